import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'vitest/config';

/** The path of the file with a package's test results, relative to the package. */
export const reportFile = '.turbo/test-report.json';

/** The requirements of a package's tests, for {@link testConfig}. */
export interface TestNeeds {
  /** Whether tests call `createTestDatabase`. If so, a PostgreSQL server runs during the tests. @defaultValue false */
  readonly database?: boolean;
  /** The names of the packages that the tests run as built programs. @defaultValue none */
  readonly builds?: readonly string[];
}

/**
 * Returns the vitest configuration that all packages share.
 *
 * @remarks A stray `console.error` fails the test. Results are also written to a JSON file, so that `npm test` can
 * count them. Import this file by its relative path: Node 20 loads packages that a configuration imports directly,
 * without vite, and cannot read TypeScript.
 * @example
 * ```ts
 * import { testConfig } from '../testing/src/vitest.ts';
 * export default testConfig({ database: true });
 * ```
 */
export function testConfig({ database = false, builds = [] }: TestNeeds = {}) {
  return {
    // Vite would load the ESM build of graphql, while libraries in Node load the CommonJS build. The two builds do not
    // recognize each other's objects.
    resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
    test: {
      reporters: ['default', ['json', { outputFile: reportFile }]],
      // Test files share their modules, because importing the schema or the extractor takes seconds of CPU time.
      isolate: false,
      setupFiles: [file('./strict-console.ts')],
      globalSetup: [
        ...(builds.length > 0 ? [file('./build-setup.ts')] : []),
        ...(database ? [file('./cluster-setup.ts')] : []),
      ],
      provide: { builds },
      passWithNoTests: true,
      // The timeouts only stop tests that never finish. No test depends on the speed of the machine.
      testTimeout: 120_000,
      hookTimeout: 120_000,
      expect: { poll: { timeout: 60_000 } },
    },
  } satisfies ViteUserConfig;
}

function file(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

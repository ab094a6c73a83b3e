import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'vitest/config';

/** The file with the result of a package's tests, relative to the package. */
export const reportFile = '.turbo/test-report.json';

/** What a package's tests need; see {@link testConfig}. */
export interface TestNeeds {
  /** Whether tests call `createTestDatabase`. If so, a PostgreSQL runs during the tests. @defaultValue false */
  readonly database?: boolean;
  /** The names of the packages that tests start as built programs. @defaultValue none */
  readonly builds?: readonly string[];
}

/**
 * Returns the vitest configuration that all packages share.
 *
 * @remarks A stray `console.error` fails the test. Results are also written as JSON, for the count at the end of
 * `npm test`. Import this file by its relative path: Node 20 loads the packages that a configuration imports without
 * vite, and cannot read TypeScript.
 * @example
 * ```ts
 * import { testConfig } from '../testing/src/vitest.ts';
 * export default testConfig({ database: true });
 * ```
 */
export function testConfig({ database = false, builds = [] }: TestNeeds = {}) {
  return {
    // Vite would load the ESM build of graphql, and Node the CommonJS build for libraries. Objects of one are not
    // recognized by the other.
    resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
    test: {
      reporters: ['default', ['json', { outputFile: reportFile }]],
      // Test files share their modules, because importing the schema or the extractor takes seconds of processor time.
      isolate: false,
      setupFiles: [file('./strict-console.ts')],
      globalSetup: [
        ...(builds.length > 0 ? [file('./build-setup.ts')] : []),
        ...(database ? [file('./cluster-setup.ts')] : []),
      ],
      provide: { builds },
      passWithNoTests: true,
      // These only end what hangs: no test depends on the speed of the machine.
      testTimeout: 120_000,
      hookTimeout: 120_000,
      expect: { poll: { timeout: 60_000 } },
    },
  } satisfies ViteUserConfig;
}

function file(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

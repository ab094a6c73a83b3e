import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'vitest/config';

/** Where each package leaves the result of its tests, from its own folder. */
export const reportFile = '.turbo/test-report.json';

/**
 * The vitest configuration that all packages share.
 *
 * @param options - `database`: whether the tests use `createTestDatabase`; then a PostgreSQL runs while they do
 * @remarks A stray `console.error` in a test throws. The result is also written as JSON, for the sum at the end of
 * `npm test`. It is imported by its path: Node 20 loads what a configuration imports from a package by itself, and knows
 * no TypeScript.
 * @example
 * ```ts
 * import { testConfig } from '../testing/src/vitest.ts';
 * export default testConfig({ database: true });
 * ```
 */
export function testConfig(options: { database?: boolean } = {}): ViteUserConfig {
  return {
    // Vite would take graphql's ESM build and Node, for the libraries, the CommonJS one: two realms that do not mix.
    resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
    test: {
      reporters: ['default', ['json', { outputFile: reportFile }]],
      setupFiles: [file('./strict-console.ts')],
      globalSetup: options.database ? [file('./global-setup.ts')] : [],
      passWithNoTests: true,
      // Two cores may be busy with other packages.
      testTimeout: 20_000,
      hookTimeout: 30_000,
    },
  };
}

function file(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

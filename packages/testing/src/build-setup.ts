import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { root } from './workspace.ts';

/** The environment variable that tells the tests that all packages are built. `npm test` sets it. */
export const builtVariable = 'WORTLAUT_TESTS_BUILT';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The names of the packages to build before the tests. */
    builds: readonly string[];
  }
}

/**
 * Builds the packages that a project's tests run as programs. Turborepo skips packages that are up to date.
 *
 * @param project - the vitest project; its configuration lists the packages, see `testConfig({ builds })`
 * @throws Error if a build fails; its output is printed
 */
export default function setup(project: TestProject): void {
  if (process.env[builtVariable]) return;
  const filters = project.config.provide.builds?.map((name) => `--filter=${name}`) ?? [];
  const args = ['run', 'build', ...filters, '--output-logs=errors-only'];
  const { status, error } = spawnSync(join(root, 'node_modules/.bin/turbo'), args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw error ?? new Error(`The build failed: turbo ${args.join(' ')}`);
}

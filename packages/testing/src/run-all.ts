import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { builtVariable } from './build-setup.ts';
import { serverVariable, startTestCluster } from './cluster.ts';
import { countLine, sumReports } from './report.ts';
import { reportFile } from './vitest.ts';
import { root, testedPackages } from './workspace.ts';

/**
 * Runs every check of the repository: build, type check, lint and all tests. Prints the number of tests at the end.
 *
 * @param interrupted - ends the run early
 * @returns the exit status
 */
export async function runAll(interrupted: AbortSignal): Promise<number> {
  const packages = await testedPackages();
  await Promise.all(packages.map((folder) => rm(join(folder, reportFile), { force: true })));
  const cluster = await startTestCluster();
  const status = interrupted.aborted
    ? await cluster.stop().then(() => 1)
    : await runTasks(cluster.url, interrupted).finally(cluster.stop);
  const { missing, ...counts } = await sumReports(packages);
  for (const folder of missing) console.log(`The tests in ${folder} did not finish. They count as one failed test.`);
  if (status !== 0 && counts.failed === 0) console.log('A build, the type check or the linter failed. See above.');
  console.log(countLine(counts));
  return status !== 0 || counts.failed > 0 ? 1 : 0;
}

/** Runs all tasks until they finish, even after a failure. Stops early only if interrupted. */
function runTasks(server: string, interrupted: AbortSignal): Promise<number> {
  const args = ['run', 'build', 'check-types', 'lint', 'test', '--concurrency=3', '--continue'];
  const turbo = spawn(join(root, 'node_modules/.bin/turbo'), args, {
    cwd: root,
    // Turborepo gets a separate process group. Without it, Turborepo would receive Ctrl-C twice, from the terminal and
    // from this process, and would not wait for its tasks.
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, [serverVariable]: server, [builtVariable]: '1', TURBO_TELEMETRY_DISABLED: '1' },
  });
  const end = () => {
    if (turbo.pid !== undefined) process.kill(-turbo.pid, 'SIGINT');
  };
  interrupted.addEventListener('abort', end, { once: true });
  return new Promise((resolve, reject) => {
    turbo.once('error', reject);
    turbo.once('close', (status) => {
      interrupted.removeEventListener('abort', end);
      resolve(status ?? 1);
    });
  });
}

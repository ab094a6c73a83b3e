import { spawn } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serverVariable, startTestCluster } from './cluster.ts';
import { countLine, sumReports } from './report.ts';
import { reportFile } from './vitest.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The packages whose tests count, as folders. */
async function testedPackages(): Promise<string[]> {
  const folders: string[] = [];
  for (const group of ['packages', 'apps']) {
    for (const name of await readdir(join(root, group))) {
      const manifest = await readFile(join(root, group, name, 'package.json'), 'utf8').catch(() => '{}');
      if (JSON.parse(manifest).scripts?.test !== undefined) folders.push(join(root, group, name));
    }
  }
  return folders;
}

/**
 * Runs every task of the repository to its end, or until the signal is given.
 *
 * @returns the exit status
 */
function runTasks(server: string, ended: AbortSignal): Promise<number> {
  const args = ['run', 'build', 'typecheck', 'lint', 'test', '--concurrency=2', '--continue', '--ui=stream'];
  const turbo = spawn(join(root, 'node_modules/.bin/turbo'), args, {
    cwd: root,
    // A session of its own: Ctrl-C would reach it from the terminal and from us, and twice means "at once" to it.
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, [serverVariable]: server, TURBO_TELEMETRY_DISABLED: '1' },
  });
  const end = () => {
    if (turbo.pid !== undefined) process.kill(-turbo.pid, 'SIGINT');
  };
  ended.addEventListener('abort', end, { once: true });
  return new Promise((resolve, reject) => {
    turbo.once('error', reject);
    turbo.once('close', (status) => {
      ended.removeEventListener('abort', end);
      resolve(status ?? 1);
    });
  });
}

async function main(ended: AbortSignal): Promise<number> {
  const packages = await testedPackages();
  await Promise.all(packages.map((folder) => rm(join(folder, reportFile), { force: true })));
  const cluster = await startTestCluster();
  const status = ended.aborted
    ? await cluster.stop().then(() => 1)
    : await runTasks(cluster.url, ended).finally(cluster.stop);
  const { missing, ...counts } = await sumReports(packages);
  for (const folder of missing) console.log(`The tests of ${folder} did not run to their end: counted as one failed.`);
  if (status !== 0 && counts.failed === 0) console.log('A build, a type check or the lint failed: see above.');
  console.log(countLine(counts));
  return status !== 0 || counts.failed > 0 ? 1 : 0;
}

const interruption = new AbortController();
process.once('SIGINT', () => interruption.abort()).once('SIGTERM', () => interruption.abort());
process.exitCode = await main(interruption.signal);

import { readdir, readlink, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './child.ts';
import { readPostmaster } from './postmaster-file.ts';

/**
 * Checks whether a PostgreSQL process uses a cluster.
 *
 * @remarks The working directory of every PostgreSQL process is the cluster. A zombie has no working directory. Without
 * /proc, the process in `postmaster.pid` is checked by name.
 */
export async function isInUse(cluster: string): Promise<boolean> {
  const folder = await realpath(cluster);
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  if (pids.length > 0) {
    const folders = await Promise.all(pids.map((pid) => readlink(join('/proc', pid, 'cwd')).catch(() => undefined)));
    return folders.includes(folder);
  }
  const running = await readPostmaster(cluster);
  if (!running) return false;
  return /postgres/.test((await run('ps', ['-o', 'comm=', '-p', String(running.pid)])).stdout);
}

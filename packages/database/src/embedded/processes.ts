import { readdir, readlink, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './child.ts';
import { readPostmaster } from './postmaster.ts';

/**
 * Whether a process of PostgreSQL works in a cluster.
 *
 * @remarks Every process of PostgreSQL has the cluster as its working directory; a zombie has none. Where there is no
 * /proc, the name of the process in `postmaster.pid` must do.
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

import { realpath } from 'node:fs/promises';
import { Client } from 'pg';
import { errorCode, errorText } from '../errors.ts';
import { isAlive } from './child.ts';
import { role } from './cluster.ts';

/** The result of an attempt to take the lock. */
export type Attempt =
  | { kind: 'locked'; lock: Client }
  /** Another server has the lock. */
  | { kind: 'held'; owner: string; alive: boolean }
  /** PostgreSQL is starting, recovering or stopping. */
  | { kind: 'busy'; reason: string }
  /** No PostgreSQL instance of this cluster answers on the port. */
  | { kind: 'unavailable'; reason: string };

/** The key of the advisory lock: the bytes of "wortlaut" as a number. */
const key = '8606223257288406388';

/**
 * Builds the URL of a database on an embedded server.
 *
 * @remarks `sslmode` overrides PGSSLMODE in the environment.
 */
export function embeddedUrl(port: number, password: string, database: string): string {
  return `postgresql://${role}:${password}@127.0.0.1:${port}/${database}?sslmode=disable`;
}

/**
 * Tries to take the lock that makes a process the owner of a cluster.
 *
 * @remarks The lock is a session-level advisory lock. It ends with the connection, and the connection ends with the
 * process, even if the process is killed. The lock therefore shows whether the owner of a PostgreSQL instance is still
 * running.
 */
export async function tryOwn(port: number, password: string, cluster: string): Promise<Attempt> {
  const lock = new Client({
    connectionString: embeddedUrl(port, password, 'postgres'),
    application_name: ownerName(),
    connectionTimeoutMillis: 5000,
  });
  // Without an error listener, a broken connection would crash the process.
  lock.on('error', () => undefined);
  try {
    await lock.connect();
    const { rows } = await lock.query<{ folder: string; owned: boolean }>(
      `SELECT current_setting('data_directory') AS folder, pg_try_advisory_lock(${key}) AS owned`,
    );
    const [row] = rows;
    if (row?.folder !== (await realpath(cluster))) {
      await lock.end();
      return { kind: 'unavailable', reason: `a different PostgreSQL instance answers on port ${port}` };
    }
    if (row.owned) return { kind: 'locked', lock };
    const owner = await findOwner(lock);
    await lock.end();
    return { kind: 'held', ...owner };
  } catch (error) {
    await lock.end().catch(() => undefined);
    const busy = ['57P03', '57P01', '57P02'].includes(errorCode(error) ?? '');
    return { kind: busy ? 'busy' : 'unavailable', reason: errorText(error) };
  }
}

/**
 * Publishes the address of this server. If a second server finds the folder in use, its error message contains the
 * address.
 *
 * @param address - the URL of the server, such as `http://127.0.0.1:4000`
 */
export async function announce(lock: Client, address: string): Promise<void> {
  await lock.query(`SELECT set_config('application_name', $1, false)`, [ownerName(address)]);
}

function ownerName(address?: string): string {
  // PostgreSQL truncates the name to 63 bytes.
  return ['wortlaut', process.pid, address]
    .filter((part) => part !== undefined)
    .join(' ')
    .slice(0, 63);
}

async function findOwner(client: Client): Promise<{ owner: string; alive: boolean }> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT a.application_name AS name FROM pg_locks l JOIN pg_stat_activity a USING (pid)
     WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1
       AND (l.classid::bigint << 32) | l.objid::bigint = ${key}`,
  );
  const [, pid, address] = rows[0]?.name.split(' ') ?? [];
  if (pid === undefined) return { owner: 'another server', alive: false };
  return { owner: `the server with process ID ${pid}${address ? ` at ${address}` : ''}`, alive: isAlive(Number(pid)) };
}

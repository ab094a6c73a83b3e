import { realpath } from 'node:fs/promises';
import { Client } from 'pg';
import { errorCode, errorText } from '../errors.ts';
import { isAlive } from './child.ts';
import { role } from './cluster.ts';

/** What came of reaching for the lock. */
export type Attempt =
  | { kind: 'locked'; lock: Client }
  /** A living server has it. */
  | { kind: 'held'; owner: string; alive: boolean }
  /** PostgreSQL is starting, recovering or stopping. */
  | { kind: 'busy'; reason: string }
  /** Nothing of ours answers at that port. */
  | { kind: 'unavailable'; reason: string };

/** The bytes of "wortlaut" as a number: the key of the advisory lock. */
const key = '8606223257288406388';

/**
 * Builds the address of a database of an embedded server.
 *
 * @remarks `sslmode` is given so that PGSSLMODE in the environment has no say.
 */
export function embeddedUrl(port: number, password: string, database: string): string {
  return `postgresql://${role}:${password}@127.0.0.1:${port}/${database}?sslmode=disable`;
}

/**
 * Reaches for the lock that makes a process the owner of a cluster.
 *
 * @remarks It is a session-level advisory lock: it dies with the connection, and that with the process, however it is
 * ended. So it tells a server from what a killed one left behind.
 */
export async function tryOwn(port: number, password: string, cluster: string): Promise<Attempt> {
  const lock = new Client({
    connectionString: embeddedUrl(port, password, 'postgres'),
    application_name: ownerName(),
    connectionTimeoutMillis: 5000,
  });
  // Without a listener, a connection that breaks would end the process.
  lock.on('error', () => undefined);
  try {
    await lock.connect();
    const { rows } = await lock.query<{ folder: string; owned: boolean }>(
      `SELECT current_setting('data_directory') AS folder, pg_try_advisory_lock(${key}) AS owned`,
    );
    const [row] = rows;
    if (row?.folder !== (await realpath(cluster))) {
      await lock.end();
      return { kind: 'unavailable', reason: `another PostgreSQL answers at port ${port}` };
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
 * Tells others, who find the folder taken, where this server listens.
 *
 * @param address - as a person would type it, e.g. `http://127.0.0.1:4000`
 */
export async function announce(lock: Client, address: string): Promise<void> {
  await lock.query(`SELECT set_config('application_name', $1, false)`, [ownerName(address)]);
}

function ownerName(address?: string): string {
  // PostgreSQL cuts the name at 63 bytes.
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
  return { owner: `the server with process id ${pid}${address ? ` at ${address}` : ''}`, alive: isAlive(Number(pid)) };
}

import { Client } from 'pg';
import type { Log } from '../log.ts';
import { acquire, type Owned } from './acquire.ts';
import { findBinaries, usableBinaries } from './binaries.ts';
import { isAlive } from './child.ts';
import { ensureCluster, removeUnfinished, role } from './cluster.ts';
import { type Kept, keepAlive } from './keep-alive.ts';
import { embeddedUrl } from './owner-lock.ts';
import { stopPostmaster } from './postmaster.ts';
import { prepareStorage } from './storage.ts';

/** A PostgreSQL server that this process started and owns. */
export interface EmbeddedServer {
  /** The URL of the application's database, including the password. It never changes. */
  readonly url: string;
  /** The process ID of the postmaster. It changes after a restart, and is undefined if PostgreSQL is down. */
  readonly pid: number | undefined;
  /** Resolves with a one-line reason if PostgreSQL stops for good without {@link EmbeddedServer.stop}. */
  readonly lost: Promise<string>;
  /**
   * Publishes the address of this server. If a second server finds the folder in use, its error message contains the
   * address.
   *
   * @param address - the URL of the server, such as `http://127.0.0.1:4000`
   */
  announce(address: string): Promise<void>;
  /** Stops PostgreSQL. All committed data is on disk. If called again, waits for the first call. */
  stop(): Promise<void>;
}

/** Options for {@link startEmbedded}. */
export interface EmbeddedOptions {
  /** The folder of the database. It is created if it does not exist. */
  readonly dataDir: string;
  readonly log: Log;
  /**
   * Whether data may be lost in a power failure. For tests.
   * @defaultValue false
   */
  readonly throwaway?: boolean;
  /**
   * The folder for files that the PostgreSQL user cannot access in DATA_DIR or node_modules. Only used by root.
   * @defaultValue `/var/lib/wortlaut`
   */
  readonly systemDir?: string;
}

/**
 * Starts an embedded PostgreSQL server with the programs installed by npm.
 *
 * @remarks PostgreSQL listens on a free port of 127.0.0.1 and requires a random password (SCRAM), which is stored with
 * mode 0600 in DATA_DIR. It runs in its own session, so Ctrl-C does not reach it. The caller handles SIGTERM and
 * SIGINT, and calls {@link EmbeddedServer.stop} before exiting. If this process ends without that call, PostgreSQL
 * stops immediately if the system supports this, or at the next start. If PostgreSQL stops unexpectedly, it is
 * restarted on the same port, but at most once per minute (see {@link EmbeddedServer.lost}).
 *
 * If this process runs as root, PostgreSQL runs as an unprivileged user or as the owner of DATA_DIR.
 *
 * @returns the running server with its database, which is empty after the first start
 * @throws {@link DatabaseError} `UNSUPPORTED_PLATFORM`, `DATA_DIR_UNUSABLE`, `DATA_DIR_IN_USE` or `EMBEDDED_FAILED`
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const { log, throwaway = false, systemDir = '/var/lib/wortlaut' } = options;
  const found = await findBinaries();
  const storage = await prepareStorage(options.dataDir, systemDir, log);
  const binaries = await usableBinaries(found, storage.account, systemDir, log);
  await ensureCluster(storage, binaries, throwaway);
  const owned = await acquire(storage, binaries, { throwaway, log });
  await removeUnfinished(storage);
  await ensureDatabase(owned.port, storage.password);
  const again = (before: Owned) => acquire(storage, binaries, { throwaway, log, before });
  const url = embeddedUrl(owned.port, storage.password, role);
  return serverOf(keepAlive(owned, again, log), url, storage.cluster);
}

async function ensureDatabase(port: number, password: string): Promise<void> {
  const client = new Client({ connectionString: embeddedUrl(port, password, 'postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [role]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${role}`);
  } finally {
    await client.end();
  }
}

function serverOf(kept: Kept, url: string, cluster: string): EmbeddedServer {
  // process.exit() and uncaught errors end the process without calling stop().
  const interrupt = () => {
    const pid = kept.current()?.pid;
    if (pid !== undefined && isAlive(pid)) process.kill(pid, 'SIGINT');
  };
  process.once('exit', interrupt);
  let stopped: Promise<void> | undefined;
  const stop = async () => {
    await kept.release();
    process.off('exit', interrupt);
    const owned = kept.current();
    // If this process has lost the lock, another process may own the cluster.
    if (!owned) return;
    await stopPostmaster(cluster, owned.pid);
    await owned.lock.end().catch(() => undefined);
  };
  return {
    url,
    get pid() {
      return kept.current()?.pid;
    },
    lost: kept.lost,
    announce: kept.announce,
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
}

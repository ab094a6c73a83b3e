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

/** A PostgreSQL that this process started and owns. */
export interface EmbeddedServer {
  /** The address of the application's database, password included; it stays the same for the life of the server. */
  readonly url: string;
  /** The process id of PostgreSQL's first process: another one after a restart, none while it is down. */
  readonly pid: number | undefined;
  /** Resolves with the reason, in one line, when PostgreSQL is gone for good without {@link EmbeddedServer.stop}. */
  readonly lost: Promise<string>;
  /**
   * Tells a second server that finds the folder taken where this one listens.
   *
   * @param address - as a person would type it, e.g. `http://127.0.0.1:4000`
   */
  announce(address: string): Promise<void>;
  /** Stops PostgreSQL; what was committed is on disk. Later calls wait for the first. */
  stop(): Promise<void>;
}

/** What {@link startEmbedded} needs to know. */
export interface EmbeddedOptions {
  /** The folder for the database; it is made where it is missing. */
  readonly dataDir: string;
  readonly log: Log;
  /**
   * Whether the data may be lost in a power cut; for tests.
   * @defaultValue false
   */
  readonly throwaway?: boolean;
  /**
   * Where root keeps what the user of PostgreSQL cannot reach in DATA_DIR or node_modules.
   * @defaultValue `/var/lib/wortlaut`
   */
  readonly systemDir?: string;
}

/**
 * Starts a PostgreSQL of our own, from the programs that npm installed.
 *
 * @remarks It listens on a free port of 127.0.0.1, asks for a random password (SCRAM) that is kept in a file of mode 0600
 * in DATA_DIR, and runs in a session of its own: Ctrl-C does not reach it. The caller handles SIGTERM and SIGINT and
 * calls {@link EmbeddedServer.stop} at the end. When our process ends without that, PostgreSQL is told to stop at once
 * where the system allows it; otherwise the next start stops it. A PostgreSQL that ends by itself is started again on
 * the same port; one that does so twice within a minute is given up ({@link EmbeddedServer.lost}).
 *
 * As root it runs under an unprivileged user, or under the owner of DATA_DIR.
 *
 * @returns the running server, with a database that is empty at first
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
  // process.exit() and an error that nobody caught end us without stop().
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
    // Without the lock, what runs in the folder is no longer ours.
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

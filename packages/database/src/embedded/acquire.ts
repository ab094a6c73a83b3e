import type { Client } from 'pg';
import { DatabaseError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Binaries } from './binaries.ts';
import { type Attempt, tryOwn } from './owner-lock.ts';
import { freePort, launch, pause, stopPostmaster } from './postmaster.ts';
import { readPostmaster } from './postmaster-file.ts';
import type { Storage } from './storage.ts';

/** A running cluster that this process owns. */
export interface Owned {
  readonly lock: Client;
  readonly port: number;
  readonly pid: number;
}

/** Options for {@link acquire}. */
export interface AcquireOptions {
  readonly throwaway: boolean;
  readonly log: Log;
  /** The cluster of this process before a restart. The restarted cluster uses the same port. */
  readonly before?: Owned;
}

/**
 * The maximum number of attempts to start if the reason for a failure is temporary: a zombie process, a port that
 * another process has taken, or a concurrent start. The attempts are 100 ms apart.
 */
const attempts = 200;

/**
 * The time for which the lock of a killed server may remain, in milliseconds. PostgreSQL releases the lock when it
 * detects that the connection has ended.
 */
const afterlifeMs = 5_000;

/**
 * The time to retry if the owner of the lock seems to be running, in milliseconds. A killed process may still exist as
 * a zombie.
 */
const believedAfterMs = 400;

/**
 * Starts PostgreSQL and takes ownership of the cluster. Stops any PostgreSQL instance that a killed server left
 * running.
 *
 * @remarks A PostgreSQL instance started by another process is never used, because it stops when that process ends. If
 * two servers start at the same time, the one that succeeds does therefore not depend on the other.
 * @throws {@link DatabaseError} `DATA_DIR_IN_USE` with the owner, or `EMBEDDED_FAILED` with the error from PostgreSQL
 */
export async function acquire(storage: Storage, binaries: Binaries, options: AcquireOptions): Promise<Owned> {
  let heldSince: number | undefined;
  let reason = '';
  let mine = options.before?.pid;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const running = await readPostmaster(storage.cluster);
    const answer: Attempt = running
      ? await tryOwn(running.port, storage.password, storage.cluster)
      : { kind: 'unavailable', reason: '' };
    if (running && answer.kind === 'locked') {
      if (running.pid === mine) return { lock: answer.lock, port: running.port, pid: running.pid };
      options.log(
        `PostgreSQL is running, but no Wortlaut server is using it (process ID ${running.pid}); restarting it`,
      );
      await stopPostmaster(storage.cluster, running.pid);
      await answer.lock.end().catch(() => undefined);
      continue;
    }
    if (answer.kind === 'held') {
      heldSince ??= Date.now();
      if (Date.now() - heldSince > (answer.alive ? believedAfterMs : afterlifeMs)) throw inUse(storage, answer.owner);
    }
    // A recovery of PostgreSQL can take any length of time, so waiting for it does not count as an attempt.
    if (answer.kind === 'busy') attempt -= 1;
    if (answer.kind === 'unavailable') {
      const port = options.before?.port ?? (await freePort());
      const outcome = await launch(storage, binaries, port, options.throwaway);
      if (outcome.kind === 'ready') {
        mine = outcome.pid;
        continue;
      }
      reason = outcome.reason;
      if (outcome.kind === 'failed') break;
    }
    await pause(100);
  }
  throw new DatabaseError(
    'EMBEDDED_FAILED',
    `Cannot start PostgreSQL in ${storage.cluster}: ${reason}. See ${storage.logFile}.`,
  );
}

function inUse(storage: Storage, owner: string): DatabaseError {
  return new DatabaseError(
    'DATA_DIR_IN_USE',
    `${storage.dataDir} is in use by ${owner}. Stop that server first, or set DATA_DIR to another folder.`,
  );
}

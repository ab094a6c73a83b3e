import type { Client } from 'pg';
import { DatabaseError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Binaries } from './binaries.ts';
import { type Attempt, tryOwn } from './owner-lock.ts';
import { freePort, launch, pause, readPostmaster, stopPostmaster } from './postmaster.ts';
import type { Storage } from './storage.ts';

/** A cluster that runs and is ours. */
export interface Owned {
  readonly lock: Client;
  readonly port: number;
  readonly pid: number;
}

/** What a start needs to know besides the folder. */
export interface AcquireOptions {
  readonly throwaway: boolean;
  readonly log: Log;
  /** Ours, which may have ended: its port is kept. */
  readonly before?: Owned;
}

/**
 * How often a start is tried again, a tenth of a second apart, for a reason that has always passed at once: a zombie,
 * a port taken since it was found free, another start.
 */
const attempts = 200;

/** How long a lock outlives a killed server: until PostgreSQL has seen the end of the connection. */
const afterlifeMs = 5_000;

/** How long a lock is asked for before its owner, who seems alive, is believed: a killed process may be a zombie. */
const believedAfterMs = 400;

/**
 * Gets hold of a cluster: starts PostgreSQL, after stopping one that a killed server left running.
 *
 * @remarks Only a PostgreSQL that this process started is kept, since another one may be told to stop at any time: by the
 * end of the process that did start it. So of servers that start at once, the winner never depends on a loser.
 * @throws {@link DatabaseError} `DATA_DIR_IN_USE` naming the owner; `EMBEDDED_FAILED` with PostgreSQL's reason
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
      options.log(`found PostgreSQL running without its server (process id ${running.pid}); starting it anew`);
      await stopPostmaster(storage.cluster, running.pid);
      await answer.lock.end().catch(() => undefined);
      continue;
    }
    if (answer.kind === 'held') {
      heldSince ??= Date.now();
      if (Date.now() - heldSince > (answer.alive ? believedAfterMs : afterlifeMs)) throw inUse(storage, answer.owner);
    }
    // A recovery lasts as long as it lasts.
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
    `PostgreSQL does not start in ${storage.cluster}: ${reason} (more in ${storage.logFile})`,
  );
}

function inUse(storage: Storage, owner: string): DatabaseError {
  return new DatabaseError(
    'DATA_DIR_IN_USE',
    `${storage.dataDir} is in use by ${owner}: stop that one first, or set DATA_DIR to another folder.`,
  );
}

import type { Client } from 'pg';
import { DatabaseError } from '../errors.ts';
import type { Binaries } from './binaries.ts';
import { type Attempt, tryOwn } from './owner-lock.ts';
import { freePort, launch, pause, readPostmaster } from './postmaster.ts';
import type { Storage } from './storage.ts';

/** A cluster that runs and is ours. */
export interface Owned {
  readonly lock: Client;
  readonly port: number;
  readonly pid: number;
  /** Whether it ran already: a killed server had left it behind. */
  readonly found: boolean;
}

/** What a start needs to know besides the folder. */
export interface AcquireOptions {
  readonly throwaway: boolean;
  /** The port to start on; another one is not tried. */
  readonly port?: number;
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
 * Gets hold of a cluster: starts PostgreSQL, or takes over one that a killed server left running.
 *
 * @throws {@link DatabaseError} `DATA_DIR_IN_USE` naming the owner; `EMBEDDED_FAILED` with PostgreSQL's reason
 */
export async function acquire(storage: Storage, binaries: Binaries, options: AcquireOptions): Promise<Owned> {
  let heldSince: number | undefined;
  let reason = '';
  let launched = false;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const running = await readPostmaster(storage.cluster);
    const answer: Attempt = running
      ? await tryOwn(running.port, storage.password, storage.cluster)
      : { kind: 'unavailable', reason: '' };
    if (running && answer.kind === 'locked') {
      return { lock: answer.lock, port: running.port, pid: running.pid, found: !launched };
    }
    if (answer.kind === 'held') {
      heldSince ??= Date.now();
      if (Date.now() - heldSince > (answer.alive ? believedAfterMs : afterlifeMs)) throw inUse(storage, answer.owner);
    }
    // A recovery lasts as long as it lasts.
    if (answer.kind === 'busy') attempt -= 1;
    if (answer.kind === 'unavailable') {
      const outcome = await start(storage, binaries, options);
      launched = outcome.kind === 'ready';
      if (outcome.kind === 'ready') continue;
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

async function start(storage: Storage, binaries: Binaries, options: AcquireOptions) {
  return launch(storage, binaries, options.port ?? (await freePort()), options.throwaway);
}

function inUse(storage: Storage, owner: string): DatabaseError {
  return new DatabaseError(
    'DATA_DIR_IN_USE',
    `${storage.dataDir} is in use by ${owner}: stop that one first, or set DATA_DIR to another folder.`,
  );
}

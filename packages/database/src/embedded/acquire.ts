import type { Client } from 'pg';
import { DatabaseError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Binaries } from './binaries.ts';
import { type Attempt, tryOwn } from './owner-lock.ts';
import { freePort, launch, pause, readPostmaster } from './postmaster.ts';
import type { Storage } from './storage.ts';

/** A cluster that runs and is ours. */
export interface Owned {
  readonly lock: Client;
  readonly port: number;
  readonly pid: number;
}

/** How long an obstacle may last that has always passed at once: a zombie, a port taken since it was found free. */
const patienceMs = 20_000;

/** How long a lock outlives a killed server: until PostgreSQL has seen the end of the connection. */
const afterlifeMs = 5_000;

/** How often a lock is asked for before its owner, who seems alive, is believed: a killed process may be a zombie. */
const believedAfterMs = 400;

/**
 * Gets hold of a cluster: starts PostgreSQL, or takes over one that a killed server left running.
 *
 * @param preferredPort - the port to start it on, if it is free
 * @throws {@link DatabaseError} `DATA_DIR_IN_USE` naming the owner; `EMBEDDED_FAILED` with PostgreSQL's reason
 */
export async function acquire(
  storage: Storage,
  binaries: Binaries,
  options: { throwaway: boolean; log: Log; preferredPort?: number },
): Promise<Owned> {
  const since = Date.now();
  let port = options.preferredPort ?? (await freePort());
  let reason = 'it did not start';
  let launched = false;
  while (Date.now() - since < patienceMs) {
    const running = await readPostmaster(storage.cluster);
    const attempt = running && (await tryOwn(running.port, storage.password, storage.cluster));
    if (running && attempt?.kind === 'locked') {
      if (!launched)
        options.log(`took over PostgreSQL (process id ${running.pid}), left behind by a server that was killed`);
      return { lock: attempt.lock, port: running.port, pid: running.pid };
    }
    if (attempt?.kind === 'held') refuse(attempt, storage, Date.now() - since);
    if (attempt && attempt.kind !== 'unavailable') {
      await pause(50);
      continue;
    }
    const started = await launch(storage, binaries, port, options.throwaway);
    launched = started.kind === 'ready';
    if (started.kind === 'ready') continue;
    reason = started.reason;
    if (started.kind === 'failed') break;
    await pause(50);
    if (options.preferredPort === undefined) port = await freePort();
  }
  throw new DatabaseError(
    'EMBEDDED_FAILED',
    `PostgreSQL does not start in ${storage.cluster}: ${reason} (more in ${storage.logFile})`,
  );
}

function refuse(attempt: Attempt & { kind: 'held' }, storage: Storage, waitedMs: number): void {
  if (waitedMs < (attempt.alive ? believedAfterMs : afterlifeMs)) return;
  throw new DatabaseError(
    'DATA_DIR_IN_USE',
    `${storage.dataDir} is in use by ${attempt.owner}: stop that one first, or set DATA_DIR to another folder.`,
  );
}

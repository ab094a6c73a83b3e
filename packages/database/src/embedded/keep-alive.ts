import { errorText } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Owned } from './acquire.ts';
import { announce } from './owner-lock.ts';

/** A cluster that is restarted if it stops unexpectedly. */
export interface Kept {
  /** The running cluster, or undefined if it is down. */
  current(): Owned | undefined;
  /** Resolves with the reason if the cluster cannot be restarted. */
  readonly lost: Promise<string>;
  /** Publishes the address of this server now and after each restart. */
  announce(address: string): Promise<void>;
  /** Stops watching the cluster. If a restart is in progress, it is completed first. */
  release(): Promise<void>;
}

/** The minimum time between two restarts of PostgreSQL, in milliseconds. */
const restartEveryMs = 60_000;

/**
 * Watches the connection that holds the lock of a cluster, and restarts the cluster if the connection ends.
 *
 * @param first - the running cluster
 * @param again - starts the cluster again on the same port
 */
export function keepAlive(first: Owned, again: (before: Owned) => Promise<Owned>, log: Log): Kept {
  let owned: Owned | undefined = first;
  let address: string | undefined;
  let released = false;
  let restarting: Promise<void> = Promise.resolve();
  let restartedAt = Number.NEGATIVE_INFINITY;

  const lost = new Promise<string>((resolve) => {
    const watch = (current: Owned) => {
      current.lock.once('end', () => {
        owned = undefined;
        if (!released) restarting = restart(current);
      });
    };
    const restart = async (before: Owned) => {
      if (Date.now() - restartedAt < restartEveryMs) return resolve('PostgreSQL stopped again shortly after a restart');
      restartedAt = Date.now();
      log('PostgreSQL stopped unexpectedly; restarting it');
      try {
        owned = await again(before);
        watch(owned);
        if (address !== undefined) await announce(owned.lock, address);
        log('PostgreSQL is running again');
      } catch (error) {
        resolve(errorText(error));
      }
    };
    watch(first);
  });

  return {
    current: () => owned,
    lost,
    announce: async (text) => {
      address = text;
      if (owned) await announce(owned.lock, text);
    },
    release: async () => {
      released = true;
      await restarting;
    },
  };
}

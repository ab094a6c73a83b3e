import { errorText } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Owned } from './acquire.ts';
import { announce } from './owner-lock.ts';

/** A cluster that is started again when it ends by itself. */
export interface Kept {
  /** The cluster as it runs now; undefined while it does not. */
  current(): Owned | undefined;
  /** Resolves with the reason when it is given up. */
  readonly lost: Promise<string>;
  /** Names our address to a second server, also after a restart. */
  announce(address: string): Promise<void>;
  /** Ends the watch, after a restart that is under way. */
  release(): Promise<void>;
}

/** A PostgreSQL that ends again this soon after its restart is given up. */
const restartEveryMs = 60_000;

/**
 * Watches a cluster by the connection that holds its lock.
 *
 * @param first - the cluster
 * @param again - gets hold of it again, on the port of the one that ended
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
      if (Date.now() - restartedAt < restartEveryMs) return resolve('PostgreSQL ended again right after its restart');
      restartedAt = Date.now();
      log('PostgreSQL ended by itself; starting it again');
      try {
        owned = await again(before);
        watch(owned);
        if (address !== undefined) await announce(owned.lock, address);
        log('PostgreSQL runs again');
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

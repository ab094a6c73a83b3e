import type { BoundedQueue } from './bounded-queue.ts';

/**
 * Wraps a generator that reads a queue, so that it ends immediately when its reader stops. A generator that waits for
 * the next entry would notice only after that entry.
 */
export function withImmediateReturn<Entry>(
  queue: BoundedQueue<unknown>,
  entries: AsyncGenerator<Entry, undefined>,
): AsyncIterableIterator<Entry> {
  const iterator: AsyncIterableIterator<Entry> = {
    next: () => entries.next(),
    return: async () => {
      await queue.return();
      return entries.return(undefined);
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}

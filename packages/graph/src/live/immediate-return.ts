import type { BoundedQueue } from './bounded-queue.ts';

/**
 * Wraps a generator that reads a queue, so that it ends as soon as its reader stops. Without the wrapper, a generator
 * that is waiting for an entry would end only when the next entry arrives.
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

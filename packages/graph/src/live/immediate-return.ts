import type { BoundedQueue } from './bounded-queue.ts';

/**
 * Makes an iterator of a generator that reads a queue: one that ends at once when it is left. The generator alone, waiting
 * for the next entry, would not hear of it.
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

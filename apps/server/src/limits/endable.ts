/** An iterator that can be ended from outside. */
export interface Endable<Entry> {
  readonly iterator: AsyncIterableIterator<Entry>;
  /** Ends the iterator, even while its reader is waiting. The reader receives `last` as the final entry. */
  end(last: Entry): void;
}

/**
 * Wraps an iterable in an iterator that can be ended from outside.
 *
 * @param closed - called once when the iterator has ended for any reason
 */
export function endable<Entry>(source: AsyncIterable<Entry>, closed: () => void): Endable<Entry> {
  const inner = source[Symbol.asyncIterator]();
  const done: IteratorResult<Entry> = { done: true, value: undefined };
  let state: 'open' | 'ending' | 'closed' = 'open';
  let last: IteratorResult<Entry> = done;
  let wake: ((entry: IteratorResult<Entry>) => void) | undefined;
  const close = () => {
    if (state === 'closed') return;
    state = 'closed';
    closed();
  };
  const next = async (): Promise<IteratorResult<Entry>> => {
    if (state === 'closed') return done;
    const entry =
      state === 'ending'
        ? last
        : await new Promise<IteratorResult<Entry>>((resolve, reject) => {
            wake = resolve;
            inner.next().then(resolve, reject);
          }).catch((error: unknown) => {
            close();
            throw error;
          });
    if (entry === last || entry.done) close();
    return entry;
  };
  const iterator: AsyncIterableIterator<Entry> = {
    next,
    return: async () => {
      close();
      await inner.return?.();
      return done;
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return {
    iterator,
    end: (entry) => {
      if (state !== 'open') return;
      state = 'ending';
      last = { done: false, value: entry };
      wake?.(last);
      void inner.return?.();
    },
  };
}

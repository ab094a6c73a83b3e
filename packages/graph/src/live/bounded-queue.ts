/** A queue with one reader. */
export interface BoundedQueue<Entry> extends AsyncIterableIterator<Entry> {
  /** Adds an entry. Has no effect after the queue has ended. */
  push(entry: Entry): void;
  /** Ends the queue. Entries that are already in the queue are still delivered. */
  end(): void;
  /** Discards all entries and ends the queue. */
  return(): Promise<IteratorResult<Entry>>;
}

/**
 * Creates a queue for one reader that may be slower than the writers.
 *
 * @param limit - the maximum number of entries
 * @param overflow - the entry that replaces all others when the queue is full
 * @param ended - called once, when the reader or the writer ends the queue
 */
export function createQueue<Entry>(limit: number, overflow: Entry, ended: () => void): BoundedQueue<Entry> {
  const entries: Entry[] = [];
  let waiting: (() => void) | undefined;
  let open = true;
  const wake = () => {
    waiting?.();
    waiting = undefined;
  };
  const end = () => {
    if (!open) return;
    open = false;
    ended();
    wake();
  };
  const next = async (): Promise<IteratorResult<Entry>> => {
    while (open && entries.length === 0) {
      await new Promise<void>((resolve) => {
        waiting = resolve;
      });
    }
    const [entry] = entries.splice(0, 1);
    return entry === undefined ? { done: true, value: undefined } : { done: false, value: entry };
  };
  const queue: BoundedQueue<Entry> = {
    push: (entry) => {
      if (!open) return;
      if (entries.length >= limit) entries.splice(0, entries.length, overflow);
      else entries.push(entry);
      wake();
    },
    end,
    next,
    return: async () => {
      entries.length = 0;
      end();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => queue,
  };
  return queue;
}

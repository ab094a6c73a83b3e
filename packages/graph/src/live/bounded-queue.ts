/** What is on its way to one reader. */
export interface BoundedQueue<Entry> extends AsyncIterableIterator<Entry> {
  /** Adds an entry; nothing once the queue has ended. */
  push(entry: Entry): void;
  /** Ends it: what is in it is still read. */
  end(): void;
  return(): Promise<IteratorResult<Entry>>;
}

/**
 * Makes a queue for one reader who may be slower than those who write.
 *
 * @param limit - entries held at the most
 * @param overflow - stands for all that was in the queue when it overran
 * @param ended - called once, when either side has ended it
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

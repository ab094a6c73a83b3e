/** A connection that is open; it ends by itself or is closed. */
export interface Connection {
  readonly close: () => void;
}

/** Says that a connection is over. */
export type Ended = (forGood?: boolean) => void;

/** What is kept open, and what its keeper is told. */
export interface Kept {
  /**
   * Opens a connection; `ended` is called once when it is over, for whatever reason but being closed, and told whether
   * there is no use in trying again.
   */
  readonly open: (ended: Ended) => Connection;
  /** It is open again after it was not: changes may have been missed. */
  readonly reopened: () => void;
}

/** A window stays hidden for as long, in milliseconds, before its connection is closed: a browser has six to a server. */
export const hiddenFor = 10_000;

/** How long is waited before the first new attempt, in milliseconds; each further one waits twice as long. */
const firstWait = 1_000;
const longestWait = 30_000;

/**
 * Keeps a connection open while the page can be seen: after a break it is opened again, at growing intervals, and while
 * the page stays hidden it is closed.
 *
 * @param page - the document: it tells when it is hidden
 * @returns what ends it
 */
export function stayOpen({ open, reopened }: Kept, page: Document = document): () => void {
  let connection: Connection | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = firstWait;
  let before = false;
  let refused = false;

  const start = () => {
    clearTimeout(timer);
    if (refused || connection !== null || page.visibilityState === 'hidden') return;
    const since = Date.now();
    connection = open((forGood = false) => {
      connection = null;
      refused = forGood;
      if (refused) return;
      if (Date.now() - since > longestWait) wait = firstWait;
      timer = setTimeout(start, wait);
      wait = Math.min(2 * wait, longestWait);
    });
    if (before) reopened();
    before = true;
  };
  const stop = () => {
    clearTimeout(timer);
    connection?.close();
    connection = null;
  };
  const changed = () => {
    clearTimeout(timer);
    if (page.visibilityState === 'hidden') timer = setTimeout(stop, hiddenFor);
    else {
      wait = firstWait;
      start();
    }
  };
  page.addEventListener('visibilitychange', changed);
  page.defaultView?.addEventListener('online', changed);
  start();
  return () => {
    page.removeEventListener('visibilitychange', changed);
    page.defaultView?.removeEventListener('online', changed);
    stop();
  };
}

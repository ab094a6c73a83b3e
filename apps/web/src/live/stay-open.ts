/** An open connection. It ends when the server or the network ends it, or when it is closed. */
export interface Connection {
  readonly close: () => void;
}

/** Called when a connection ends. `permanent` is true if a retry cannot succeed. */
export type OnEnd = (permanent?: boolean) => void;

/** The callbacks for a connection that is kept open. */
export interface ConnectionSource {
  /** Opens a connection. The connection calls `onEnd` once if it ends, but not if it is closed. */
  readonly open: (onEnd: OnEnd) => Connection;
  /** Called when the connection is open again after a break. Changes may have been missed. */
  readonly onReopen: () => void;
}

/**
 * The time in milliseconds that a window must be hidden before its connection is closed. A browser opens at most six
 * connections to a server.
 */
export const hiddenFor = 10_000;

/** The delay before the first retry, in milliseconds. Each further retry waits twice as long, up to the maximum. */
const firstWait = 1_000;
const longestWait = 30_000;

/**
 * Keeps a connection open while the page is visible. Reconnects with growing delays after a break, and closes the
 * connection while the page stays hidden.
 *
 * @param page - the document whose visibility is observed
 * @returns a function that closes the connection permanently
 */
export function stayOpen({ open, onReopen }: ConnectionSource, page: Document = document): () => void {
  let connection: Connection | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = firstWait;
  let openedBefore = false;
  let refused = false;

  const start = () => {
    clearTimeout(timer);
    if (refused || connection !== null || page.visibilityState === 'hidden') return;
    const since = Date.now();
    connection = open((permanent = false) => {
      connection = null;
      refused = permanent;
      if (refused) return;
      if (Date.now() - since > longestWait) wait = firstWait;
      timer = setTimeout(start, wait);
      wait = Math.min(2 * wait, longestWait);
    });
    if (openedBefore) onReopen();
    openedBefore = true;
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

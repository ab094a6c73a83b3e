import { Client } from 'pg';
import type { Log } from './log.ts';

/** Options for {@link listen}. */
export interface ListenOptions {
  /** The NOTIFY channels. */
  readonly channels: readonly string[];
  /** Called for each notification, in the order of the commits. */
  readonly onNotification: (channel: string, payload: string) => void;
  /**
   * Called each time the connection starts to listen, including the first time. Earlier notifications are lost,
   * so the caller must read the tables again.
   */
  readonly onListening: () => void;
  readonly log: Log;
}

/** A connection that listens for notifications. */
export interface Listening {
  /** Whether the connection listens now. If not, it is being opened. */
  isListening(): boolean;
  /** Resolves when the connection listens for the first time, or is closed. */
  readonly started: Promise<void>;
  /** Closes the connection. No callback is called afterwards. */
  close(): Promise<void>;
}

/** The pause between two attempts to connect, in milliseconds. It doubles after each failure. */
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 10_000;

/** The interval between checks of the connection, and the time limit for each answer, in milliseconds. */
const HEARTBEAT = 30_000;
const PATIENCE = 10_000;

/**
 * Listens for notifications on a dedicated connection, and reconnects if the connection breaks.
 *
 * @param url - a `postgresql://` URL
 * @returns immediately, before the connection starts to listen. See `onListening`.
 */
export function listen(url: string, options: ListenOptions): Listening {
  const end = new AbortController();
  let listening = false;
  let start: () => void = () => undefined;
  const started = new Promise<void>((resolve) => {
    start = resolve;
  });
  const setListening = (now: boolean) => {
    listening = now;
    if (now) options.onListening();
    if (now || end.signal.aborted) start();
  };
  const ended = keepListening(url, { ...options, setListening }, end.signal);
  return {
    isListening: () => listening,
    started,
    close: () => {
      end.abort();
      return ended;
    },
  };
}

/** The options of a connection that reports when it starts and stops listening. */
type ReportingOptions = Omit<ListenOptions, 'onListening'> & { readonly setListening: (now: boolean) => void };

async function keepListening(url: string, options: ReportingOptions, end: AbortSignal): Promise<void> {
  let pause = FIRST_PAUSE;
  const onListening = () => {
    pause = FIRST_PAUSE;
    options.setListening(true);
  };
  while (!end.aborted) {
    const reason = await listenOnce(url, { ...options, onListening }, end);
    options.setListening(false);
    if (end.aborted) return;
    options.log(`lost the connection that listens for changes (${reason}); reconnecting in ${pause} ms`);
    await wait(pause, end);
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  }
}

/** Listens on one connection until it breaks. @returns the reason */
async function listenOnce(url: string, options: ListenOptions, end: AbortSignal): Promise<string> {
  const client = new Client({
    connectionString: url,
    keepAlive: true,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
  });
  const broken = new Promise<string>((resolve) => {
    client.on('error', (error) => resolve(error.message));
    client.on('end', () => resolve('closed by the database'));
    end.addEventListener('abort', () => resolve('stopped'), { once: true });
  });
  client.on('notification', ({ channel, payload }) => {
    if (!end.aborted) options.onNotification(channel, payload ?? '');
  });
  let heartbeat: NodeJS.Timeout | undefined;
  try {
    await client.connect();
    for (const channel of options.channels) await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
    if (end.aborted) return 'stopped';
    options.onListening();
    const unanswered = new Promise<string>((resolve) => {
      // Detects a server that has gone away without closing the connection.
      heartbeat = setInterval(() => void client.query('').catch((error) => resolve(String(error))), HEARTBEAT);
    });
    return await Promise.race([broken, unanswered]);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    clearInterval(heartbeat);
    // The result is not awaited, because the server may not answer.
    void client.end().catch(() => undefined);
  }
}

function wait(milliseconds: number, end: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      end.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    end.addEventListener('abort', done);
  });
}

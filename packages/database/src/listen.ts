import { Client } from 'pg';
import type { Log } from './log.ts';

/** What {@link listen} tells, and about which channels. */
export interface ListenOptions {
  /** The channels of NOTIFY. */
  readonly channels: readonly string[];
  /** Called for each notification, in the order in which the transactions were committed. */
  readonly onNotification: (channel: string, payload: string) => void;
  /**
   * Called each time that it begins to listen, the first time included: what was notified before that and since the
   * connection before it broke is lost, and has to be read from the tables.
   */
  readonly onListening: () => void;
  readonly log: Log;
}

/** A connection that listens. */
export interface Listening {
  /** Ends it; nothing is called any more. */
  close(): Promise<void>;
}

/** Between two attempts to connect, in milliseconds: doubled after each that failed. */
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 10_000;

/** How often a silent connection is tried, and how long its answer may take, in milliseconds. */
const HEARTBEAT = 30_000;
const PATIENCE = 10_000;

/**
 * Listens for notifications on one connection of its own, and connects anew whenever that breaks.
 *
 * @param url - a `postgresql://` URL
 * @returns at once; `onListening` tells when it listens
 */
export function listen(url: string, options: ListenOptions): Listening {
  const end = new AbortController();
  const ended = keepListening(url, options, end.signal);
  return {
    close: () => {
      end.abort();
      return ended;
    },
  };
}

async function keepListening(url: string, options: ListenOptions, end: AbortSignal): Promise<void> {
  let pause = FIRST_PAUSE;
  const listening = () => {
    pause = FIRST_PAUSE;
    options.onListening();
  };
  while (!end.aborted) {
    const reason = await listenOnce(url, { ...options, onListening: listening }, end);
    if (end.aborted) return;
    options.log(`the connection that listens for changes is gone (${reason}); connecting again in ${pause} ms`);
    await wait(pause, end);
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  }
}

/** Listens on one connection until it breaks, and says why it did. */
async function listenOnce(url: string, options: ListenOptions, end: AbortSignal): Promise<string> {
  const client = new Client({
    connectionString: url,
    keepAlive: true,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
  });
  const broken = new Promise<string>((resolve) => {
    client.on('error', (error) => resolve(error.message));
    client.on('end', () => resolve('it was closed'));
    end.addEventListener('abort', () => resolve('the end'), { once: true });
  });
  client.on('notification', ({ channel, payload }) => {
    if (!end.aborted) options.onNotification(channel, payload ?? '');
  });
  let heartbeat: NodeJS.Timeout | undefined;
  try {
    await client.connect();
    for (const channel of options.channels) await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
    if (end.aborted) return 'the end';
    options.onListening();
    const unanswered = new Promise<string>((resolve) => {
      // A peer that vanished without a word would else be waited for until the system gives up.
      heartbeat = setInterval(() => void client.query('').catch((error) => resolve(String(error))), HEARTBEAT);
    });
    return await Promise.race([broken, unanswered]);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    clearInterval(heartbeat);
    // Not waited for: the other side may not answer any more.
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

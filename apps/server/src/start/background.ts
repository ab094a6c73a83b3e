import { listen } from '@wortlaut/database';
import { LIVE_CHANNELS, runImportJobs } from '@wortlaut/graph';
import type { Services } from '@wortlaut/schema';
import type { Log } from './log.ts';

/** The maximum time in milliseconds to finish the current article when the server stops. */
const PATIENCE = 10_000;

/** The background work of a server. */
export interface Background {
  /** Whether the server receives the notifications of changes. */
  isListening(): boolean;
  /** Resolves when the server receives them for the first time, or stops. */
  readonly started: Promise<void>;
  /** Finishes the current article and stops. */
  stop(): Promise<void>;
}

/**
 * Starts the background work: listens for changes made by any server that uses the database, and processes import jobs.
 *
 * @param url - the URL of the database, for a separate connection
 * @param stopping - ends all subscriptions when aborted, because open subscriptions would keep the server from stopping
 * @param pollInterval - the interval in milliseconds between checks for import jobs whose notification was missed
 */
export function startBackground(
  url: string,
  services: Services,
  log: Log,
  stopping: AbortSignal,
  pollInterval?: number,
): Background {
  const { db, imports, live } = services;
  const stopped = new AbortController();
  const end = AbortSignal.any([stopping, stopped.signal]);
  if (end.aborted) live.end();
  else end.addEventListener('abort', () => live.end(), { once: true });
  const warn = (line: string) => log.warn(line);
  const listening = listen(url, {
    channels: LIVE_CHANNELS,
    onNotification: live.receive,
    onListening: live.resync,
    log: warn,
  });
  const jobs = runImportJobs({ db, imports, feed: live, log: warn, pollInterval }, end);
  return {
    isListening: listening.isListening,
    started: listening.started,
    stop: async () => {
      stopped.abort();
      // Do not wait forever for a database that no longer responds. The article is imported at the next start.
      const late = new Promise((resolve) => setTimeout(resolve, PATIENCE).unref());
      await Promise.race([jobs, late]);
      await listening.close();
    },
  };
}

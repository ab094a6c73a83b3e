import { listen } from '@wortlaut/database';
import { LIVE_CHANNELS, runImportJobs } from '@wortlaut/graph';
import type { Services } from '@wortlaut/schema';
import type { Log } from './log.ts';

/** How long the article under way may take once the server is told to stop, in milliseconds. */
const PATIENCE = 10_000;

/** What a server does besides answering requests. */
export interface Background {
  /** Ends it, after the article under way. */
  stop(): Promise<void>;
}

/**
 * Listens for the changes that any server makes, and works on import jobs.
 *
 * @param url - the database's address, for a connection of its own
 * @param stopping - ends all subscriptions at once: requests that live for ever would keep the server from stopping
 * @param pollInterval - how often to look for import jobs that no notification announced, in milliseconds
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
    stop: async () => {
      stopped.abort();
      // A database that does not answer any more is not waited for: the article is taken in after the next start.
      const late = new Promise((resolve) => setTimeout(resolve, PATIENCE).unref());
      await Promise.race([jobs, late]);
      await listening.close();
    },
  };
}

import type { Database } from '@wortlaut/database';
import type { BoundedQueue } from '../live/bounded-queue.ts';
import { withImmediateReturn } from '../live/immediate-return.ts';
import type { LiveFeed } from '../live/live-feed.ts';

/**
 * Follows an import job. Yields its ID immediately, and again whenever the job makes progress. If the reader is slow,
 * several steps are reported as one.
 *
 * @returns an iterator that ends when the job ends, when the reader stops, or when the feed ends
 */
export function followImportJob(db: Database, feed: LiveFeed, id: string): AsyncIterableIterator<{ id: string }> {
  // Subscribing before reading the job ensures that no progress is missed.
  const queue = feed.job(id);
  return withImmediateReturn(queue, readSteps(db, queue, id));
}

async function* readSteps(
  db: Database,
  queue: BoundedQueue<unknown>,
  id: string,
): AsyncGenerator<{ id: string }, undefined> {
  try {
    for (;;) {
      const job = await db.importJob.findUnique({ where: { id }, select: { state: true } });
      if (job === null) return;
      yield { id };
      if (job.state === 'DONE' || job.state === 'CANCELLED') return;
      if ((await queue.next()).done) return;
    }
  } finally {
    queue.end();
  }
}

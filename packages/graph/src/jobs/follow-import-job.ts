import type { Database } from '@wortlaut/database';
import type { BoundedQueue } from '../live/bounded-queue.ts';
import { withImmediateReturn } from '../live/immediate-return.ts';
import type { LiveFeed } from '../live/live-feed.ts';

/**
 * Follows an import job: its id at once, and each time that it has moved on. Steps that come faster than they are read
 * are one.
 *
 * @returns what ends with the job, when it is returned from, and when the feed ends
 */
export function followImportJob(db: Database, feed: LiveFeed, id: string): AsyncIterableIterator<{ id: string }> {
  // Before the job is read: a step in between is not missed.
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

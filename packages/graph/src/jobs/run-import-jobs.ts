import { type Database, type Log, outageOf } from '@wortlaut/database';
import type { ArticleImport } from '../import/article-import.ts';
import type { LiveFeed } from '../live/live-feed.ts';
import { importItem } from './import-item.ts';
import { createPrepareAhead, type PrepareAhead } from './prepare-ahead.ts';

/** The dependencies of {@link runImportJobs}. */
export interface ImportJobRunner {
  readonly db: Database;
  readonly imports: ArticleImport;
  /** Notifies the runner about new jobs. */
  readonly feed: LiveFeed;
  readonly log: Log;
  /** The interval between checks for jobs that the feed did not report, in milliseconds. @defaultValue 5000 */
  readonly pollInterval?: number | undefined;
}

/** The default of {@link ImportJobRunner.pollInterval}. */
const POLL_INTERVAL = 5_000;

/** The time limit for getting a connection from the pool, in milliseconds. */
const MAX_WAIT = 5_000;

/** The pause after a failed attempt in milliseconds. It doubles after each further failure. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;

/** The time limit for one article in milliseconds, including the time spent waiting for other changes. */
const ITEM_TIMEOUT = 600_000;

/**
 * Imports the articles of all import jobs, one at a time. Several servers share the work.
 *
 * @remarks The lock on an article ends with the connection. After a crash, another server takes over, or the same
 * server continues after a restart. An article that is already in the graph counts as done.
 * @param stopping - the signal to stop after the current article
 */
export async function runImportJobs(runner: ImportJobRunner, stopping: AbortSignal): Promise<void> {
  const { feed, pollInterval = POLL_INTERVAL } = runner;
  const sleeper = createSleeper(feed, stopping);
  const ahead = createPrepareAhead(runner.db, runner.imports);
  let pause = FIRST_PAUSE;
  let uncounted: string | undefined;
  while (!stopping.aborted) {
    try {
      if (uncounted !== undefined) await takeBackAttempt(runner.db, uncounted);
      uncounted = undefined;
      const worked = await workOnNext(runner, ahead);
      pause = FIRST_PAUSE;
      if (!worked) await sleeper.sleep(pollInterval, true);
    } catch (error) {
      // An outage of the database says nothing about the article, so the attempt does not count.
      if (error instanceof ItemError && outageOf(error.cause) !== null) uncounted = error.itemId;
      const reason = error instanceof Error ? error.message : String(error);
      runner.log(`an article of an import job failed; retrying in ${pause} ms: ${reason}`);
      await sleeper.sleep(pause, false);
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    }
  }
  sleeper.end();
}

/** An attempt to import the article of an item has failed. `cause` is the reason. */
class ItemError extends Error {
  readonly itemId: string;

  constructor(itemId: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.itemId = itemId;
  }
}

/** Imports the next article. @returns true if there was an article to import */
async function workOnNext({ db, imports }: ImportJobRunner, ahead: PrepareAhead): Promise<boolean> {
  const claimed = await claimNext(db);
  if (claimed === undefined) return false;
  const { id, attempts } = claimed;
  const prepared = ahead.take(id);
  // After a failure, the article is imported alone. If it fails again, no other article can be the cause.
  if (attempts === 1) await ahead.begin();
  const options = { timeout: ITEM_TIMEOUT, maxWait: MAX_WAIT };
  await db
    .$transaction((tx) => importItem(tx, imports, id, prepared), options)
    .catch((error: unknown) => {
      throw new ItemError(id, error);
    });
  return true;
}

/** Reverses the counting of an attempt. See {@link claimNext}. */
async function takeBackAttempt(db: Database, id: string): Promise<void> {
  await db.$executeRaw`
    UPDATE "ImportJobItem" SET "attempts" = "attempts" - 1
    WHERE "id" = ${id}::uuid AND "state" = 'QUEUED' AND "attempts" > 0`;
}

/**
 * Claims the next article. The attempt is counted before it starts, so that an article that crashes the process is
 * retried only a few times.
 */
async function claimNext(db: Database): Promise<{ readonly id: string; readonly attempts: number } | undefined> {
  const [item] = await db.$queryRaw<{ id: string; attempts: number }[]>`
    WITH "next" AS (
      SELECT i."id", i."jobId" FROM "ImportJobItem" i
      WHERE i."state" = 'QUEUED' AND EXISTS (
        SELECT 1 FROM "ImportJob" j WHERE j."id" = i."jobId" AND j."state" IN ('QUEUED', 'RUNNING')
      )
      ORDER BY i."jobId", i."position", i."id" LIMIT 1 FOR UPDATE OF i SKIP LOCKED
    ), "started" AS (
      UPDATE "ImportJob" j SET "state" = 'RUNNING', "startedAt" = now() FROM "next"
      WHERE j."id" = "next"."jobId" AND j."state" = 'QUEUED'
    )
    UPDATE "ImportJobItem" i SET "attempts" = i."attempts" + 1 FROM "next" WHERE i."id" = "next"."id"
    RETURNING i."id"::text, i."attempts"`;
  return item;
}

/**
 * Creates a function that waits until the time is up or the server stops. On request, it also stops waiting when a job
 * notification arrives.
 */
function createSleeper(feed: LiveFeed, stopping: AbortSignal) {
  let news = false;
  let wake: ((by: 'news' | 'end') => void) | undefined;
  const endNews = feed.onJob(() => {
    news = true;
    wake?.('news');
  });
  const stop = () => wake?.('end');
  stopping.addEventListener('abort', stop);
  return {
    sleep: async (milliseconds: number, forNews: boolean) => {
      if (stopping.aborted || (forNews && news)) {
        news = false;
        return;
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        wake = (by) => {
          if (by === 'news' && !forNews) return;
          clearTimeout(timer);
          resolve();
        };
      });
      wake = undefined;
      news = false;
    },
    end: () => {
      endNews();
      stopping.removeEventListener('abort', stop);
    },
  };
}

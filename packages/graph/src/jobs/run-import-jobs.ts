import type { Database, Log } from '@wortlaut/database';
import type { ArticleImport } from '../import/article-import.ts';
import type { LiveFeed } from '../live/live-feed.ts';
import { importItem } from './import-item.ts';

/** What the import jobs of a server are run with. */
export interface ImportJobRunner {
  readonly db: Database;
  readonly imports: ArticleImport;
  /** Tells of new jobs. */
  readonly feed: LiveFeed;
  readonly log: Log;
  /** How often to look for jobs that the feed did not report, in milliseconds. @defaultValue 5000 */
  readonly pollInterval?: number | undefined;
}

const POLL_INTERVAL = 5_000;

/** How long to wait for a connection of the pool, in milliseconds. */
const MAX_WAIT = 5_000;

/** Between two attempts while nothing goes, in milliseconds: doubled after each that failed. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;

/** How long one article may take, waiting for its turn included, in milliseconds. */
const ITEM_TIMEOUT = 600_000;

/**
 * Takes in the articles of all import jobs, one at a time; several servers share the work.
 *
 * @remarks An article is held by a lock that ends with the connection: after a crash another server, or the next start,
 * goes on. An article that was in the graph by then is found there and counts as done.
 * @param stopping - ends it after the article under way
 */
export async function runImportJobs(runner: ImportJobRunner, stopping: AbortSignal): Promise<void> {
  const { feed, pollInterval = POLL_INTERVAL } = runner;
  const sleeper = createSleeper(feed, stopping);
  let pause = FIRST_PAUSE;
  while (!stopping.aborted) {
    try {
      const worked = await workOnNext(runner);
      pause = FIRST_PAUSE;
      if (!worked) await sleeper.sleep(pollInterval, true);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      runner.log(`an article of an import job could not be taken in; trying again in ${pause} ms: ${reason}`);
      await sleeper.sleep(pause, false);
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    }
  }
  sleeper.end();
}

/** @returns whether there was anything to do */
async function workOnNext({ db, imports }: ImportJobRunner): Promise<boolean> {
  const id = await claimNext(db);
  if (id === undefined) return false;
  await db.$transaction((tx) => importItem(tx, imports, id), { timeout: ITEM_TIMEOUT, maxWait: MAX_WAIT });
  return true;
}

/** Counts the attempt before it is made: an article that ends the process must not do so for ever. */
async function claimNext(db: Database): Promise<string | undefined> {
  const [item] = await db.$queryRaw<{ id: string }[]>`
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
    RETURNING i."id"::text`;
  return item?.id;
}

/** Sleeps until it is woken by the end, by the time, and, if wanted, by news of a job. */
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

import { type BoundedQueue, createQueue } from './bounded-queue.ts';
import { readStatementNotice, type StatementNotice } from './statement-notice.ts';

/** The notification channels of the database triggers. */
export const LIVE_CHANNELS = ['statement_changed', 'import_job_changed', 'access_changed'] as const;

/**
 * The maximum number of queued notifications for each subscriber. If there are more, the subscriber must reload all
 * data.
 */
const QUEUE_LIMIT = 100;

/**
 * The notification that an import job has made progress. It does not name the job, because the reader follows only one.
 */
type JobNotice = 'CHANGED';

/** Distributes database notifications to the subscribers of this server. */
export interface LiveFeed {
  /** Handles a notification from the database. */
  receive(channel: string, payload: string): void;
  /** Tells all subscribers to reload all data, because notifications may have been lost. */
  resync(): void;
  /** Subscribes to future changes to statements. */
  statements(): BoundedQueue<StatementNotice>;
  /** Subscribes to the progress of an import job. Several steps may be reported as one. */
  job(id: string): BoundedQueue<JobNotice>;
  /** Calls back when an import job may have made progress. @returns a function that unsubscribes */
  onJob(callback: () => void): () => void;
  /**
   * Calls back when a token may have been revoked or a session may have ended. @returns a function that unsubscribes
   */
  onAccess(callback: () => void): () => void;
  /** Ends all subscriptions. Later subscriptions end immediately. */
  end(): void;
}

/** Creates the feed of a server. `listen` in `@wortlaut/database` passes notifications to it. */
export function createLiveFeed(): LiveFeed {
  const statementQueues = new Set<BoundedQueue<StatementNotice>>();
  const jobQueues = new Map<BoundedQueue<JobNotice>, string>();
  const callbacks = new Set<() => void>();
  const accessCallbacks = new Set<() => void>();
  let over = false;
  const pushStatements = (notice: StatementNotice) => {
    for (const queue of statementQueues) queue.push(notice);
  };
  const pushJobs = (id?: string) => {
    for (const [queue, wanted] of jobQueues) if (id === undefined || id === wanted) queue.push('CHANGED');
    for (const callback of callbacks) callback();
  };
  const notifyAccess = () => {
    for (const callback of accessCallbacks) callback();
  };
  return {
    receive: (channel, payload) => {
      if (channel === 'statement_changed') pushStatements(readStatementNotice(payload));
      else if (channel === 'import_job_changed') pushJobs(payload);
      else if (channel === 'access_changed') notifyAccess();
    },
    resync: () => {
      pushStatements({ change: 'MANY' });
      pushJobs();
      notifyAccess();
    },
    statements: () => {
      const many: StatementNotice = { change: 'MANY' };
      const queue = createQueue<StatementNotice>(QUEUE_LIMIT, many, () => statementQueues.delete(queue));
      statementQueues.add(queue);
      if (over) queue.end();
      return queue;
    },
    job: (id) => {
      const queue = createQueue<JobNotice>(1, 'CHANGED', () => jobQueues.delete(queue));
      jobQueues.set(queue, id);
      if (over) queue.end();
      return queue;
    },
    onJob: (callback) => {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
    onAccess: (callback) => {
      accessCallbacks.add(callback);
      return () => accessCallbacks.delete(callback);
    },
    end: () => {
      over = true;
      for (const queue of [...statementQueues, ...jobQueues.keys()]) queue.end();
    },
  };
}

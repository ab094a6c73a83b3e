import { type BoundedQueue, createQueue } from './bounded-queue.ts';
import { readStatementNotice, type StatementNotice } from './statement-notice.ts';

/** The channels that the database's triggers notify. */
export const LIVE_CHANNELS = ['statement_changed', 'import_job_changed', 'access_changed'] as const;

/** Notifications held for one subscriber; past them it is told to read everything again. */
const QUEUE_LIMIT = 100;

/** That an import job has moved on: which one it is, the reader knows. */
type JobNotice = 'CHANGED';

/** What the notifications of the database are handed to, and subscribers take them from. */
export interface LiveFeed {
  /** Takes in a notification. */
  receive(channel: string, payload: string): void;
  /** Notifications may have been lost: every subscriber is told to read everything again. */
  resync(): void;
  /** Statements that were added, changed or deleted from now on. */
  statements(): BoundedQueue<StatementNotice>;
  /** Each time that an import job moves on, or may have; several times at once are one. */
  job(id: string): BoundedQueue<JobNotice>;
  /** Calls back whenever any import job has moved on, or may have. @returns what ends it */
  onJob(callback: () => void): () => void;
  /** Calls back whenever a token was revoked or a session has ended, or may have. @returns what ends it */
  onAccess(callback: () => void): () => void;
  /** Ends every subscription, also those that come after. */
  end(): void;
}

/** Makes the feed of one server; `listen` of `@wortlaut/database` fills it. */
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

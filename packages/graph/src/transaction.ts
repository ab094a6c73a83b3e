import type { Database } from '@wortlaut/database';

/** The database client of a running transaction. */
export type Transaction = Parameters<Parameters<Database['$transaction']>[0]>[0];

/**
 * The advisory lock that every change of the graph holds until its transaction ends. Without it, two concurrent imports
 * would both create the same new person, and two editors would both find the version that they expect.
 */
const GRAPH_LOCK = 7_766_520_001n;

/** Time limit of one change in milliseconds, including the wait for other servers. */
const TRANSACTION_TIMEOUT = 60_000;

/** The latest change of this process. Changes queue here because each wait for the lock would occupy a connection. */
const latestOf = new WeakMap<Database, Promise<unknown>>();

/**
 * Runs a change of the graph in its own transaction, serialized with all other changes: those of this process run in
 * the order of the calls.
 */
export function runSerialized<T>(db: Database, change: (tx: Transaction) => Promise<T>): Promise<T> {
  const transaction = () =>
    db.$transaction(
      async (tx) => {
        // The default limit of a query is too short for waiting in the queue.
        await tx.$queryRaw`SELECT set_config('statement_timeout', ${String(TRANSACTION_TIMEOUT)}, true)`;
        await tx.$executeRaw`SELECT pg_advisory_xact_lock(${GRAPH_LOCK})`;
        return change(tx);
      },
      { maxWait: TRANSACTION_TIMEOUT, timeout: TRANSACTION_TIMEOUT },
    );
  const running = (latestOf.get(db) ?? Promise.resolve()).then(transaction, transaction);
  latestOf.set(db, running);
  return running;
}

import type { Database } from '@wortlaut/database';

/** A transaction's client. */
export type Transaction = Parameters<Parameters<Database['$transaction']>[0]>[0];

/**
 * The advisory lock that whoever changes the graph holds until the end of the transaction. Two imports at once would
 * else both find that a person is new, and two editors would both find a record as they left it.
 */
const GRAPH_LOCK = 7_766_520_001n;

/** Longest time in milliseconds that one change waits for those of other servers and is written in. */
const TRANSACTION_TIMEOUT = 60_000;

/** The last change of this process that was asked for: those who wait for the lock would hold a connection each. */
const lastOf = new WeakMap<Database, Promise<unknown>>();

/** Runs a change of the graph in a transaction of its own, after all others that were asked for before. */
export function runSerialized<T>(db: Database, change: (tx: Transaction) => Promise<T>): Promise<T> {
  const transaction = () =>
    db.$transaction(
      async (tx) => {
        // A query's limit is too short for waiting in a queue.
        await tx.$queryRaw`SELECT set_config('statement_timeout', ${String(TRANSACTION_TIMEOUT)}, true)`;
        await tx.$executeRaw`SELECT pg_advisory_xact_lock(${GRAPH_LOCK})`;
        return change(tx);
      },
      { maxWait: TRANSACTION_TIMEOUT, timeout: TRANSACTION_TIMEOUT },
    );
  const running = (lastOf.get(db) ?? Promise.resolve()).then(transaction, transaction);
  lastOf.set(db, running);
  return running;
}

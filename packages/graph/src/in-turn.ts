import type { Database } from '@wortlaut/database';

/** A transaction's client. */
export type Transaction = Parameters<Parameters<Database['$transaction']>[0]>[0];

/**
 * The advisory lock that whoever changes the graph holds until the end of the transaction. Two imports at once would
 * else both find that a person is new, and two editors would both find a record as they left it.
 */
const GRAPH_LOCK = 7_766_520_001n;

/** Longest time in milliseconds that one change waits for others and is written in. */
const TRANSACTION_TIMEOUT = 60_000;

/** Runs a change of the graph in a transaction of its own, after all others that are under way. */
export function inTurn<T>(db: Database, change: (tx: Transaction) => Promise<T>): Promise<T> {
  return db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${GRAPH_LOCK})`;
      return change(tx);
    },
    { maxWait: TRANSACTION_TIMEOUT, timeout: TRANSACTION_TIMEOUT },
  );
}

import type { Database } from '@wortlaut/database';

/** The database client of a running transaction. */
export type Transaction = Parameters<Parameters<Database['$transaction']>[0]>[0];

/**
 * The key of the advisory lock that every change to the graph holds until its transaction ends. Without the lock, two
 * concurrent imports could both create the same new person, and two editors could both change the same version of a
 * record.
 */
const GRAPH_LOCK = 7_766_520_001n;

/** The time limit for a change in milliseconds, including the time spent waiting for other servers. */
const TRANSACTION_TIMEOUT = 60_000;

/**
 * The latest change made by this process. The next change waits for this promise instead of waiting for the lock,
 * because waiting for the lock occupies a connection.
 */
const latestOf = new WeakMap<Database, Promise<unknown>>();

/**
 * Waits until no other transaction changes the graph. Until this transaction ends, no other one can change the graph.
 * {@link runSerialized} does this for a change that has its own transaction.
 */
export async function lockGraph(tx: Transaction): Promise<void> {
  // A change may wait longer for its turn than the default time limit for queries allows.
  const [state] = await tx.$queryRaw<{ locked: boolean }[]>`
    SELECT set_config('statement_timeout', ${String(TRANSACTION_TIMEOUT)}, true),
      pg_try_advisory_xact_lock(${GRAPH_LOCK}) AS "locked"`;
  // If the lock was not free, another change is running. The new time limit does not apply to the current statement, so
  // this second statement waits for the lock.
  if (state?.locked !== true) await tx.$executeRaw`SELECT pg_advisory_xact_lock(${GRAPH_LOCK})`;
}

/**
 * Runs a change to the graph in a transaction. Changes never run at the same time. Within this process, they run in
 * the order of the calls.
 */
export function runSerialized<T>(db: Database, change: (tx: Transaction) => Promise<T>): Promise<T> {
  const transaction = () =>
    db.$transaction(
      async (tx) => {
        await lockGraph(tx);
        return change(tx);
      },
      { maxWait: TRANSACTION_TIMEOUT, timeout: TRANSACTION_TIMEOUT },
    );
  const running = (latestOf.get(db) ?? Promise.resolve()).then(transaction, transaction);
  latestOf.set(db, running);
  return running;
}

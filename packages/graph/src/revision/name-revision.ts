import type { Transaction } from '../transaction.ts';

/** Sets the revision of the current transaction. Triggers then record each changed row as part of this revision. */
export async function nameRevision(tx: Transaction, number: number): Promise<void> {
  await tx.$executeRaw`SELECT set_config('wortlaut.revision', ${String(number)}, true)`;
}

import type { Transaction } from '../transaction.ts';

/** Names the revision of a transaction. From then on, triggers record each changed row as a part of it. */
export async function nameRevision(tx: Transaction, number: number): Promise<void> {
  await tx.$executeRaw`SELECT set_config('wortlaut.revision', ${String(number)}, true)`;
}

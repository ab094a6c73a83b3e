import type { Database } from '@wortlaut/database';
import { v7 as uuidv7 } from 'uuid';
import { actorName } from '../access/actor.ts';
import { repairDerived } from '../derived/repair-derived.ts';
import { runSerialized, type Transaction } from '../transaction.ts';
import type { Edited, EditRequest, RunningRevision } from './edit-request.ts';
import { nameRevision } from './name-revision.ts';
import { runOnce } from './run-once.ts';

/**
 * Changes the graph in one transaction and records the change as one revision. Changes never run at the same time.
 *
 * @param change - makes the change in the transaction. Triggers record the changes to each row. The result must be
 * plain data because it is stored for repeated requests.
 * @throws NotFoundError, InvalidInputError or ConflictError, if `change` throws it. Nothing was changed.
 */
export function runEdit<Result extends object>(
  db: Database,
  request: EditRequest,
  change: (tx: Transaction, revision: RunningRevision) => Promise<Result>,
): Promise<Edited<Result>> {
  return runSerialized(db, (tx) =>
    runOnce(tx, request, async () => {
      const revision = await createRevision(tx, request);
      await nameRevision(tx, revision.number);
      const result = await change(tx, revision);
      await repairDerived(tx, revision.number);
      return { result, revisionId: await finish(tx, revision) };
    }),
  );
}

/** Creates an empty revision. */
async function createRevision(tx: Transaction, { actor, action, comment }: EditRequest): Promise<RunningRevision> {
  const data = { id: uuidv7(), actor: actorName(actor), tokenId: actor?.tokenId ?? null, action };
  return tx.revision.create({ data: { ...data, comment: comment ?? null }, select: { id: true, number: true } });
}

/** Deletes the revision if nothing changed. @returns the ID of the revision, or null if it was deleted */
async function finish(tx: Transaction, { id, number }: RunningRevision): Promise<string | null> {
  const change = await tx.change.findFirst({ where: { revisionNumber: number }, select: { id: true } });
  if (change !== null) return id;
  await tx.revision.delete({ where: { id }, select: { id: true } });
  return null;
}

import type { Database } from '@wortlaut/database';
import { NotFoundError } from '../errors.ts';
import type { EditRequest } from '../revision/edit-request.ts';
import { runOnce } from '../revision/run-once.ts';
import { runSerialized, type Transaction } from '../transaction.ts';

/** Who cancels a job, and whether the request may be sent again. */
export type CancelRequest = Pick<EditRequest, 'actor' | 'clientMutation'>;

/**
 * Cancels a job: the article under way is still taken in, those after it are not. What was taken in stays. One that is
 * finished stays as it is.
 *
 * @throws NotFoundError
 */
export async function cancelImportJob(
  db: Database,
  id: string,
  request: CancelRequest = { actor: null },
): Promise<void> {
  const cancel = async (tx: Transaction) => {
    const job = await tx.importJob.findUnique({ where: { id }, select: { id: true } });
    if (job === null) throw new NotFoundError('There is no import job of this id.');
    await tx.importJob.updateMany({
      where: { id, state: { in: ['QUEUED', 'RUNNING'] } },
      data: { state: 'CANCELLED', finishedAt: new Date() },
    });
    // The one under way is locked by whoever works on it.
    await tx.$executeRaw`
      UPDATE "ImportJobItem" SET "state" = 'CANCELLED', "source" = NULL WHERE "id" IN (
        SELECT i."id" FROM "ImportJobItem" i JOIN "ImportJob" j ON j."id" = i."jobId"
        WHERE j."id" = ${id}::uuid AND j."state" = 'CANCELLED' AND i."state" = 'QUEUED' FOR UPDATE OF i SKIP LOCKED
      )`;
    return { result: { id }, revisionId: null };
  };
  // Only a request that may be repeated has to wait for its turn: the first one may still be under way.
  await (request.clientMutation
    ? runSerialized(db, (tx) => runOnce(tx, request, () => cancel(tx)))
    : db.$transaction(cancel));
}

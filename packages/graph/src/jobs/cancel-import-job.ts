import type { Database } from '@wortlaut/database';
import { NotFoundError } from '../errors.ts';
import type { EditRequest } from '../revision/edit-request.ts';
import { runOnce } from '../revision/run-once.ts';
import { runSerialized, type Transaction } from '../transaction.ts';

/** The person who cancels a job, with the client mutation ID of the request. */
export type CancelRequest = Pick<EditRequest, 'actor' | 'clientMutation'>;

/**
 * Cancels a job. The article that is being imported is still completed, and imported articles are kept. Cancelling a
 * finished job has no effect.
 *
 * @throws NotFoundError if the job does not exist
 */
export async function cancelImportJob(
  db: Database,
  id: string,
  request: CancelRequest = { actor: null },
): Promise<void> {
  const cancel = async (tx: Transaction) => {
    const job = await tx.importJob.findUnique({ where: { id }, select: { id: true } });
    if (job === null) throw new NotFoundError('No import job with this ID exists.');
    await tx.importJob.updateMany({
      where: { id, state: { in: ['QUEUED', 'RUNNING'] } },
      data: { state: 'CANCELLED', finishedAt: new Date() },
    });
    // The article that is being imported is skipped, because the importing server has locked it.
    await tx.$executeRaw`
      UPDATE "ImportJobItem" SET "state" = 'CANCELLED', "source" = NULL WHERE "id" IN (
        SELECT i."id" FROM "ImportJobItem" i JOIN "ImportJob" j ON j."id" = i."jobId"
        WHERE j."id" = ${id}::uuid AND j."state" = 'CANCELLED' AND i."state" = 'QUEUED' FOR UPDATE OF i SKIP LOCKED
      )`;
    return { result: { id }, revisionId: null };
  };
  // Requests with a client mutation ID are serialized, because an earlier attempt may still be running.
  await (request.clientMutation
    ? runSerialized(db, (tx) => runOnce(tx, request, () => cancel(tx)))
    : db.$transaction(cancel));
}

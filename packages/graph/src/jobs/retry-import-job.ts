import type { Database } from '@wortlaut/database';
import { InvalidInputError, NotFoundError } from '../errors.ts';
import { runOnce } from '../revision/run-once.ts';
import { runSerialized, type Transaction } from '../transaction.ts';
import type { CancelRequest } from './cancel-import-job.ts';

/**
 * Queues the refused articles of a job again, in their order. Use this after the reason is gone, for example when the disk
 * has space again.
 *
 * @throws NotFoundError if the job does not exist
 * @throws InvalidInputError if the job was cancelled, or has no refused article that can be imported again
 */
export async function retryImportJob(
  db: Database,
  id: string,
  request: CancelRequest = { actor: null },
): Promise<void> {
  const retry = async (tx: Transaction) => {
    const job = await tx.importJob.findUnique({ where: { id }, select: { state: true } });
    if (job === null) throw new NotFoundError('No import job with this ID exists.');
    if (job.state === 'CANCELLED') throw refused('The job was cancelled. Start a new one.');
    const { count } = await tx.importJobItem.updateMany({
      where: { jobId: id, state: 'REFUSED', source: { not: null } },
      data: { state: 'QUEUED', attempts: 0, code: null, reason: null, field: null },
    });
    if (count === 0) throw refused('The job has no refused articles that can be imported again.');
    await tx.importJob.update({
      where: { id },
      data: { refused: { decrement: count }, state: 'QUEUED', finishedAt: null },
      select: { id: true },
    });
    return { result: { id }, revisionId: null };
  };
  await runSerialized(db, (tx) => runOnce(tx, request, () => retry(tx)));
}

function refused(reason: string): InvalidInputError {
  return new InvalidInputError(['input', 'id'], reason);
}

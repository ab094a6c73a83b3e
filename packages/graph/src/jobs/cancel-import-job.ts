import type { Database } from '@wortlaut/database';
import { NotFoundError } from '../edit/errors.ts';

/**
 * Cancels a job: the article under way is still taken in, those after it are not. What was taken in stays. One that is
 * finished stays as it is.
 *
 * @throws NotFoundError
 */
export async function cancelImportJob(db: Database, id: string): Promise<void> {
  await db.$transaction(async (tx) => {
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
  });
}

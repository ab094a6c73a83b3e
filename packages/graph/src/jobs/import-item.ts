import { SourceError } from '@wortlaut/source';
import type { ImportErrorCode } from '@wortlaut/vocabulary';
import { InvalidInputError } from '../errors.ts';
import type { ArticleImport, ImportRequest } from '../import/article-import.ts';
import type { PreparedArticle } from '../import/prepare-article.ts';
import type { Transaction } from '../transaction.ts';
import type { JobArticle } from './start-import-job.ts';

/** The maximum number of attempts to import an article if the server fails. */
const MAX_ATTEMPTS = 5;

/** An item of a job that is being processed, with the actor of the job. */
interface HeldItem {
  readonly id: string;
  readonly jobId: string;
  readonly source: string;
  readonly attempts: number;
  readonly actor: string;
  readonly tokenId: string | null;
}

type Outcome =
  | { readonly state: 'DONE'; readonly articleId: string }
  | {
      readonly state: 'REFUSED';
      readonly code: ImportErrorCode;
      readonly reason: string;
      readonly field: string | null;
    };

/**
 * Imports the article of a claimed item and records the result. Both commit together.
 *
 * @param tx - the transaction. It locks the item until the transaction ends. If the server crashes, the item is
 * unlocked immediately.
 * @param prepared - the prepared article, if it was prepared ahead
 * @throws any error that is not a reason to refuse the article. The item stays unchanged.
 */
export async function importItem(
  tx: Transaction,
  imports: ArticleImport,
  id: string,
  prepared?: Promise<PreparedArticle | null>,
): Promise<void> {
  const [item] = await tx.$queryRaw<HeldItem[]>`
    SELECT i."id"::text, i."jobId"::text, i."source", i."attempts", j."actor", j."tokenId"::text
    FROM "ImportJobItem" i JOIN "ImportJob" j ON j."id" = i."jobId"
    WHERE i."id" = ${id}::uuid AND i."state" = 'QUEUED' FOR UPDATE OF i SKIP LOCKED`;
  // Another server is processing the item or has already processed it.
  if (item === undefined) return;
  await record(tx, item, await attempt(tx, imports, item, prepared));
}

/** Reads the input of an import from the source of an item. */
export function inputOf(source: string): JobArticle {
  // The stored JSON was created from a value of this type.
  return JSON.parse(source) as JobArticle;
}

async function attempt(
  tx: Transaction,
  imports: ArticleImport,
  item: HeldItem,
  prepared: Promise<PreparedArticle | null> | undefined,
): Promise<Outcome> {
  if (item.attempts > MAX_ATTEMPTS) {
    const reason = `The server failed to import this article ${MAX_ATTEMPTS} times. See the server log for the cause.`;
    return { state: 'REFUSED', code: 'FAILED', reason, field: null };
  }
  const { comment, clientMutationId, ...input } = inputOf(item.source);
  const request: ImportRequest = {
    actor: { name: item.actor, role: 'EDITOR', ...(item.tokenId === null ? {} : { tokenId: item.tokenId }) },
    comment,
    clientMutation:
      clientMutationId == null ? null : { id: clientMutationId, input: ['importArticle', { ...input, comment }] },
  };
  try {
    const { articleId } = await imports.importArticle(input, request, await prepared, tx);
    return { state: 'DONE', articleId };
  } catch (error) {
    if (error instanceof SourceError) return refusal(error.code, error.message, error.field ?? 'content');
    if (error instanceof InvalidInputError) return refusal(error.code, error.message, error.path.slice(1).join('.'));
    throw error;
  }
}

function refusal(code: ImportErrorCode, reason: string, field: string): Outcome {
  return { state: 'REFUSED', code, reason, field };
}

async function record(tx: Transaction, { id, jobId }: HeldItem, outcome: Outcome): Promise<void> {
  // The source of a refused article is kept, so that it can be imported again.
  const source = outcome.state === 'DONE' ? { source: null } : {};
  await tx.importJobItem.update({ where: { id }, data: { ...source, ...outcome }, select: { id: true } });
  const [done, refused] = outcome.state === 'DONE' ? [1, 0] : [0, 1];
  await tx.$executeRaw`
    UPDATE "ImportJob" SET
      "done" = "done" + ${done}, "refused" = "refused" + ${refused},
      "state" = CASE WHEN "state" = 'RUNNING' AND "done" + "refused" + 1 = "total" THEN 'DONE' ELSE "state" END,
      "finishedAt" = CASE WHEN "state" = 'RUNNING' AND "done" + "refused" + 1 = "total" THEN now() ELSE "finishedAt" END
    WHERE "id" = ${jobId}::uuid`;
}

import type { Database } from '@wortlaut/database';
import { type ArticleInput, MAX_SOURCE_BYTES } from '@wortlaut/source';
import { v7 as uuidv7 } from 'uuid';
import { actorName } from '../access/actor.ts';
import { InvalidInputError } from '../errors.ts';
import type { EditRequest } from '../revision/edit-request.ts';
import { runOnce } from '../revision/run-once.ts';
import { runSerialized, type Transaction } from '../transaction.ts';

/** How many articles one job may have. */
export const MAX_JOB_ARTICLES = 1000;

/** How large the sources of one job may be together, in bytes of UTF-8: 32 MiB. */
export const MAX_JOB_BYTES = 32 * 1024 * 1024;

/** An article of a job, as it was handed over. */
export interface JobArticle extends ArticleInput {
  /** Why; the import's revision shows it. */
  readonly comment?: string | null | undefined;
  /** As that of an import by itself: given where the article may be handed over again. */
  readonly clientMutationId?: string | null | undefined;
}

/**
 * Notes down articles that are to be taken in, one after another, by whichever server has time.
 *
 * @returns the job's id
 * @throws InvalidInputError where there are none, too many, or they are too large; a source that cannot be read as an
 * article is refused when its turn comes.
 */
export async function startImportJob(
  db: Database,
  articles: readonly JobArticle[],
  request: Omit<EditRequest, 'action'>,
): Promise<string> {
  checkArticles(articles);
  const add = async (tx: Transaction) => ({ result: { id: await addJob(tx, articles, request) }, revisionId: null });
  // Only a request that may be repeated has to wait for its turn: the first one may still be under way.
  const { result } = request.clientMutation
    ? await runSerialized(db, (tx) => runOnce(tx, request, () => add(tx)))
    : await db.$transaction(add);
  return result.id;
}

function checkArticles(articles: readonly JobArticle[]): void {
  const path = ['input', 'articles'];
  if (articles.length < 1 || articles.length > MAX_JOB_ARTICLES) {
    const message = `There are ${articles.length} articles: give 1 to ${MAX_JOB_ARTICLES}, more in another job.`;
    throw new InvalidInputError(path, message);
  }
  let sum = 0;
  for (const [position, { content }] of articles.entries()) {
    const bytes = Buffer.byteLength(content);
    sum += bytes;
    if (bytes > MAX_SOURCE_BYTES) {
      const message = `The source has ${bytes} bytes: one article may have ${MAX_SOURCE_BYTES}.`;
      throw new InvalidInputError([...path, position, 'content'], message, 'TOO_LARGE');
    }
  }
  if (sum <= MAX_JOB_BYTES) return;
  const message = `The sources have ${sum} bytes together: one job may have ${MAX_JOB_BYTES}. Start several.`;
  throw new InvalidInputError(path, message, 'TOO_LARGE');
}

async function addJob(
  tx: Transaction,
  articles: readonly JobArticle[],
  { actor }: Omit<EditRequest, 'action'>,
): Promise<string> {
  const id = uuidv7();
  const data = { id, total: articles.length, actor: actorName(actor), tokenId: actor?.tokenId ?? null };
  await tx.importJob.create({ data, select: { id: true } });
  await tx.importJobItem.createMany({
    data: articles.map((article, position) => ({ id: uuidv7(), jobId: id, position, source: JSON.stringify(article) })),
  });
  return id;
}

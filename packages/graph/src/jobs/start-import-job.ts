import type { Database } from '@wortlaut/database';
import { type ArticleInput, MAX_SOURCE_BYTES } from '@wortlaut/source';
import { v7 as uuidv7 } from 'uuid';
import { actorName } from '../access/actor.ts';
import { InvalidInputError } from '../errors.ts';
import type { EditRequest } from '../revision/edit-request.ts';
import { runOnce } from '../revision/run-once.ts';
import { runSerialized, type Transaction } from '../transaction.ts';

/** The maximum number of articles in a job. */
export const MAX_JOB_ARTICLES = 1000;

/** The maximum total size of a job's sources: 32 MiB of UTF-8. */
export const MAX_JOB_BYTES = 32 * 1024 * 1024;

/** A submitted article of a job. */
export interface JobArticle extends ArticleInput {
  /** The reason for the import. Shown in the revision. */
  readonly comment?: string | null | undefined;
  /** The client mutation ID for this article. Importing it again with the same ID has no effect. */
  readonly clientMutationId?: string | null | undefined;
}

/**
 * Queues articles for import. Any server may process them, one after another.
 *
 * @returns the ID of the job
 * @throws InvalidInputError if there are no articles or too many, or if they are too large. A source that cannot be
 * read as an article is refused later, when it is processed.
 */
export async function startImportJob(
  db: Database,
  articles: readonly JobArticle[],
  request: Omit<EditRequest, 'action'>,
): Promise<string> {
  checkArticles(articles);
  const add = async (tx: Transaction) => ({ result: { id: await addJob(tx, articles, request) }, revisionId: null });
  // Requests with a client mutation ID are serialized, because an earlier attempt may still be running.
  const { result } = request.clientMutation
    ? await runSerialized(db, (tx) => runOnce(tx, request, () => add(tx)))
    : await db.$transaction(add);
  return result.id;
}

function checkArticles(articles: readonly JobArticle[]): void {
  const path = ['input', 'articles'];
  if (articles.length < 1 || articles.length > MAX_JOB_ARTICLES) {
    const message = `The job has ${articles.length} articles. It must have 1 to ${MAX_JOB_ARTICLES}. Start another job for the rest.`;
    throw new InvalidInputError(path, message);
  }
  let sum = 0;
  for (const [position, { content }] of articles.entries()) {
    const bytes = Buffer.byteLength(content);
    sum += bytes;
    if (bytes > MAX_SOURCE_BYTES) {
      const message = `The source has ${bytes} bytes. The limit per article is ${MAX_SOURCE_BYTES} bytes.`;
      throw new InvalidInputError([...path, position, 'content'], message, 'TOO_LARGE');
    }
  }
  if (sum <= MAX_JOB_BYTES) return;
  const message = `The sources have ${sum} bytes in total. The limit per job is ${MAX_JOB_BYTES} bytes. Start several jobs.`;
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

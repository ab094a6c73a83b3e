import { randomUUID } from 'node:crypto';
import { ArticlesToRepair, ArticleVersion, ReextractArticle } from '@wortlaut/client';
import { CliError } from '../cli-error.ts';
import { type Ask, ServerFailedError } from './patient-client.ts';
import type { ResumePoint } from './resume-point.ts';

/** The counts of a repair so far. */
export interface RepairTally {
  /** The number of articles to extract again. */
  total: number;
  /** The number of articles that were extracted again. */
  articles: number;
  /** The number of articles that were not extracted again. */
  skipped: number;
  readonly statements: { added: number; found: number; gone: number; kept: number };
}

/** Creates a tally with all counts at zero. */
export function emptyTally(): RepairTally {
  return { total: 0, articles: 0, skipped: 0, statements: { added: 0, found: 0, gone: 0, kept: 0 } };
}

/** The inputs and callbacks of {@link extractAgain}. */
export interface Rereading {
  readonly ask: Ask;
  /** Whether to extract articles that are up to date. */
  readonly all: boolean;
  readonly tally: RepairTally;
  /** Stores the position of a run over all articles. */
  readonly resume: ResumePoint;
  readonly signal: AbortSignal;
  /** Prints a line. */
  readonly line: (text: string) => void;
}

const PAGE = 50;

interface Listed {
  readonly id: string;
  readonly title: string;
  readonly version: number;
}

/** Counts the articles to extract again. */
export async function countOutdated({ ask, all, tally }: Rereading): Promise<void> {
  const variables = { first: 1, after: null, before: null, outdated: all ? null : true };
  const { articlesToRepair: articles } = await ask((client) => client.query(ArticlesToRepair, variables));
  tally.total = articles.totalCount;
}

/**
 * Extracts articles again, in the order of their imports. An interrupted run can be continued: articles that are up to
 * date are no longer in the list of outdated articles, and a run over all articles stores its position.
 *
 * @throws CliError if the server rejects a request or stays unavailable
 */
export async function extractAgain(reading: Rereading): Promise<void> {
  if (!reading.all) return extractList(reading, { outdated: true });
  const { tally, resume, signal, line } = reading;
  const reached = resume.read();
  if (reached !== null) {
    line(`Continuing after ${reached.done.toLocaleString('en')} articles of an interrupted run.`);
    tally.total = Math.max(0, tally.total - reached.done);
    // The server may have been updated in the meantime.
    await extractList(reading, { outdated: true, before: reached.cursor });
  }
  let done = reached?.done ?? 0;
  await extractList(reading, { outdated: null, after: reached?.cursor }, (cursor) => {
    done += 1;
    resume.save({ cursor, done });
  });
  if (!signal.aborted) resume.clear();
}

/** The part of the list of articles to extract. */
interface Part {
  /** True for the outdated articles, null for all. */
  readonly outdated: true | null;
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

async function extractList(
  reading: Rereading,
  { outdated, after: start, before }: Part,
  onDone: (cursor: string) => void = () => undefined,
): Promise<void> {
  let after: string | null = start ?? null;
  do {
    const variables = { first: PAGE, after, before: before ?? null, outdated };
    const { articlesToRepair: articles } = await reading.ask((client) => client.query(ArticlesToRepair, variables));
    for (const { cursor, node } of articles.edges) {
      if (reading.signal.aborted) return;
      await extractOne(reading, node);
      onDone(cursor);
    }
    after = articles.pageInfo.hasNextPage ? articles.pageInfo.endCursor : null;
  } while (after !== null);
}

/**
 * The maximum number of attempts to extract an article. An attempt fails if the article was changed in the meantime.
 */
const MAX_ATTEMPTS = 3;

async function extractOne(reading: Rereading, { id, title, version }: Listed, attempt = 1): Promise<void> {
  const { ask, tally, line } = reading;
  // If the connection breaks, the request is sent again with the same ID, so the article is not extracted twice.
  const input = { id, expectedVersion: version, clientMutationId: `repair-${randomUUID()}` };
  const skip = (reason: string) => {
    tally.skipped += 1;
    line(`skipped  ${title}: ${reason}`);
  };
  try {
    const { reextractArticle: result } = await ask((client) => client.mutation(ReextractArticle, { input }));
    if (result.__typename === 'ForbiddenError') throw new CliError(result.message);
    if (result.__typename === 'ConflictError' && attempt < MAX_ATTEMPTS) {
      // The extraction of another article in the same story can merge main events, which changes the version.
      // Corrections by editors are always kept.
      const { article } = await ask((client) => client.query(ArticleVersion, { id }));
      if (article !== null) return await extractOne(reading, { id, title, version: article.version }, attempt + 1);
    }
    if (result.__typename !== 'ReextractArticlePayload') return skip(result.message);
    tally.articles += 1;
    for (const name of ['added', 'found', 'gone', 'kept'] as const) tally.statements[name] += result[name];
  } catch (error) {
    if (!(error instanceof ServerFailedError)) throw error;
    skip(error.message);
  }
}

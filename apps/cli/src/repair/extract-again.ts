import { randomUUID } from 'node:crypto';
import { ArticlesToRepair, ReextractArticle } from '@wortlaut/client';
import { CliError } from '../cli-error.ts';
import { type Ask, ServerFailedError } from './patient-client.ts';

/** The counts of a repair so far. */
export interface RepairTally {
  /** The number of articles to extract again. */
  total: number;
  /** The number of articles that were extracted again. */
  articles: number;
  /** The number of articles that were left as they are. */
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
  const variables = { first: 1, after: null, filter: filterOf(all) };
  const { articles } = await ask((client) => client.query(ArticlesToRepair, variables));
  tally.total = articles.totalCount;
}

/**
 * Extracts articles again, oldest first. Each article that is up to date leaves the list, so an interrupted run can be
 * continued.
 *
 * @throws CliError if the server rejects a request or stays unavailable
 */
export async function extractAgain(reading: Rereading): Promise<void> {
  let after: string | null = null;
  do {
    const variables: { first: number; after: string | null; filter: { outdated?: boolean } } = {
      ...{ first: PAGE, after, filter: filterOf(reading.all) },
    };
    const { articles } = await reading.ask((client) => client.query(ArticlesToRepair, variables));
    for (const article of articles.nodes) {
      if (reading.signal.aborted) return;
      await extractOne(reading, article);
    }
    after = articles.pageInfo.hasNextPage ? articles.pageInfo.endCursor : null;
  } while (after !== null);
}

async function extractOne({ ask, tally, line }: Rereading, { id, title, version }: Listed): Promise<void> {
  // The same ID for each attempt, so that an article is not extracted twice if the connection breaks.
  const input = { id, expectedVersion: version, clientMutationId: `repair-${randomUUID()}` };
  const skip = (reason: string) => {
    tally.skipped += 1;
    line(`skipped  ${title}: ${reason}`);
  };
  try {
    const { reextractArticle: result } = await ask((client) => client.mutation(ReextractArticle, { input }));
    if (result.__typename === 'ForbiddenError') throw new CliError(result.message);
    if (result.__typename !== 'ReextractArticlePayload') return skip(result.message);
    tally.articles += 1;
    for (const name of ['added', 'found', 'gone', 'kept'] as const) tally.statements[name] += result[name];
  } catch (error) {
    if (!(error instanceof ServerFailedError)) throw error;
    skip(error.message);
  }
}

function filterOf(all: boolean): { outdated?: boolean } {
  return all ? {} : { outdated: true };
}

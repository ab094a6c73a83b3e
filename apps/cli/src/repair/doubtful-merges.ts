import { randomUUID } from 'node:crypto';
import { DoubtfulMerges, type ResultOf, SplitPerson } from '@wortlaut/client';
import { isValueOf, type PersonMergeReason, personMergeReason } from '@wortlaut/vocabulary';
import { CliError } from '../cli-error.ts';
import { count } from '../import/summary.ts';
import type { Ask } from './patient-client.ts';

type Person = ResultOf<typeof DoubtfulMerges>['people']['nodes'][number];
type Merge = Person['doubtfulMerges']['nodes'][number];

/** A merge that the current rules would not make. */
export interface Doubtful {
  readonly person: string;
  /** The name in the articles that mean somebody else. */
  readonly name: string;
  readonly articles: readonly { readonly id: string; readonly title: string; readonly outlet: string | null }[];
  readonly reasons: readonly PersonMergeReason[];
  readonly split: boolean;
}

/** The inputs and callbacks of {@link findDoubtful}. */
export interface DoubtfulSearch {
  readonly ask: Ask;
  readonly split: boolean;
  readonly signal: AbortSignal;
  /** Called with each merge that was found. */
  readonly onFound: (found: Doubtful) => void;
  /** Prints a line. */
  readonly line: (text: string) => void;
}

const PAGE = 50;
const COMMENT = 'The current rules would not merge them.';

/**
 * Finds the merges that the current rules would not make, and splits them if requested.
 *
 * @throws CliError if the server rejects a request or stays unavailable
 */
export async function findDoubtful(search: DoubtfulSearch): Promise<void> {
  let after: string | null = null;
  do {
    const variables: { first: number; after: string | null } = { first: PAGE, after };
    const { people } = await search.ask((client) => client.query(DoubtfulMerges, variables));
    for (const person of people.nodes) {
      let version = person.version;
      for (const merge of person.doubtfulMerges.nodes) {
        if (search.signal.aborted) return;
        const split: number | null = search.split ? await splitOff(search, person, version, merge) : null;
        version = split ?? version;
        search.onFound({ ...doubtfulOf(person, merge), split: split !== null });
      }
    }
    after = people.pageInfo.hasNextPage ? people.pageInfo.endCursor : null;
  } while (after !== null && !search.signal.aborted);
}

/** @returns the new version of the person, or null if the person could not be split */
async function splitOff({ ask, line }: DoubtfulSearch, { id, name }: Person, version: number, merge: Merge) {
  const input = {
    ...{ id, expectedVersion: version, name: merge.name, comment: COMMENT, clientMutationId: `repair-${randomUUID()}` },
    articles: merge.articles.map((article) => article.id),
  };
  const { splitPerson: result } = await ask((client) => client.mutation(SplitPerson, { input }));
  if (result.__typename === 'ForbiddenError') throw new CliError(result.message);
  if (result.__typename === 'SplitPersonPayload') return result.person?.version ?? null;
  line(`skipped  ${name}: ${result.message}`);
  return null;
}

function doubtfulOf({ name }: Person, merge: Merge): Omit<Doubtful, 'split'> {
  return {
    person: name,
    name: merge.name,
    articles: merge.articles,
    reasons: merge.reasons.filter((reason) => isValueOf(personMergeReason, reason)),
  };
}

/** Formats a doubtful merge as several lines, each ending with a line feed. */
export function doubtfulText({ person, name, articles, reasons, split }: Doubtful): string {
  const said = `${count(articles.length, 'article')} about "${name}"${split ? ', split off' : ''}`;
  const why = reasons.map((reason) => `    ${personMergeReason.values[reason]}`);
  const where = articles.map(({ title, outlet }) => `    - ${title}${outlet === null ? '' : ` (${outlet})`}`);
  return `${[`  ${person}: ${said}`, ...why, ...where].join('\n')}\n`;
}

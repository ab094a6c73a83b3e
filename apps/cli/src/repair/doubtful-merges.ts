import { randomUUID } from 'node:crypto';
import { DoubtfulEventMerges, DoubtfulMerges, type ResultOf, SplitEvent, SplitPerson } from '@wortlaut/client';
import {
  type EventMergeReason,
  eventMergeReason,
  isValueOf,
  type PersonMergeReason,
  personMergeReason,
} from '@wortlaut/vocabulary';
import { CliError } from '../cli-error.ts';
import { count } from '../import/summary.ts';
import type { Ask } from './patient-client.ts';

type Person = ResultOf<typeof DoubtfulMerges>['people']['nodes'][number];
type Event = ResultOf<typeof DoubtfulEventMerges>['events']['nodes'][number];
type Merge = Person['doubtfulMerges']['nodes'][number] | Event['doubtfulMerges']['nodes'][number];

interface DoubtfulArticles {
  readonly articles: readonly { readonly id: string; readonly title: string; readonly outlet: string | null }[];
  readonly split: boolean;
}

/** A merge of people that the current rules would not make. */
export interface DoubtfulPerson extends DoubtfulArticles {
  readonly person: string;
  /** The name of the other person in these articles. */
  readonly name: string;
  readonly reasons: readonly PersonMergeReason[];
}

/** A merge of events that the current rules would not make. */
export interface DoubtfulEvent extends DoubtfulArticles {
  readonly event: string;
  /** The title of the other event, which these articles are about. */
  readonly title: string;
  readonly reasons: readonly EventMergeReason[];
}

/** A merge that the current rules would not make. */
export type Doubtful = DoubtfulPerson | DoubtfulEvent;

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
 * Finds the merges of people and events that the current rules would not make, and splits them if requested.
 *
 * @throws CliError if the server rejects a request or stays unavailable
 */
export async function findDoubtful(search: DoubtfulSearch): Promise<void> {
  await onEachPage(search, async (variables) => {
    const { people } = await search.ask((client) => client.query(DoubtfulMerges, variables));
    for (const person of people.nodes)
      await splitEach(search, person, person.doubtfulMerges.nodes, (merge, split) => ({
        ...{ person: person.name, name: merge.name, articles: merge.articles, split },
        reasons: merge.reasons.filter((reason) => isValueOf(personMergeReason, reason)),
      }));
    return people.pageInfo;
  });
  await onEachPage(search, async (variables) => {
    const { events } = await search.ask((client) => client.query(DoubtfulEventMerges, variables));
    for (const event of events.nodes)
      await splitEach(search, event, event.doubtfulMerges.nodes, (merge, split) => ({
        ...{ event: event.title, title: merge.title, articles: merge.articles, split },
        reasons: merge.reasons.filter((reason) => isValueOf(eventMergeReason, reason)),
      }));
    return events.pageInfo;
  });
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

async function onEachPage(
  { signal }: DoubtfulSearch,
  read: (variables: { first: number; after: string | null }) => Promise<PageInfo>,
): Promise<void> {
  let after: string | null = null;
  do {
    if (signal.aborted) return;
    const page: PageInfo = await read({ first: PAGE, after });
    after = page.hasNextPage ? page.endCursor : null;
  } while (after !== null);
}

/** Reports the doubtful merges of a record, and splits them if requested. */
async function splitEach<One extends Merge>(
  search: DoubtfulSearch,
  record: Person | Event,
  merges: readonly One[],
  doubtful: (merge: One, split: boolean) => Doubtful,
): Promise<void> {
  let version = record.version;
  for (const merge of merges) {
    if (search.signal.aborted) return;
    const split: number | null = search.split ? await splitOff(search, record, version, merge) : null;
    version = split ?? version;
    search.onFound(doubtful(merge, split !== null));
  }
}

/**
 * Moves the articles of a merge to a new person or event.
 *
 * @returns the new version of the record, or null if it could not be split
 */
async function splitOff({ ask, line }: DoubtfulSearch, record: Person | Event, version: number, merge: Merge) {
  const input = {
    ...{ id: record.id, expectedVersion: version, comment: COMMENT, clientMutationId: `repair-${randomUUID()}` },
    // If the merge was correct after all, an editor can accept this suggestion.
    ...{ articles: merge.articles.map((article) => article.id), suggestMerge: true },
  };
  const result =
    'name' in merge
      ? (await ask((client) => client.mutation(SplitPerson, { input: { ...input, name: merge.name } }))).splitPerson
      : (await ask((client) => client.mutation(SplitEvent, { input: { ...input, title: merge.title } }))).splitEvent;
  if (result.__typename === 'ForbiddenError') throw new CliError(result.message);
  if (result.__typename === 'SplitPersonPayload') return result.person?.version ?? null;
  if (result.__typename === 'SplitEventPayload') return result.event?.version ?? null;
  line(`skipped  ${'name' in record ? record.name : record.title}: ${result.message}`);
  return null;
}

/** Formats a doubtful merge as several lines, each ending with a line feed. */
export function doubtfulText(doubtful: Doubtful): string {
  const { articles, split } = doubtful;
  const isPerson = 'person' in doubtful;
  const [kept, other] = isPerson ? [doubtful.person, doubtful.name] : [doubtful.event, doubtful.title];
  const said = `${count(articles.length, 'article')} about "${other}"${split ? ', split off' : ''}`;
  const reasons = isPerson
    ? doubtful.reasons.map((reason) => personMergeReason.values[reason])
    : doubtful.reasons.map((reason) => eventMergeReason.values[reason]);
  const why = reasons.map((reason) => `    ${reason}`);
  const where = articles.map(({ title, outlet }) => `    - ${title}${outlet === null ? '' : ` (${outlet})`}`);
  return `${[`  ${kept}: ${said}`, ...why, ...where].join('\n')}\n`;
}

import type { Span } from '@wortlaut/vocabulary';
import { findEditedEvents } from '../import/change-known-events.ts';
import type { LinkedArticle } from '../import/link-article.ts';
import type { EventLink, LikelyEvent, LinkedEvent } from '../import/link-events.ts';
import type { LikelyPerson, PersonLink } from '../import/link-people.ts';
import type { PreparedArticle } from '../import/prepare-article.ts';
import type { Transaction } from '../transaction.ts';
import { findSetMains } from './set-mains.ts';

/** What the mentions of an article referred to before it was extracted again. */
export interface Before {
  readonly people: readonly (Span & { readonly personId: string; readonly person: { readonly named: boolean } })[];
  readonly events: readonly (Span & { readonly eventId: string; readonly event: { readonly datedAt: Date } })[];
  /** The main event, or null. */
  readonly main: { readonly id: string; readonly datedAt: Date } | null;
  /** Whether an editor has set the main event. */
  readonly mainIsSet: boolean;
  /** Whether another version of the extractor processed the article. */
  readonly outdated: boolean;
  /** The IDs of the people and events that an editor has changed. */
  readonly edited: ReadonlySet<string>;
  /** The IDs of the people and events that no article imported earlier mentions. */
  readonly first: ReadonlySet<string>;
  /** The IDs of the people and events that no other article mentions. */
  readonly own: ReadonlySet<string>;
}

/** Reads what the mentions of an article refer to. */
export async function readBefore(tx: Transaction, articleId: string, extractorVersion: string): Promise<Before> {
  const place = { start: true, end: true } as const;
  const { mainEvent, extractorVersion: version } = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { mainEvent: { select: { id: true, datedAt: true } }, extractorVersion: true },
  });
  const people = await tx.mention.findMany({
    where: { articleId },
    select: { ...place, personId: true, person: { select: { named: true } } },
  });
  const events = await tx.eventMention.findMany({
    where: { articleId },
    select: { ...place, eventId: true, event: { select: { datedAt: true } } },
  });
  const peopleIds = [...new Set(people.map(({ personId }) => personId))];
  const eventIds = [...new Set([...events.map(({ eventId }) => eventId), ...(mainEvent ? [mainEvent.id] : [])])];
  const others = await findOtherArticles(tx, articleId, peopleIds, eventIds);
  const ids = [...peopleIds, ...eventIds];
  return {
    ...{ people, events, main: mainEvent },
    mainIsSet: (await findSetMains(tx, [articleId])).has(articleId),
    outdated: version !== extractorVersion,
    edited: new Set([...(await findEditedEvents(tx, eventIds)), ...(await findEditedPeople(tx, peopleIds))]),
    first: new Set(ids.filter((id) => !(others.get(id) ?? []).some((other) => other < articleId))),
    own: new Set(ids.filter((id) => !others.has(id))),
  };
}

/** Finds the IDs of the other articles that mention people or events. */
async function findOtherArticles(
  tx: Transaction,
  articleId: string,
  people: readonly string[],
  events: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await tx.$queryRaw<{ id: string; others: string[] }[]>`
    SELECT "id"::text AS "id", array_agg("articleId"::text) AS "others" FROM (
      SELECT "personId" AS "id", "articleId" FROM "ArticlePerson" WHERE "personId" = ANY(${[...people]}::uuid[])
      UNION ALL
      SELECT "eventId", "articleId" FROM "ArticleEvent" WHERE "eventId" = ANY(${[...events]}::uuid[])
    ) AS "all" WHERE "articleId" <> ${articleId}::uuid GROUP BY 1`;
  return new Map(rows.map(({ id, others }) => [id, others]));
}

/** Finds the people that an editor has changed, unless the change was undone. @returns their IDs */
async function findEditedPeople(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.revisionRecord.findMany({
    where: {
      recordId: { in: [...ids] },
      revision: {
        action: { in: ['CREATE_PERSON', 'UPDATE_PERSON', 'MERGE_PEOPLE', 'SPLIT_PERSON', 'DISMISS_SUGGESTION'] },
        undoneById: null,
        undoOfId: null,
      },
    },
    select: { recordId: true },
  });
  return new Set(rows.map(({ recordId }) => recordId));
}

/** The links of an article after a new extraction, and what changes in the graph. */
export interface Identities {
  readonly linked: LinkedArticle;
  /**
   * Pairs of events that become one, because the rules link the article to the first and it only mentioned the second.
   */
  readonly events: readonly (readonly [kept: string, gone: string])[];
  /** The same for people. */
  readonly people: readonly (readonly [kept: string, gone: string])[];
  /** The possible duplicates of events that the rules would add as new ones, by the ID of the event that is kept. */
  readonly likelyEvents: ReadonlyMap<string, readonly LikelyEvent[]>;
  /** The same for people. */
  readonly likelyPeople: ReadonlyMap<string, readonly LikelyPerson[]>;
}

/**
 * Decides which records the mentions of an article refer to after a new extraction. The mentions keep their previous
 * record if the rules would add a new one, or if an editor has changed the previous record. This preserves merges and
 * splits. If the rules link the mentions to another record that was in the graph before the article, they refer to it.
 *
 * @remarks A description such as "a spokesman for X" contains the name of another person. A person with a name and a
 * person without a name are therefore the same only if their mentions have identical spans.
 *
 * @param fixed - the IDs of events that the article must not be moved to, because an editor has changed them
 */
export function keepIdentities(
  linked: LinkedArticle,
  { extraction }: PreparedArticle,
  before: Before,
  fixed: ReadonlySet<string>,
): Identities {
  const { main: index } = extraction;
  const untitled = untitledMain(before);
  const isEdited = (id: string) => before.edited.has(id);
  const placesOf = (at: number) => extraction.events[at]?.mentions ?? [];
  const events = identify<LikelyEvent, EventLink>(linked.events, before, fixed, index, (at, isOpen) => {
    const possible = before.events.filter(({ eventId }) => isOpen(eventId));
    const meant = mostFrequent(placesOf(at), possible, ({ eventId }) => eventId);
    const replaces = (main: LinkedEvent) => meant === undefined || (isEdited(main.id) && !isEdited(meant.eventId));
    if (at === index && untitled !== undefined && replaces(untitled)) return untitled;
    return meant && { id: meant.eventId, link: { known: meant.eventId, datedAt: meant.event.datedAt } };
  });
  const people = identify<LikelyPerson, PersonLink>(linked.people, before, new Set(), null, (at, isOpen) => {
    const { mentions = [], named } = extraction.people[at] ?? {};
    const isPossible = ({ personId, person, start, end }: Before['people'][number]) =>
      isOpen(personId) &&
      (person.named === named || mentions.some((mention) => mention.start === start && mention.end === end));
    const meant = mostFrequent(mentions, before.people.filter(isPossible), ({ personId }) => personId);
    return meant && { id: meant.personId, link: { known: meant.personId } };
  });
  const main = mainOf(linked, events.links, index, before, fixed);
  const finalIds = new Map([
    [linked.main.id, main.id],
    ...linked.events.map(({ id }, at) => [id, events.links[at]?.id ?? id] as const),
  ]);
  const idOf = (id: string) => finalIds.get(id) ?? id;
  const pairs = (ids: Iterable<readonly [string, string]>) =>
    [...ids].map(([one, other]) => [idOf(one), idOf(other)] as const).filter(([one, other]) => one !== other);
  const wasMain = before.main;
  const mainIsReplaced = index === null && wasMain !== null && main.id !== wasMain.id && before.own.has(wasMain.id);
  const remaining = new Set([main.id, ...events.links.map(({ id }) => id)]);
  const replaced = [...events.replaced, ...(mainIsReplaced ? [[main.id, wasMain.id] as const] : [])];
  const { link } = linked.main;
  const keepsSuggestions = main.id === linked.main.id || link.known !== null || before.mainIsSet;
  const likelyMain = keepsSuggestions ? [] : [[main.id, link.likely] as const];
  return {
    linked: {
      ...linked,
      ...{ people: people.links, events: events.links, main },
      // The merges of the rules have their main event as the target. They do not apply if the article keeps another one.
      merges: linked.main.id === main.id ? linked.merges : [],
      joins: pairs(linked.joins),
      parents: new Map(pairs(linked.parents)),
    },
    events: [...new Map(replaced.map(([kept, gone]) => [gone, [kept, gone] as const])).values()].filter(
      ([, gone]) => !remaining.has(gone),
    ),
    people: people.replaced,
    likelyEvents: new Map([...events.likely, ...likelyMain]),
    likelyPeople: people.likely,
  };
}

/**
 * Returns the previous main event if only the headline told it. The event that the text is now found to tell is the
 * same.
 */
function untitledMain({ main, mainIsSet, own, events }: Before): LinkedEvent | undefined {
  if (main === null || mainIsSet || !own.has(main.id)) return undefined;
  if (events.some(({ eventId }) => eventId === main.id)) return undefined;
  return { id: main.id, link: { known: main.id, datedAt: main.datedAt } };
}

/** The link of a person or an event: a known record, or a new one with possible duplicates. */
type Link<Likely> = { readonly known: string } | { readonly known: null; readonly likely: readonly Likely[] };

/**
 * Decides for each link of the rules whether it replaces the record that the mentions referred to before.
 *
 * @param first - the index of the link that keeps its previous record if several links had the same one
 * @param previous - finds the record that the mentions of a link referred to, among the records that are open
 */
function identify<Likely, Own extends Link<Likely>>(
  found: readonly { readonly id: string; readonly link: Own }[],
  { edited, own, outdated }: Before,
  fixed: ReadonlySet<string>,
  first: number | null,
  previous: (at: number, isOpen: (id: string) => boolean) => { readonly id: string; readonly link: Own } | undefined,
) {
  const taken = new Set(found.flatMap(({ link }) => link.known ?? []));
  const order = [...found.keys()].toSorted((a, b) => Number(b === first) - Number(a === first) || a - b);
  const links = [...found];
  const gone = new Map<string, string>();
  const likely = new Map<string, readonly Likely[]>();
  for (const at of order) {
    const link = found[at];
    // Overlapping mentions, such as those of a ministry and its spokesman, previously had different records.
    const meant = previous(at, (id) => !taken.has(id) || id === link?.id || edited.has(id)) ?? previous(at, () => true);
    if (link === undefined || meant === undefined || meant.id === link.id) continue;
    if (!edited.has(meant.id)) {
      if (link.link.known !== null && !fixed.has(link.id)) {
        if (own.has(meant.id)) gone.set(meant.id, link.id);
        continue;
      }
      // An older extractor treated two people or events as one.
      if (outdated && taken.has(meant.id)) continue;
    }
    if (link.link.known === null) likely.set(meant.id, link.link.likely);
    taken.add(meant.id);
    links[at] = meant;
  }
  const remaining = new Set(links.map(({ id }) => id));
  const replaced = [...gone].flatMap(([id, kept]) => (remaining.has(id) ? [] : [[kept, id] as const]));
  return { links, replaced, likely };
}

/** Returns the main event. A main event that an editor has set has priority over the extracted one. */
function mainOf(
  linked: LinkedArticle,
  events: readonly LinkedEvent[],
  index: number | null,
  { main, mainIsSet, edited }: Before,
  fixed: ReadonlySet<string>,
): LinkedEvent {
  const known = main && { id: main.id, link: { known: main.id, datedAt: main.datedAt } };
  if (known !== null && mainIsSet) return known;
  if (index !== null) return events[index] ?? linked.main;
  const found = events[linked.events.findIndex(({ id }) => id === linked.main.id)] ?? linked.main;
  if (known === null) return found;
  return found.link.known === null || edited.has(known.id) || fixed.has(found.id) ? known : found;
}

/** Returns the entry with the most mentions that overlap the specified positions. */
function mostFrequent<Known extends Span>(
  places: readonly Span[],
  known: readonly Known[],
  idOf: (one: Known) => string,
): Known | undefined {
  const meant = places.flatMap(({ start, end }) => known.filter((one) => one.start < end && start < one.end));
  const votes = new Map<string, number>();
  for (const one of meant) votes.set(idOf(one), (votes.get(idOf(one)) ?? 0) + 1);
  const most = Math.max(0, ...votes.values());
  return meant.find((one) => votes.get(idOf(one)) === most);
}

import type { Prisma } from '@wortlaut/database';
import { compareDates, isBareTitle, isMorePrecise } from '@wortlaut/extract';
import { dateColumns, isoDay } from '../columns.ts';
import { repairEvents } from '../derived/repair-events.ts';
import { isPartOf } from '../edit/event-tree.ts';
import { mergeInto } from '../edit/merge-events.ts';
import type { Transaction } from '../transaction.ts';
import { type EventFields, untitledNews } from './event-rows.ts';
import { readKnownEvents } from './known-events.ts';
import type { LinkedEvents } from './link-story.ts';
import { isFirstKind, isPrinted, mainTitle, namesKind, type PrintedHeadline, replacesTitle } from './main-title.ts';
import type { PreparedArticle } from './prepare-article.ts';

/** The edits in which an editor decides what an event is. Imports do not change events with such an edit. */
const DECISIONS = ['CREATE_EVENT', 'UPDATE_EVENT', 'MERGE_EVENTS', 'SPLIT_EVENT', 'DISMISS_SUGGESTION'] as const;

/** The changes that an article makes to an event, by column, with the ID of the event. */
interface EventChange {
  readonly id: string;
  readonly data: Prisma.EventUpdateInput;
}

/** Whether an article mentions events that are already in the graph, merges events or makes one a part of another. */
export const tellsOfKnownEvents = ({ events, main, merges, joins }: LinkedEvents): boolean =>
  [...events, main].some(({ link }) => link.known !== null) || merges.length + joins.length > 0;

/**
 * Updates events that are already in the graph after a new article was imported. Skips events that an editor has changed.
 * - If a planned event has taken place or was cancelled, its status is updated.
 * - If the article gives a kind, date or place that the event lacks, it is added.
 * - If an article says that a planned event was postponed, its date is updated.
 * - The title of the main event is set to the headline if it is better than the current title. See `replacesTitle`.
 * - Events that turn out to be the same are merged, and main events that turn out to be part of another one become its parts.
 *
 * @remarks The changes are recorded only if the transaction has set its current revision.
 */
export async function changeKnownEvents(
  tx: Transaction,
  prepared: Pick<PreparedArticle, 'extraction' | 'source' | 'publishedAt'>,
  linked: LinkedEvents,
): Promise<void> {
  const { merges, joins, movedFrom } = linked;
  const changes = await findChanges(tx, prepared, linked);
  if (changes.length + merges.length + joins.length === 0) return;
  const edited = await findEditedEvents(tx, [...changes.map(({ id }) => id), ...merges.flat(), ...joins.flat()]);
  const open = changes.filter(({ id }) => !edited.has(id));
  for (const { id, data } of open) await tx.event.update({ where: { id }, data, select: { id: true } });
  const merged = new Map<string, string>();
  for (const [kept, id] of merges) {
    if (edited.has(kept) || edited.has(id) || (await haveOtherDates(tx, kept, id, movedFrom))) continue;
    await takeTitle(tx, kept, id);
    await mergeInto(tx, kept, id);
    merged.set(id, kept);
  }
  const remaining = (id: string): string => {
    const kept = merged.get(id);
    return kept === undefined ? id : remaining(kept);
  };
  for (const [whole, part] of joins) {
    const [parentId, id] = [remaining(whole), remaining(part)];
    if (parentId === id || edited.has(id) || (await isPartOf(tx, parentId, id))) continue;
    await moveStory(tx, parentId, id);
  }
  const changed = [...new Set([...open.map(({ id }) => id), ...merged.values()])].filter((id) => !merged.has(id));
  if (changed.length > 0) await repairEvents(tx, changed);
}

/** Gives an event the title of an event that is merged into it if that title is better. See `replacesTitle`. */
async function takeTitle(tx: Transaction, id: string, mergedId: string): Promise<void> {
  const [kept, merged] = await Promise.all(
    [id, mergedId].map((one) => tx.event.findUniqueOrThrow({ where: { id: one } })),
  );
  if (kept === undefined || merged === undefined) return;
  const [printed, own] = [await findHeadlines(tx, id), await findHeadlines(tx, mergedId)];
  const { title, titleLanguage, status } = merged;
  const sense = kept.sense === 'OTHER' ? merged.sense : kept.sense;
  const after = { ...kept, sense, status: kept.status === 'PLANNED' ? status : kept.status };
  const source = own
    .toSorted((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1))
    .find((one) => isPrinted(title, one.title));
  if (source === undefined && !isFirstKind(kept, after)) return;
  const headline = {
    title,
    printed: source?.title ?? '',
    day: source?.day ?? null,
    language: titleLanguage ?? '',
    status,
    moved: false,
    namesKind: merged.sense !== 'OTHER',
    oldDay: null,
  };
  if (replacesTitle(kept, after, printed, headline))
    await tx.event.update({ where: { id }, data: { title, titleLanguage, telling: true }, select: { id: true } });
}

/**
 * Checks whether two events have different dates in the graph. An article that gives no day can match both, for example
 * two verdicts on different days. The old day of a postponed event is not a different date.
 */
async function haveOtherDates(
  tx: Transaction,
  one: string,
  other: string,
  movedFrom: readonly string[],
): Promise<boolean> {
  const [first, second] = await readKnownEvents(tx, [one, other]);
  if ([first, second].some((event) => event?.start != null && movedFrom.includes(event.start.date))) return false;
  return first !== undefined && second !== undefined && compareDates(first.start, second.start) === 'OTHER_DATE';
}

/**
 * Makes a main event part of another one, with the main events that are its parts.
 */
async function moveStory(tx: Transaction, parentId: string, id: string): Promise<void> {
  // If the article was extracted again, an editor may have deleted its main event.
  if ((await tx.event.count({ where: { id: parentId } })) === 0) return;
  const parts = await tx.event.findMany({ where: { parentId: id, mainOf: { some: {} } }, select: { id: true } });
  const edited = await findEditedEvents(
    tx,
    parts.map((part) => part.id),
  );
  const moved = parts.flatMap((part) => (edited.has(part.id) || part.id === parentId ? [] : [part.id]));
  const { count } = await tx.event.updateMany({ where: { id, parentId: null }, data: { parentId } });
  if (count > 0 && moved.length > 0) await tx.event.updateMany({ where: { id: { in: moved } }, data: { parentId } });
}

/** Finds what an article adds to the events that are already in the graph. */
async function findChanges(
  tx: Transaction,
  { extraction, source, publishedAt }: Pick<PreparedArticle, 'extraction' | 'source' | 'publishedAt'>,
  { events: links, main, movedFrom }: LinkedEvents,
): Promise<EventChange[]> {
  const { events, language } = extraction;
  // If an editor has set the main event, the headline may be about a different event.
  const isOwn = extraction.main === null || isOwnMain(extraction, links, main);
  const day = publishedAt === null ? null : isoDay(publishedAt);
  const told = new Map<string, { readonly event: EventFields; readonly moved: boolean }>();
  events.forEach((event, index) => {
    const link = links[index]?.link;
    if (link === undefined || link.known === null) return;
    const news = link.undated === true ? { ...event, start: null, dateText: null } : event;
    told.set(link.known, { event: news, moved: link.moved === true });
  });
  if (main.link.known !== null && extraction.main === null && !told.has(main.link.known))
    told.set(main.link.known, { event: untitledNews(extraction, source.title, day, movedFrom), moved: false });
  const own = extraction.main === null ? undefined : extraction.events[extraction.main];
  const oldDay = own?.start != null && movedFrom.includes(own.start.date) ? own.dateText : null;
  const ids = [...new Set([...told.keys(), ...(main.link.known === null ? [] : [main.link.known])])];
  if (ids.length === 0) return [];
  const known = await tx.event.findMany({ where: { id: { in: ids } } });
  const printed = main.link.known === null ? [] : await findHeadlines(tx, main.id);
  const days = printed.flatMap((headline) => headline.day ?? []);
  return known.flatMap((before) => {
    const news = told.get(before.id);
    const isMain = before.id === main.id;
    const moved = news?.moved === true;
    const added =
      news === undefined
        ? {}
        : additionsOf(before, news.event, { language, publishedAt, moved, isMain, news: isMain ? days : [] });
    const after = { ...before, ...added };
    const title = isFirstKind(before, after) ? mainTitle(extraction, source.title) : extraction.headline;
    const headline = {
      ...{ title, printed: source.title, day, moved, oldDay, namesKind: namesKind(extraction) },
      ...{ language, status: news?.event.status ?? extraction.headlineStatus },
    };
    const isBetter = isMain && isOwn && replacesTitle(before, after, printed, headline);
    const data = {
      ...added,
      ...(isBetter &&
        headline.title !== before.title && { title: headline.title, titleLanguage: language, telling: true }),
    };
    return Object.keys(data).length === 0 ? [] : [{ id: before.id, data }];
  });
}

/** Whether the main event of an article is the one that the extraction found in the text. */
export const isOwnMain = (
  { main: index }: PreparedArticle['extraction'],
  links: LinkedEvents['events'],
  main: LinkedEvents['main'],
): boolean => index !== null && links[index]?.id === main.id;

/** Finds the headlines of the articles about a main event. */
async function findHeadlines(tx: Transaction, mainEventId: string): Promise<PrintedHeadline[]> {
  const articles = await tx.article.findMany({ where: { mainEventId }, select: { title: true, publishedAt: true } });
  return articles.map(({ title, publishedAt }) => ({ title, day: publishedAt === null ? null : isoDay(publishedAt) }));
}

/**
 * Whether an article gives the exact day of an event whose date in the graph is a longer period, such as "in dieser
 * Woche".
 */
function isMoreExact(before: EventFacts, { start }: EventFields): boolean {
  const { startsOn, startPrecision: precision, endsOn } = before;
  if (startsOn === null || precision === null || precision === 'DAY' || endsOn !== null) return false;
  return start?.precision === 'DAY' && compareDates({ date: isoDay(startsOn), precision }, start) === 'DATES_OVERLAP';
}

/** The columns of an event that decide what a later article can add. */
export type EventFacts = Pick<
  Prisma.EventGetPayload<object>,
  'title' | 'titleLanguage' | 'dateText' | 'sense' | 'startsOn' | 'startPrecision' | 'endsOn' | 'place' | 'status'
>;

/** The article that mentions an event. */
interface Telling {
  readonly language: string;
  readonly publishedAt: Date | null;
  /** Whether it says that the event is postponed from its day in the graph. */
  readonly moved: boolean;
  /** Whether it is the main event of the article. */
  readonly isMain: boolean;
  /** The days on which earlier articles report it as their main event, `YYYY-MM-DD`. */
  readonly news: readonly string[];
}

/** Returns the columns of an event that an article fills in, makes more precise or changes. */
export function additionsOf(
  before: EventFacts,
  event: EventFields,
  { language: titleLanguage, publishedAt: published, moved, isMain, news }: Telling,
) {
  const [startsOn, startPrecision] = dateColumns(event.start);
  const { title, kind, sense, dateText, place, status } = event;
  const isMissing = before.startsOn === null && before.endsOn === null;
  const isAhead = published !== null && before.startPrecision === 'DAY' && (before.startsOn ?? published) > published;
  const isFirst = before.sense === 'OTHER' && sense !== 'OTHER';
  // A headline without a kind of event does not show whether it is a plan, unless it was printed after the day.
  const isReported = startsOn !== null && news.some((day) => day >= isoDay(startsOn));
  const isPlan = status === 'PLANNED' && published !== null && startsOn !== null && startsOn > published && !isReported;
  return {
    ...(startsOn !== null && (isMissing || isMoreExact(before, event)) && { startsOn, startPrecision, dateText }),
    ...(moved && { startsOn, startPrecision, endsOn: null, endPrecision: null, dateText }),
    // The earlier articles did not indicate the kind of event.
    ...(isFirst && { kind, sense }),
    ...(isFirst && isPlan && before.status === 'PAST' && { status }),
    ...(isBareTitle(before.title) && !isBareTitle(title) && { title, titleLanguage, telling: true }),
    // "Er hat angekündigt, zum 1. Mai zurückzutreten": an announced event has not taken place before its date.
    ...(before.status === 'PLANNED' && status !== 'PLANNED' && !(status === 'PAST' && isAhead) && { status }),
    ...(place !== null && (before.place === null || (isMain && isMorePrecise(place, before.place))) && { place }),
  };
}

/**
 * Finds the events that an editor has changed, unless the change was undone.
 *
 * @param actions - the kinds of edits to look for
 * @defaultValue every edit that decides what an event is
 * @returns their IDs
 */
export async function findEditedEvents(
  tx: Transaction,
  ids: readonly string[],
  actions: readonly (typeof DECISIONS)[number][] = DECISIONS,
): Promise<ReadonlySet<string>> {
  const rows = await tx.revisionRecord.findMany({
    where: {
      recordId: { in: [...new Set(ids)] },
      revision: { action: { in: [...actions] }, undoneById: null, undoOfId: null },
    },
    select: { recordId: true },
  });
  return new Set(rows.map(({ recordId }) => recordId));
}

import { compareDates, datesIn, type ExtractedEvent, movedFrom, tokenize } from '@wortlaut/extract';
import { additionsOf, findEditedEvents, isPrinted, keepsLanguage, namesDay } from '../import/change-known-events.ts';
import { eventRow, untitledMain } from '../import/event-rows.ts';
import { canDate, movesKnown } from '../import/link-story.ts';
import { titledMain } from '../import/main-title.ts';
import type { PreparedArticle } from '../import/prepare-article.ts';
import type { Transaction } from '../transaction.ts';
import { findSetMains } from './set-mains.ts';

/** Reads and extracts an article of the graph. */
export type ReadPrepared = (articleId: string) => Promise<Retrieved>;

/** An extracted article, with the time of its import. */
export interface Retrieved {
  readonly prepared: PreparedArticle;
  readonly retrievedAt: Date;
}

/** The maximum number of articles of an event to read, in import order. Later articles rarely add anything. */
const MAX_ARTICLES = 8;

/** The part that an article plays for an event. */
interface Telling extends Retrieved {
  /** The event as the article tells it. Undefined if the text does not mention it. */
  readonly event: ExtractedEvent | undefined;
  /** Whether it is the main event of the article. */
  readonly isMain: boolean;
}

type Facts = ReturnType<typeof eventRow>;

/**
 * Updates the titles, kinds, dates, places and statuses of events: sets them as an import of their articles in the same
 * order would. An event that an editor has changed only gets a kind, if no editor has set one: older extractors did not
 * determine the kinds of events. An event that an editor has split keeps its title. It also keeps its date and its
 * place if the text of one of its articles mentions them.
 *
 * @param read - reads the articles of the events
 */
export async function updateFacts(tx: Transaction, ids: readonly string[], read: ReadPrepared): Promise<void> {
  // An editor who splits an event decides which articles mean it. Its date and place are still those of its articles.
  const edited = await findEditedEvents(tx, ids, [
    'CREATE_EVENT',
    'UPDATE_EVENT',
    'MERGE_EVENTS',
    'DISMISS_SUGGESTION',
  ]);
  const split = await findEditedEvents(tx, ids, ['SPLIT_EVENT']);
  const unknown = await findUnknownKinds(tx, [...edited]);
  const events = await tx.event.findMany({
    where: { id: { in: ids.filter((id) => !edited.has(id) || unknown.has(id)) } },
    include: {
      articles: { orderBy: { articleId: 'asc' }, take: MAX_ARTICLES, select: { articleId: true } },
      mentions: { select: { articleId: true, start: true, end: true } },
      mainOf: { select: { id: true } },
    },
  });
  const mainIsSet = await findSetMains(
    tx,
    events.flatMap(({ mainOf }) => mainOf.map(({ id }) => id)),
  );
  for (const { articles, mentions, mainOf, ...event } of events) {
    const tellings: Telling[] = [];
    for (const { articleId } of articles) {
      const retrieved = await read(articleId);
      const places = mentions.filter((mention) => mention.articleId === articleId);
      const told = mostMentioned(retrieved.prepared.extraction.events, places);
      // The headline of an article does not tell a main event that an editor has set.
      const isMain = mainOf.some(({ id }) => id === articleId) && (told !== undefined || !mainIsSet.has(articleId));
      tellings.push({ ...retrieved, isMain, event: told });
    }
    const facts = factsOf(event.id, event.parentId, tellings);
    if (facts === null) continue;
    const { id: _id, parentId: _parentId, listed: _listed, title, titleLanguage, telling, ...columns } = facts;
    const { kind, sense } = facts;
    const data = edited.has(event.id)
      ? { kind, sense }
      : split.has(event.id)
        ? withMentioned(columns, event, tellings)
        : { ...columns, title, titleLanguage, telling };
    const isSame = Object.entries(data).every(
      ([column, value]) => String(value) === String(event[column as keyof typeof event]),
    );
    if (!isSame) await tx.event.update({ where: { id: event.id }, data, select: { id: true } });
  }
}

/** The date and place of an event. */
type When = Pick<Facts, 'startsOn' | 'startPrecision' | 'endsOn' | 'endPrecision' | 'dateText' | 'datedAt'>;

/**
 * Adds the previous date and place of a split event to its facts if the facts lack them and an article about the event
 * mentions them. The previous values come from the event before the split.
 */
function withMentioned<Columns extends When & Pick<Facts, 'place'>>(
  columns: Columns,
  before: When & Pick<Facts, 'place'>,
  tellings: readonly Telling[],
): Columns {
  const inputs = tellings.map(({ prepared: { source, clean, extraction } }) => ({
    ...{ body: clean.body, title: source.title, language: extraction.language },
    ...{ published: source.publishedAt ?? undefined, dateline: clean.boilerplate[0] },
  }));
  const { startsOn, startPrecision, endsOn, endPrecision, dateText, datedAt } = before;
  const isDated = () =>
    startsOn !== null &&
    inputs
      .flatMap((input) => datesIn(input))
      .some(({ date, precision }) => date === isoDay(startsOn) && precision === startPrecision);
  const isPlaced = (place: string) =>
    inputs.some(({ title, body, dateline = '' }) => wordsOf([dateline, title, body]).includes(wordsOf([place])));
  const isUndated = columns.startsOn === null && columns.endsOn === null;
  return {
    ...columns,
    ...(isUndated && isDated() && { startsOn, startPrecision, endsOn, endPrecision, dateText, datedAt }),
    ...(columns.place === null && before.place !== null && isPlaced(before.place) && { place: before.place }),
  };
}

/** Returns the words of texts in lower case, with a space around each word. */
const wordsOf = (texts: readonly string[]): string =>
  ` ${texts.flatMap((text) => tokenize(text).map(({ lower }) => lower)).join(' ')} `;

/** Finds the events whose kind is unknown and was not set by an editor. @returns their IDs */
async function findUnknownKinds(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT e."id"::text AS "id" FROM "Event" e WHERE e."id" = ANY(${[...ids]}::uuid[]) AND e."kind" = 'OTHER' AND NOT EXISTS (
      SELECT 1 FROM "Change" c JOIN "Revision" r ON r."number" = c."revisionNumber"
      WHERE c."table" = 'Event' AND c."key" = jsonb_build_object('id', e."id") AND c."after" ? 'kind'
        AND r."action" IN ('CREATE_EVENT', 'UPDATE_EVENT') AND r."undoneById" IS NULL)`;
  return new Set(rows.map(({ id }) => id));
}

/** Returns the days for which an event was planned before, according to an article about it. */
const movedIn = ({ prepared, isMain }: Telling): string[] => (isMain ? movedFrom(prepared.extraction.story) : []);

/**
 * Moves the articles about the new day of a postponed event behind the articles about the postponement. Before the
 * postponement is known, an import gives them an event of their own.
 */
function withPostponementFirst(tellings: readonly Telling[]): readonly Telling[] {
  if (!tellings.some((telling) => movedIn(telling).length > 0)) return tellings;
  const first = tellings[0]?.event?.start ?? null;
  const isLater = (telling: Telling) =>
    movedIn(telling).length === 0 && compareDates(first, telling.event?.start ?? null) === 'OTHER_DATE';
  return tellings.toSorted((a, b) => Number(isLater(a)) - Number(isLater(b)));
}

/** Returns the facts about an event from its articles in import order. Null if no article tells it. */
function factsOf(id: string, parentId: string | null, tellings: readonly Telling[]): Facts | null {
  let facts: Facts | null = null;
  const [news, headlines, moved]: [string[], string[], string[]] = [[], [], []];
  for (const telling of withPostponementFirst(tellings)) {
    const { prepared, isMain } = telling;
    if (isMain) headlines.push(prepared.source.title);
    facts = facts === null ? firstFacts(id, parentId, telling) : addFacts(facts, telling, { news, headlines, moved });
    const day = prepared.publishedAt?.toISOString().slice(0, 10);
    if (isMain && day !== undefined) news.push(day);
    moved.push(...movedIn(telling));
  }
  return facts;
}

function firstFacts(
  id: string,
  parentId: string | null,
  { prepared, retrievedAt, event, isMain }: Telling,
): Facts | null {
  const { extraction, source, publishedAt } = prepared;
  // If an editor has set the main event, the text may tell another one.
  if (event === undefined && (!isMain || extraction.main !== null)) return null;
  const told =
    event === undefined ? untitledMain(extraction, source.title) : isMain ? titledMain(event, source.title) : event;
  return eventRow(told, id, parentId, extraction.language, publishedAt ?? retrievedAt);
}

/** What the earlier articles say about an event. */
interface Earlier {
  /** The days on which they report it as their main event. */
  readonly news: readonly string[];
  /** The headlines of the articles whose main event it is. */
  readonly headlines: readonly string[];
  /** The days for which it was planned before it was postponed. See `StoryEventForm.movedFrom`. */
  readonly moved: readonly string[];
}

const isoDay = (day: Date): string => day.toISOString().slice(0, 10);

function addFacts(facts: Facts, telling: Telling, { news, headlines, moved }: Earlier): Facts {
  const { prepared, event, isMain } = telling;
  const { extraction, source, publishedAt } = prepared;
  const own = extraction.main === null ? undefined : extraction.events[extraction.main];
  const { startsOn, startPrecision, status } = facts;
  const known = {
    ...{ main: news.length > 0, news, movedFrom: moved, status },
    start: startsOn === null || startPrecision === null ? null : { date: isoDay(startsOn), precision: startPrecision },
  };
  const isDated = event === undefined || canDate({ main: isMain, start: event.start }, known);
  const isMoving = movesKnown({ movedFrom: movedIn(telling), start: event?.start ?? null }, known);
  const told = event === undefined || isDated ? event : { ...event, start: null, dateText: null };
  const headline = event !== undefined && event === own && isMain ? extraction.headline : null;
  const isOutdated = !headlines.some((title) => isPrinted(facts.title, title)) || (isMoving && namesDay(facts));
  const isFirst =
    headline !== null && isPrinted(headline, source.title) && keepsLanguage(facts, extraction.language) && isOutdated;
  return {
    ...facts,
    ...(told !== undefined &&
      additionsOf(facts, told, { language: extraction.language, publishedAt, moved: isMoving })),
    ...(isFirst && { title: headline, titleLanguage: extraction.language, telling: true }),
  };
}

/** Returns the event with the most mentions that overlap the specified positions. */
function mostMentioned(
  events: readonly ExtractedEvent[],
  places: readonly { readonly start: number; readonly end: number }[],
): ExtractedEvent | undefined {
  const overlaps = ({ mentions }: ExtractedEvent) =>
    mentions.filter((one) => places.some((two) => one.start < two.end && two.start < one.end)).length;
  return events.filter((event) => overlaps(event) > 0).toSorted((a, b) => overlaps(b) - overlaps(a))[0];
}

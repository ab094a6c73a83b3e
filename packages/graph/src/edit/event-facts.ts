import { datesIn, tokenize } from '@wortlaut/extract';
import { isoDay } from '../columns.ts';
import { findEditedEvents } from '../import/change-known-events.ts';
import type { ReadPrepared } from '../import/prepare-again.ts';
import { type Facts, factsOf, mostMentioned, type Telling } from '../import/told-facts.ts';
import type { Transaction } from '../transaction.ts';
import { findSetMains } from './set-mains.ts';

/** The maximum number of articles of an event to read, in import order. Later articles rarely add anything. */
const MAX_ARTICLES = 8;

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
    // The ID and the parent stay the same, and the other omitted columns are derived.
    const { id: _id, parentId: _parentId, listed: _listed, datedAt: _datedAt, ...told } = facts;
    const { title, titleLanguage, telling, ...columns } = told;
    const { kind, sense } = facts;
    const data = edited.has(event.id)
      ? { kind, sense }
      : split.has(event.id)
        ? withMentioned(columns, event, tellings)
        : told;
    const isSame = Object.entries(data).every(
      ([column, value]) => String(value) === String(event[column as keyof typeof event]),
    );
    if (!isSame) await tx.event.update({ where: { id: event.id }, data, select: { id: true } });
  }
}

/** The date and place of an event. */
type When = Pick<Facts, 'startsOn' | 'startPrecision' | 'endsOn' | 'endPrecision' | 'dateText'>;

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
  const { startsOn, startPrecision, endsOn, endPrecision, dateText } = before;
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
    ...(isUndated && isDated() && { startsOn, startPrecision, endsOn, endPrecision, dateText }),
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

import { type Database, Prisma } from '@wortlaut/database';
import { extract, type StoryEventForm, type StoryTerm } from '@wortlaut/extract';
import { type KnownEventRow, knownEventOf } from '../import/known-events.ts';
import { type DoubtfulEventGroup, type EventArticle, groupEventArticles } from './group-event-articles.ts';
import { storyTerms } from './story-terms.ts';

/** Articles that are linked to an event but are about a different event, according to the current rules. */
export interface DoubtfulEventMerge extends DoubtfulEventGroup {
  readonly eventId: string;
}

/** The maximum number of articles to compare for each event, newest first. */
const MAX_ARTICLES = 40;
/** The maximum number of mentions to read for each article. */
const MAX_MENTIONS = 2;
/** The numbers of characters to read before and after a mention. */
const AROUND = { before: 240, after: 160 } as const;

interface Row extends KnownEventRow {
  readonly articleId: string;
  readonly articleTitle: string | null;
  readonly language: string;
  readonly publishedOn: string | null;
  readonly terms: string[];
  readonly kinds: StoryTerm['kind'][];
  readonly weights: number[];
  readonly main: boolean;
  readonly decided: boolean;
  readonly texts: readonly string[];
  readonly starts: readonly number[];
  /** For each mention, the text before it and the text after its start. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * Finds merges of events that the current rules would not make, by comparing the articles about each event. An older
 * version of the extractor may have made these merges. Merges made by editors are never doubtful.
 *
 * @param ids - the IDs of the events
 * @returns the groups of articles by event ID, largest first
 */
export async function findDoubtfulEvents(
  db: Database,
  ids: readonly string[],
): Promise<Map<string, DoubtfulEventMerge[]>> {
  const byEvent = new Map<string, Row[]>();
  for (const row of await readRows(db, ids)) byEvent.set(row.id, [...(byEvent.get(row.id) ?? []), row]);
  const found = new Map<string, DoubtfulEventMerge[]>(ids.map((id) => [id, []]));
  for (const [eventId, rows] of byEvent) {
    const quickly = groupEventArticles(rows.map((row) => articleOf(row)));
    const groups = quickly.length === 0 ? [] : groupEventArticles(await readInFull(db, rows));
    found.set(
      eventId,
      groups.map((group) => ({ eventId, ...group })),
    );
  }
  return found;
}

/**
 * Extracts the full articles, as an import does, because other sentences can contain the date and place of an event.
 */
async function readInFull(db: Database, rows: readonly Row[]): Promise<EventArticle[]> {
  const articles = await db.article.findMany({
    where: { id: { in: rows.map(({ articleId }) => articleId) } },
    select: { id: true, title: true, body: true, boilerplate: true },
  });
  const texts = new Map(articles.map((article) => [article.id, article]));
  return rows.map((row) => {
    const { title = '', body = '', boilerplate = [] } = texts.get(row.articleId) ?? {};
    const { language, publishedOn } = row;
    const dateline = boilerplate[0];
    const { events, people } = extract({ title, body, language, published: publishedOn ?? undefined, dateline });
    const mentions = row.texts.map((text, at) => ({
      start: row.starts[at] ?? 0,
      end: (row.starts[at] ?? 0) + text.length,
    }));
    const forms = events
      .filter((event) =>
        event.mentions.some((one) => mentions.some((two) => one.start < two.end && two.start < one.end)),
      )
      .map(({ sense, start, place, participants }) => ({
        ...{ sense, start, place, main: row.main },
        participants: participants.flatMap((index) => people[index]?.name ?? []),
      }));
    return articleOf(row, forms);
  });
}

function articleOf(row: Row, read = row.texts.flatMap((_, at) => readMention(row, at))): EventArticle {
  const { articleId, language, publishedOn: published, decided } = row;
  const { sense, start, place, participants } = knownEventOf(row);
  // If the current rules find no event here, the values in the graph are used.
  const forms = read.length > 0 ? read : [{ sense, start, place, participants, main: row.main }];
  const title = row.main && row.articleTitle !== null && row.articleTitle !== '' ? row.articleTitle : row.title;
  return { articleId, title, story: { terms: storyTerms(row), language, published }, forms, decided };
}

/** Finds the events that the current rules extract at a mention. Reads only the text around the mention. */
function readMention(row: Row, at: number): StoryEventForm[] {
  const [before = '', after = '', text = ''] = [row.before[at], row.after[at], row.texts[at]];
  const lead = before.slice(before.search(/[.!?\n]\s+(?=\S)/u) + 1).trimStart();
  const { language, publishedOn } = row;
  const extraction = extract({ body: lead + after, language, published: publishedOn ?? undefined });
  const [start, end] = [lead.length, lead.length + text.length];
  return extraction.events
    .filter(({ mentions }) => mentions.some((mention) => mention.start < end && mention.end > start))
    .map(({ sense, start: date, place }) => ({
      ...{ sense, start: date, place, main: row.main },
      // The text around a mention may not contain the full names of the participants.
      participants: row.participants,
    }));
}

/** Whether an editor has merged the event or undone a split of the event. */
const isDecided = Prisma.sql`EXISTS (
  SELECT 1 FROM "RevisionRecord" l JOIN "Revision" v ON v."number" = l."revisionNumber"
  WHERE l."recordId" = e."id" AND (
    (v."action" = 'MERGE_EVENTS' AND v."undoneById" IS NULL)
    OR (v."action" = 'SPLIT_EVENT' AND v."undoneById" IS NOT NULL)))`;

/** Whether an editor has linked a statement in the article to the event, or has set the event as the main event. */
const isLinkedByEditor = Prisma.sql`(
  EXISTS (SELECT 1 FROM "StatementEvent" l JOIN "Statement" s ON s."id" = l."statementId"
    WHERE l."eventId" = e."id" AND s."articleId" = t."id" AND l."confidence" IS NULL)
  OR (t."mainEventId" = e."id" AND EXISTS (
    SELECT 1 FROM "RevisionRecord" l JOIN "Revision" v ON v."number" = l."revisionNumber"
    WHERE l."recordId" = t."id" AND v."action" = 'UPDATE_ARTICLE' AND v."undoneById" IS NULL)))`;

function readRows(db: Database, ids: readonly string[]): Promise<Row[]> {
  const { before, after } = AROUND;
  return db.$queryRaw<Row[]>(Prisma.sql`
    SELECT e."id"::text AS "id", e."sense", e."startsOn"::text AS "startsOn", e."startPrecision"::text AS "startPrecision",
      e."place", e."datedAt", e."title", e."parentId"::text AS "parentId", p."participants",
      t."id"::text AS "articleId", t."title" AS "articleTitle", t."language",
      to_char(t."publishedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS "publishedOn", t."storyTerms" AS "terms",
      t."storyKinds" AS "kinds", t."storyWeights" AS "weights", t."mainEventId" IS NOT DISTINCT FROM e."id" AS "main",
      ${isLinkedByEditor} AS "decided", m."texts", m."starts", m."before", m."after"
    FROM unnest(${[...ids]}::uuid[]) AS w("id")
    JOIN "Event" e ON e."id" = w."id" AND NOT ${isDecided}
      AND (SELECT count(*) FROM (SELECT 1 FROM "ArticleEvent" WHERE "eventId" = w."id" LIMIT 2) AS "two") = 2
    CROSS JOIN LATERAL (
      SELECT "articleId" FROM "ArticleEvent" WHERE "eventId" = e."id" ORDER BY "datedAt" DESC LIMIT ${MAX_ARTICLES}
    ) n
    JOIN "Article" t ON t."id" = n."articleId"
    CROSS JOIN LATERAL (
      SELECT coalesce(array_agg(o."name"), '{}') AS "participants"
      FROM "EventParticipant" x JOIN "ArticlePerson" a ON a."personId" = x."personId" AND a."articleId" = t."id"
      JOIN "Person" o ON o."id" = x."personId" WHERE x."eventId" = e."id"
    ) p
    CROSS JOIN LATERAL (
      SELECT coalesce(array_agg(f."text" ORDER BY f."start"), '{}') AS "texts",
        coalesce(array_agg(f."start" ORDER BY f."start"), '{}') AS "starts",
        coalesce(array_agg(substr(t."body", greatest(f."start" - ${before}, 0) + 1, least(f."start", ${before})) ORDER BY f."start"), '{}') AS "before",
        coalesce(array_agg(substr(t."body", f."start" + 1, f."end" - f."start" + ${after}) ORDER BY f."start"), '{}') AS "after"
      FROM (
        SELECT * FROM "EventMention" WHERE "articleId" = t."id" AND "eventId" = e."id" ORDER BY "start" LIMIT ${MAX_MENTIONS}
      ) f
    ) m
    ORDER BY t."datedAt", t."id"`);
}

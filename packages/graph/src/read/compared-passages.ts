import { type Database, Prisma } from '@wortlaut/database';
import { type Sentence, splitSentences, tokenize } from '@wortlaut/extract';
import type { ComparedPassage } from '@wortlaut/extract/compare';
import type { Span } from '@wortlaut/vocabulary';

/** The parts of an article to compare with other articles. */
interface ComparedArticle {
  /** The ID of the event or article for which the comparison was requested. */
  readonly of: string;
  readonly id: string;
  readonly datedAt: Date;
  readonly language: string;
  readonly body: string;
  /** The spans to search, as `[start, end, start, end, …]`. Null to search the entire body. */
  readonly around: readonly number[] | null;
  /** The spans of names and of the words around quotations, in the same format. */
  readonly frames: readonly number[];
}

/** The maximum number of characters to read from a body. News articles are shorter. */
const MAX_BODY = 30_000;
/** The maximum number of sentences to compare for each article. */
const MAX_SENTENCES = 60;
/** The maximum number of articles about an event to compare, newest first. */
const MAX_EVENT_ARTICLES = 30;
/** The maximum number of days between the start dates of sibling events, which may be the same event. */
const SIBLING_DAYS = 10;
/** The maximum number of siblings for each event. */
const MAX_SIBLINGS = 5;

/** The spans of an article that contain no claim: names, and words that introduce a statement. */
const frames = Prisma.sql`
  ARRAY(SELECT unnest(ARRAY["start", "end"]) FROM "Mention" WHERE "articleId" = a."id")
  || ARRAY(SELECT unnest("cueSpans" || "speakerSpans" || "frameSpans" || "addresseeSpans") FROM "Statement" WHERE "articleId" = a."id")`;

/**
 * Reads the sentences about an event, with the sentence before and after each. They come from the newest articles that
 * mention the event or a sibling: an event of the same type around the same time, with the same place or a shared
 * participant. A sibling may be the same event with a different date.
 *
 * @param ids - the IDs of the events
 * @returns the sentences by event ID, newest article first
 */
export async function readEventPassages(db: Database, ids: readonly string[]): Promise<Map<string, ComparedPassage[]>> {
  const rows = await db.$queryRaw<ComparedArticle[]>`
    WITH "about" AS (
      SELECT e."id" AS "of", e."id" AS "eventId" FROM unnest(${[...ids]}::uuid[]) AS e("id")
      UNION ALL
      SELECT e."id", o."id" FROM "Event" e CROSS JOIN LATERAL (
        SELECT s."id" FROM "Event" s
        WHERE s."sense" = e."sense" AND s."id" <> e."id"
          AND s."startsOn" BETWEEN e."startsOn" - ${SIBLING_DAYS}::int AND e."startsOn" + ${SIBLING_DAYS}::int
          AND (s."place" = e."place" OR EXISTS (
            SELECT 1 FROM "EventParticipant" p JOIN "EventParticipant" q ON q."personId" = p."personId"
            WHERE p."eventId" = e."id" AND q."eventId" = s."id"))
        LIMIT ${MAX_SIBLINGS}
      ) o WHERE e."id" = ANY(${[...ids]}::uuid[])
    )
    SELECT x."of"::text AS "of", a."id"::text AS "id", coalesce(a."publishedAt", a."retrievedAt") AS "datedAt", a."language", left(a."body", ${MAX_BODY}) AS "body",
      ARRAY(SELECT unnest(ARRAY[m."start", m."end"]) FROM "EventMention" m JOIN "about" b ON b."eventId" = m."eventId"
        WHERE m."articleId" = a."id" AND b."of" = x."of")
      || ARRAY(SELECT unnest(s."quoteSpans") FROM "Statement" s
        JOIN "StatementEvent" l ON l."statementId" = s."id" JOIN "about" b ON b."eventId" = l."eventId"
        WHERE s."articleId" = a."id" AND b."of" = x."of") AS "around",
      ${frames} AS "frames"
    FROM (SELECT DISTINCT "of" FROM "about") e
    CROSS JOIN LATERAL (
      SELECT e."of", n."articleId" FROM "about" b CROSS JOIN LATERAL (
        SELECT "articleId", "datedAt" FROM "ArticleEvent" WHERE "eventId" = b."eventId"
        ORDER BY "datedAt" DESC, "articleId" DESC LIMIT ${MAX_EVENT_ARTICLES}
      ) n WHERE b."of" = e."of"
      GROUP BY n."articleId" ORDER BY max(n."datedAt") DESC, n."articleId" DESC LIMIT ${MAX_EVENT_ARTICLES}
    ) x
    JOIN "Article" a ON a."id" = x."articleId"
    ORDER BY a."datedAt" DESC, a."id"`;
  return passagesOf(ids, rows);
}

/** The maximum number of days between the publication of two related articles. */
const RELATED_DAYS = 7;
/** The maximum number of people in an article to look for in other articles, in text order. */
const MAX_PEOPLE = 20;
/** The maximum number of articles to search for each person, newest first. */
const MAX_ARTICLES_OF_PERSON = 50;
/** The maximum number of related articles for each article. */
const MAX_RELATED = 12;

/**
 * Reads the sentences of an article and of related articles: those published within a week that mention at least two of
 * the same people. Undated articles have no related articles.
 *
 * @param ids - the IDs of the articles
 * @returns the sentences by article ID. The sentences of the article itself come first.
 */
export async function readRelatedPassages(
  db: Database,
  ids: readonly string[],
): Promise<Map<string, ComparedPassage[]>> {
  const rows = await db.$queryRaw<ComparedArticle[]>`
    SELECT x."of"::text AS "of", a."id"::text AS "id", coalesce(a."publishedAt", a."retrievedAt") AS "datedAt", a."language", left(a."body", ${MAX_BODY}) AS "body",
      NULL AS "around", ${frames} AS "frames"
    FROM "Article" e
    CROSS JOIN LATERAL (
      SELECT e."id" AS "of", e."id" AS "articleId"
      UNION ALL
      (SELECT e."id", n."articleId" FROM (
        SELECT "personId" FROM "ArticlePerson" WHERE "articleId" = e."id" ORDER BY "start" LIMIT ${MAX_PEOPLE}
      ) p CROSS JOIN LATERAL (
        SELECT "articleId" FROM "ArticlePerson" WHERE "personId" = p."personId" AND "articleId" <> e."id" AND e."publishedAt" IS NOT NULL
          AND "datedAt" BETWEEN e."datedAt" - make_interval(days => ${RELATED_DAYS}) AND e."datedAt" + make_interval(days => ${RELATED_DAYS})
        ORDER BY "datedAt" DESC, "articleId" DESC LIMIT ${MAX_ARTICLES_OF_PERSON}
      ) n GROUP BY n."articleId" HAVING count(*) >= 2 ORDER BY count(*) DESC, n."articleId" LIMIT ${MAX_RELATED})
    ) x
    JOIN "Article" a ON a."id" = x."articleId"
    WHERE e."id" = ANY(${[...ids]}::uuid[])
    ORDER BY x."articleId" = x."of" DESC`;
  return passagesOf(ids, rows);
}

function passagesOf(ids: readonly string[], rows: readonly ComparedArticle[]): Map<string, ComparedPassage[]> {
  const found = new Map<string, ComparedPassage[]>(ids.map((id) => [id, []]));
  for (const row of rows) found.get(row.of)?.push(...sentencesOf(row));
  return found;
}

function sentencesOf({ id, body, datedAt, language, around, frames: flat }: ComparedArticle): ComparedPassage[] {
  const sentences = splitSentences(body, tokenize(body));
  const frameSpans = pairsOf(flat);
  return (around === null ? sentences : near(sentences, around)).slice(0, MAX_SENTENCES).map(({ start, end }) => ({
    articleId: id,
    text: body.slice(start, end),
    start,
    end,
    datedAt,
    language,
    frames: frameSpans.filter((frame) => frame.start < end && start < frame.end),
  }));
}

/** Returns the sentences that overlap a span, with the sentence before and after each. */
function near(sentences: readonly Sentence[], flat: readonly number[]): Sentence[] {
  const spans = pairsOf(flat);
  const touched = sentences.map(({ start, end }) => spans.some((span) => span.start < end && start < span.end));
  return sentences.filter((_, at) => touched[at - 1] || touched[at] || touched[at + 1]);
}

function pairsOf(flat: readonly number[]): Span[] {
  return flat.flatMap((start, at) => (at % 2 === 0 ? [{ start, end: flat[at + 1] ?? start }] : []));
}

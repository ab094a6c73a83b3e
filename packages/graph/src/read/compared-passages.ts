import { type Database, Prisma } from '@wortlaut/database';
import { type Sentence, splitSentences, tokenize } from '@wortlaut/extract';
import type { ComparedPassage } from '@wortlaut/extract/compare';
import type { Span } from '@wortlaut/vocabulary';

/** The parts of an article that are compared with other articles. */
interface ComparedArticle {
  /** ID of the event or article that the comparison was requested for. */
  readonly of: string;
  readonly id: string;
  readonly datedAt: Date;
  readonly language: string;
  readonly body: string;
  /** Spans to search, flat: [start, end, start, end, …]. Null for the whole body. */
  readonly around: readonly number[] | null;
  /** Spans of names and of the words around a quotation, flat as well. */
  readonly frames: readonly number[];
}

/** Only this many characters of a body are read. News articles are shorter. */
const MAX_BODY = 30_000;
/** Maximum number of sentences compared per article. */
const MAX_SENTENCES = 60;
/** Only this many of the newest articles about an event are compared. */
const MAX_EVENT_ARTICLES = 30;
/** Events of the same type that start within this many days may be the same event. */
const SIBLING_DAYS = 10;
/** Maximum number of such events per event. */
const MAX_SIBLINGS = 5;

/** Spans of an article that claim nothing themselves: names, and words that introduce a statement. */
const frames = Prisma.sql`
  ARRAY(SELECT unnest(ARRAY["start", "end"]) FROM "Mention" WHERE "articleId" = a."id")
  || ARRAY(SELECT unnest("cueSpans" || "speakerSpans" || "frameSpans" || "addresseeSpans") FROM "Statement" WHERE "articleId" = a."id")`;

/**
 * Reads the sentences about an event, with the sentence before and after each. They come from the newest articles that
 * mention the event or a sibling: an event of the same type around the same time, with the same place or a shared
 * participant. A sibling may be the same event with a different date.
 *
 * @param ids - IDs of events
 * @returns sentences by event ID, newest article first
 */
export async function readEventPassages(db: Database, ids: readonly string[]): Promise<Map<string, ComparedPassage[]>> {
  const rows = await db.$queryRaw<ComparedArticle[]>`
    WITH "about" AS (
      SELECT e."id" AS "of", e."id" AS "eventId" FROM unnest(${[...ids]}::uuid[]) AS e("id")
      UNION ALL
      SELECT e."id", o."id" FROM "Event" e CROSS JOIN LATERAL (
        SELECT s."id" FROM "Event" s
        WHERE s."type" = e."type" AND s."id" <> e."id"
          AND s."startsOn" BETWEEN e."startsOn" - ${SIBLING_DAYS}::int AND e."startsOn" + ${SIBLING_DAYS}::int
          AND (s."place" = e."place" OR EXISTS (
            SELECT 1 FROM "EventParticipant" p JOIN "EventParticipant" q ON q."personId" = p."personId"
            WHERE p."eventId" = e."id" AND q."eventId" = s."id"))
        LIMIT ${MAX_SIBLINGS}
      ) o WHERE e."id" = ANY(${[...ids]}::uuid[])
    )
    SELECT x."of"::text AS "of", a."id"::text AS "id", a."datedAt", a."language", left(a."body", ${MAX_BODY}) AS "body",
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
        ORDER BY "datedAt" DESC LIMIT ${MAX_EVENT_ARTICLES}
      ) n WHERE b."of" = e."of"
      GROUP BY n."articleId" ORDER BY max(n."datedAt") DESC, n."articleId" LIMIT ${MAX_EVENT_ARTICLES}
    ) x
    JOIN "Article" a ON a."id" = x."articleId"
    ORDER BY a."datedAt" DESC, a."id"`;
  return passagesOf(ids, rows);
}

/** Articles about the same topic are published within this many days of each other. */
const RELATED_DAYS = 7;
/** Only the first people of an article are searched for in other articles. */
const MAX_PEOPLE = 20;
/** Only this many of a person's newest articles are searched. */
const MAX_ARTICLES_OF_PERSON = 50;
/** Maximum number of related articles per article. */
const MAX_RELATED = 12;

/**
 * Reads the sentences of an article and of related articles: those published within a week that mention at least two of
 * the same people.
 *
 * @param ids - IDs of articles
 * @returns sentences by article ID, with the article's own sentences first
 */
export async function readRelatedPassages(
  db: Database,
  ids: readonly string[],
): Promise<Map<string, ComparedPassage[]>> {
  const rows = await db.$queryRaw<ComparedArticle[]>`
    SELECT x."of"::text AS "of", a."id"::text AS "id", a."datedAt", a."language", left(a."body", ${MAX_BODY}) AS "body",
      NULL AS "around", ${frames} AS "frames"
    FROM "Article" e
    CROSS JOIN LATERAL (
      SELECT e."id" AS "of", e."id" AS "articleId"
      UNION ALL
      (SELECT e."id", n."articleId" FROM (
        SELECT "personId" FROM "ArticlePerson" WHERE "articleId" = e."id" ORDER BY "start" LIMIT ${MAX_PEOPLE}
      ) p CROSS JOIN LATERAL (
        SELECT "articleId" FROM "ArticlePerson" WHERE "personId" = p."personId" AND "articleId" <> e."id"
          AND "datedAt" BETWEEN e."datedAt" - make_interval(days => ${RELATED_DAYS}) AND e."datedAt" + make_interval(days => ${RELATED_DAYS})
        ORDER BY "datedAt" DESC LIMIT ${MAX_ARTICLES_OF_PERSON}
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

import { type Database, Prisma } from '@wortlaut/database';
import { type Sentence, splitSentences, tokenize } from '@wortlaut/extract';
import type { ComparedPassage } from '@wortlaut/extract/compare';

/** An article as far as it is compared with others. */
interface ComparedArticle {
  readonly of: string;
  readonly id: string;
  readonly datedAt: Date;
  readonly language: string;
  readonly body: string;
  /** Flat [start, end, start, end …] of what is looked at; null for the whole body. */
  readonly around: readonly number[] | null;
  /** Flat spans of names and of the words around a quotation. */
  readonly frames: readonly number[];
}

/** How much of a body is read, in characters: more is no news article. */
const MAX_BODY = 30_000;
/** How many sentences of one article are compared. */
const MAX_SENTENCES = 60;
/** Articles that tell of an event are compared with each other: the newest. */
const MAX_EVENT_ARTICLES = 30;
/** What else tells of the same thing: events of one kind, at one place or with one participant, within so many days. */
const SIBLING_DAYS = 10;
const MAX_SIBLINGS = 5;

/** All that is nobody's claim within the text: names, and who says it. */
const frames = Prisma.sql`
  ARRAY(SELECT unnest(ARRAY["start", "end"]) FROM "Mention" WHERE "articleId" = a."id")
  || ARRAY(SELECT unnest("cueSpans" || "speakerSpans" || "frameSpans" || "addresseeSpans") FROM "Statement" WHERE "articleId" = a."id")`;

/**
 * Reads for each of several events the sentences that tell of it, and those beside them: in the newest articles that
 * mention it, or an event of the same kind about the same time at the same place or with the same people, which may be
 * the same one under another date.
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

/** Articles on the same matter are printed within so many days. */
const RELATED_DAYS = 7;
/** How many people of an article are looked at, how many articles of each, and how many articles are compared with it. */
const MAX_PEOPLE = 20;
const MAX_ARTICLES_OF_PERSON = 50;
const MAX_RELATED = 12;

/**
 * Reads for each of several articles its sentences and those of the articles of the same week that share most people
 * with it, two at least.
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
  const stretches = pairsOf(flat);
  return (around === null ? sentences : near(sentences, around)).slice(0, MAX_SENTENCES).map(({ start, end }) => ({
    articleId: id,
    text: body.slice(start, end),
    start,
    end,
    datedAt,
    language,
    frames: stretches.filter((stretch) => stretch.start < end && start < stretch.end),
  }));
}

/** The sentences that touch one of the spans, each with the one before and the one after it. */
function near(sentences: readonly Sentence[], flat: readonly number[]): Sentence[] {
  const spans = pairsOf(flat);
  const touched = sentences.map(({ start, end }) => spans.some((span) => span.start < end && start < span.end));
  return sentences.filter((_, at) => touched[at - 1] || touched[at] || touched[at + 1]);
}

function pairsOf(flat: readonly number[]): { start: number; end: number }[] {
  return flat.flatMap((start, at) => (at % 2 === 0 ? [{ start, end: flat[at + 1] ?? start }] : []));
}

import { type Database, Prisma, plannedEachTime } from '@wortlaut/database';
import type { SearchType } from '@wortlaut/vocabulary';
import { foldName } from '../names/fold-name.ts';
import { wordsQuery } from './words-query.ts';

/** A record found by a search. */
export interface SearchHit {
  readonly type: SearchType;
  /** The database ID. */
  readonly id: string;
  /** The rank of the match. Better matches have a higher rank. */
  readonly rank: number;
  /** An excerpt, in parts. */
  readonly snippet: readonly SnippetPart[];
  /** Whether there is more text before the excerpt. */
  readonly truncatedStart: boolean;
  /** Whether there is more text after the excerpt. */
  readonly truncatedEnd: boolean;
}

/** A part of an excerpt: words that match the query, or the words between matches. */
export interface SnippetPart {
  readonly text: string;
  readonly match: boolean;
}

/** The position of a hit in the list of hits, sorted by rank. */
export interface SearchPosition {
  readonly rank: number;
  /** The database ID. */
  readonly id: string;
}

/** The private-use characters with which PostgreSQL marks matches. They do not occur in normal text. */
const MARK_START = '\uE000';
const MARK_END = '\uE001';

const headline = `StartSel=${MARK_START}, StopSel=${MARK_END}, MaxWords=28, MinWords=12, MaxFragments=1`;

/** The maximum number of ranked matches for each type. */
export const MAX_RANKED = 200;

/**
 * Selects and ranks the newest matches in a table.
 *
 * @remarks The parsed query is part of the condition and is not joined. With a join, PostgreSQL could not estimate how
 * frequent its words are. It needs the estimate to choose between the index by date (frequent words) and the full-text
 * index (rare words).
 */
function textSearch(type: SearchType, table: string, text: string, weight: number): Prisma.Sql {
  return Prisma.sql`(
    SELECT ${type} AS "type", "id", (${weight} * ts_rank("search", ${wordsQuery(text)}))::float8 AS "rank"
    FROM (
      SELECT "id", "search" FROM ${Prisma.raw(`"${table}"`)} WHERE "search" @@ ${wordsQuery(text)}
      ORDER BY "datedAt" DESC, "id" DESC LIMIT ${MAX_RANKED}
    ) AS "newest")`;
}

function personSearch(folded: string): Prisma.Sql {
  return Prisma.sql`(
    SELECT 'PERSON' AS "type", "personId" AS "id", 2 + max(word_similarity(${folded}, "folded"))::float8 AS "rank"
    FROM (SELECT "personId", "folded" FROM "NameVariant" WHERE ${folded} <% "folded" LIMIT ${MAX_RANKED}) AS "named"
    GROUP BY "personId")`;
}

/** Selects the type, ID and rank of all matches of the specified types. */
function matches(text: string, types: readonly SearchType[]): Prisma.Sql {
  const sources: Record<SearchType, Prisma.Sql> = {
    ARTICLE: textSearch('ARTICLE', 'Article', text, 1),
    PERSON: personSearch(foldName(text)),
    EVENT: textSearch('EVENT', 'Event', text, 1.5),
    STATEMENT: textSearch('STATEMENT', 'Statement', text, 1.2),
  };
  const selected = [...new Set(types)].map((type) => sources[type]);
  return Prisma.sql`(${Prisma.join(selected, ' UNION ALL ')}) AS "matches"`;
}

/** Matches a column with both German and English stemming. */
const matchesQuery = (column: string, text: string): Prisma.Sql =>
  Prisma.sql`(to_tsvector('german', ${Prisma.raw(column)}) || to_tsvector('english', ${Prisma.raw(column)})) @@ ${wordsQuery(text)}`;

/**
 * Selects the title of an event that contains the words: the stored title, or the title from an article about the
 * event.
 */
const titleOfHit = (text: string): Prisma.Sql => Prisma.sql`(
  SELECT coalesce((
    SELECT a."mainEventTitle" FROM "Article" a
    WHERE a."mainEventId" = t."id" AND NOT (${matchesQuery('t."title"', text)}) AND ${matchesQuery('a."mainEventTitle"', text)}
    ORDER BY a."oldestAt", a."id" LIMIT 1
  ), t."title") FROM "Event" t WHERE t."id" = "hits"."id")`;

/** Selects the text of a hit for its excerpt. The text is only read for the hits of a page. */
const textOfHit = (text: string): Prisma.Sql => Prisma.sql`CASE "type"
  WHEN 'ARTICLE' THEN (SELECT "title" || ' · ' || left("body", 20000) FROM "Article" t WHERE t."id" = "hits"."id")
  WHEN 'PERSON' THEN (SELECT "name" FROM "Person" t WHERE t."id" = "hits"."id")
  WHEN 'EVENT' THEN ${titleOfHit(text)}
  WHEN 'STATEMENT' THEN (SELECT left("quoteText", 20000) FROM "Statement" t WHERE t."id" = "hits"."id")
END`;

/**
 * Searches the graph. The newest {@link MAX_RANKED} matches of each type are ranked.
 *
 * @param text - the query. Supports "phrases in quotation marks" and -excluded words.
 * @param types - the types of records to search, at least one.
 * @param limit - the maximum number of hits.
 * @param after - the last hit of the previous page. Null for the first page.
 * @returns the hits, best match first.
 */
export async function searchGraph(
  db: Database,
  text: string,
  types: readonly SearchType[],
  limit: number,
  after: SearchPosition | null,
): Promise<SearchHit[]> {
  const past = after ? Prisma.sql`WHERE ("rank", "id") < (${after.rank}::float8, ${after.id}::uuid)` : Prisma.empty;
  const rows = await db.$queryRaw<SearchRow[]>`${plannedEachTime}
    WITH "hits" AS (
      SELECT * FROM ${matches(text, types)} ${past} ORDER BY "rank" DESC, "id" DESC LIMIT ${limit}
    ), "excerpts" AS (
      SELECT "type", "id", "rank", "text", ts_headline('german', "text", ${wordsQuery(text)}, ${headline}) AS "snippet"
      FROM (SELECT "hits".*, ${textOfHit(text)} AS "text" FROM "hits") AS "texts"
    )
    SELECT "type", "id"::text AS "id", "rank", "snippet",
      NOT starts_with("text", "plain") AS "truncatedStart", right("text", length("plain")) <> "plain" AS "truncatedEnd"
    FROM "excerpts" CROSS JOIN LATERAL (
      SELECT translate("snippet", ${MARK_START + MARK_END}, '') AS "plain"
    ) AS "unmarked"
    ORDER BY "rank" DESC, "id" DESC`;
  return rows.map(({ snippet, ...hit }) => ({ ...hit, snippet: partsOf(snippet) }));
}

type SearchRow = Omit<SearchHit, 'snippet'> & { readonly snippet: string };

/** Splits an excerpt at the markers around matches. */
function partsOf(snippet: string): SnippetPart[] {
  return snippet.split(MARK_START).flatMap((piece, index) => {
    const [inside = '', outside] = index === 0 ? ['', piece] : piece.split(MARK_END);
    return [
      { text: inside, match: true },
      { text: outside ?? '', match: false },
    ].filter((part) => part.text !== '');
  });
}

/** Counts the hits of {@link searchGraph} on all pages, up to {@link MAX_RANKED} for each type. */
export async function countHits(db: Database, text: string, types: readonly SearchType[]): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`${plannedEachTime}
    SELECT count(*)::int AS "count" FROM ${matches(text, types)}`;
  return row?.count ?? 0;
}

import { type Database, Prisma, plannedEachTime } from '@wortlaut/database';
import { foldName } from '@wortlaut/graph';

/** The types that a search looks through. */
export const searchableTypes = ['ARTICLE', 'PERSON', 'EVENT', 'STATEMENT'] as const;

/** A type that a search looks through. */
export type SearchableType = (typeof searchableTypes)[number];

/** One thing that a search found. */
export interface SearchHit {
  readonly type: SearchableType;
  /** The database's id. */
  readonly id: string;
  /** The greater, the better it fits. */
  readonly rank: number;
  /** An excerpt; what fits stands between {@link MARK_START} and {@link MARK_END}. */
  readonly snippet: string;
  /** Whether the text that the excerpt is of begins before it, and whether it goes on after it. */
  readonly truncatedStart: boolean;
  readonly truncatedEnd: boolean;
}

/** Private-use characters: they stand in no text that PostgreSQL was given by people. */
export const MARK_START = '\uE000';
export const MARK_END = '\uE001';

/** Where to go on: what follows a hit in the order of the ranks. */
export interface SearchPosition {
  readonly rank: number;
  readonly id: string;
}

const headline = `StartSel=${MARK_START}, StopSel=${MARK_END}, MaxWords=28, MinWords=12, MaxFragments=1`;

/** How many matches of each type are ranked at the most. */
export const MOST_RANKED = 200;

/** The words of a query as SQL: German and English stems both, as a query says nothing of its language. */
function parsed(text: string): Prisma.Sql {
  return Prisma.sql`(websearch_to_tsquery('german', ${text}) || websearch_to_tsquery('english', ${text}))`;
}

/**
 * The newest matches in one table, and how well they fit. The words stand in the condition itself, not in a join: only
 * so PostgreSQL knows how frequent they are, and walks by date for frequent ones and through the full-text index for
 * rare ones.
 */
function textSearch(type: SearchableType, table: string, text: string, weight: number): Prisma.Sql {
  return Prisma.sql`(
    SELECT ${type} AS "type", "id", (${weight} * ts_rank("search", ${parsed(text)}))::float8 AS "rank"
    FROM (
      SELECT "id", "search" FROM ${Prisma.raw(`"${table}"`)} WHERE "search" @@ ${parsed(text)}
      ORDER BY "datedAt" DESC, "id" DESC LIMIT ${MOST_RANKED}
    ) AS "newest")`;
}

function personSearch(folded: string): Prisma.Sql {
  return Prisma.sql`(
    SELECT 'PERSON' AS "type", "personId" AS "id", 2 + max(word_similarity(${folded}, "folded"))::float8 AS "rank"
    FROM (SELECT "personId", "folded" FROM "NameVariant" WHERE ${folded} <% "folded" LIMIT ${MOST_RANKED}) AS "called"
    GROUP BY "personId")`;
}

/** What fits, of the types asked for: one SELECT of type, id and rank. */
function matches(text: string, types: readonly SearchableType[]): Prisma.Sql {
  const sources: Record<SearchableType, Prisma.Sql> = {
    ARTICLE: textSearch('ARTICLE', 'Article', text, 1),
    PERSON: personSearch(foldName(text)),
    EVENT: textSearch('EVENT', 'Event', text, 1.5),
    STATEMENT: textSearch('STATEMENT', 'Statement', text, 1.2),
  };
  const asked = [...new Set(types)].map((type) => sources[type]);
  return Prisma.sql`(${Prisma.join(asked, ' UNION ALL ')}) AS "matches"`;
}

/** The text of a hit, from which the excerpt is taken: read for the hits of the page alone. */
const textOfHit = Prisma.sql`CASE "type"
  WHEN 'ARTICLE' THEN (SELECT "title" || ' · ' || left("body", 20000) FROM "Article" t WHERE t."id" = "hits"."id")
  WHEN 'PERSON' THEN (SELECT "name" FROM "Person" t WHERE t."id" = "hits"."id")
  WHEN 'EVENT' THEN (SELECT "title" FROM "Event" t WHERE t."id" = "hits"."id")
  WHEN 'STATEMENT' THEN (SELECT left("quoteText", 20000) FROM "Statement" t WHERE t."id" = "hits"."id")
END`;

/**
 * Searches the graph: of each type the newest {@link MOST_RANKED} matches are ranked.
 *
 * @param text - as people type it: words, "phrases in quotation marks", -excluded words.
 * @param types - where to look; at least one.
 * @param limit - how many hits at the most.
 * @param after - the last hit of the page before.
 * @returns hits, best first.
 */
export async function searchGraph(
  db: Database,
  text: string,
  types: readonly SearchableType[],
  limit: number,
  after: SearchPosition | null,
): Promise<SearchHit[]> {
  const past = after ? Prisma.sql`WHERE ("rank", "id") < (${after.rank}::float8, ${after.id}::uuid)` : Prisma.empty;
  return db.$queryRaw<SearchHit[]>`${plannedEachTime}
    WITH "hits" AS (
      SELECT * FROM ${matches(text, types)} ${past} ORDER BY "rank" DESC, "id" DESC LIMIT ${limit}
    ), "excerpts" AS (
      SELECT "type", "id", "rank", "text", ts_headline('german', "text", ${parsed(text)}, ${headline}) AS "snippet"
      FROM (SELECT "hits".*, ${textOfHit} AS "text" FROM "hits") AS "texts"
    )
    SELECT "type", "id"::text AS "id", "rank", "snippet",
      NOT starts_with("text", "plain") AS "truncatedStart", right("text", length("plain")) <> "plain" AS "truncatedEnd"
    FROM "excerpts" CROSS JOIN LATERAL (
      SELECT translate("snippet", ${MARK_START + MARK_END}, '') AS "plain"
    ) AS "unmarked"
    ORDER BY "rank" DESC, "id" DESC`;
}

/** How many things {@link searchGraph} finds in all: {@link MOST_RANKED} of each type at the most. */
export async function countHits(db: Database, text: string, types: readonly SearchableType[]): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`${plannedEachTime}
    SELECT count(*)::int AS "count" FROM ${matches(text, types)}`;
  return row?.count ?? 0;
}

import { type Database, Prisma } from '@wortlaut/database';
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

/** Full-text search in one table: German and English stems both, as a query says nothing of its language. */
function textSearch(type: SearchableType, table: string, text: string, weight: number): Prisma.Sql {
  return Prisma.sql`
    SELECT ${type} AS "type", "id", (${weight} * ts_rank("search", "q"))::float8 AS "rank", ${Prisma.raw(text)} AS "text"
    FROM ${Prisma.raw(`"${table}"`)}, "query" WHERE "search" @@ "q"`;
}

function personSearch(folded: string): Prisma.Sql {
  return Prisma.sql`
    SELECT 'PERSON' AS "type", p."id", 2 + max(word_similarity(${folded}, v."folded"))::float8 AS "rank", p."name" AS "text"
    FROM "NameVariant" v JOIN "Person" p ON p."id" = v."personId"
    WHERE ${folded} <% v."folded" GROUP BY p."id"`;
}

/** Everything that fits, of the types asked for: one SELECT of type, id, rank and text. */
function matches(text: string, types: readonly SearchableType[]): Prisma.Sql {
  const sources: Record<SearchableType, Prisma.Sql> = {
    ARTICLE: textSearch('ARTICLE', 'Article', `"title" || ' · ' || left("body", 20000)`, 1),
    PERSON: personSearch(foldName(text)),
    EVENT: textSearch('EVENT', 'Event', `"title"`, 1.5),
    STATEMENT: textSearch('STATEMENT', 'Statement', `left("quoteText", 20000)`, 1.2),
  };
  const asked = [...new Set(types)].map((type) => sources[type]);
  return Prisma.sql`(${Prisma.join(asked, ' UNION ALL ')}) AS "matches"`;
}

function parsed(text: string): Prisma.Sql {
  return Prisma.sql`"query" AS (
    SELECT websearch_to_tsquery('german', ${text}) || websearch_to_tsquery('english', ${text}) AS "q")`;
}

/**
 * Searches the graph.
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
  return db.$queryRaw<SearchHit[]>`
    WITH ${parsed(text)}, "hits" AS (
      SELECT * FROM ${matches(text, types)} ${past} ORDER BY "rank" DESC, "id" DESC LIMIT ${limit}
    )
    SELECT "type", "id"::text AS "id", "rank", ts_headline('german', "text", "q", ${headline}) AS "snippet"
    FROM "hits", "query" ORDER BY "rank" DESC, "hits"."id" DESC`;
}

/** How many things {@link searchGraph} finds in all. */
export async function countHits(db: Database, text: string, types: readonly SearchableType[]): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    WITH ${parsed(text)} SELECT count(*)::int AS "count" FROM ${matches(text, types)}`;
  return row?.count ?? 0;
}

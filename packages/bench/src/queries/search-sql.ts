import { globalId, object } from './sql.ts';

const words = `(websearch_to_tsquery('german', $1) || websearch_to_tsquery('english', $1))`;

const ranked = (type: string, weight: number) => `(
  SELECT '${type}' AS "type", "id", (${weight} * ts_rank("search", ${words}))::float8 AS "rank"
  FROM (SELECT "id", "search" FROM "${type}" WHERE "search" @@ ${words} ORDER BY "datedAt" DESC, "id" DESC LIMIT 200) t)`;

const people = `(
  SELECT 'Person' AS "type", "personId" AS "id", 2 + max(word_similarity($2, "folded"))::float8 AS "rank"
  FROM (SELECT "personId", "folded" FROM "NameVariant" WHERE $2 <% "folded" LIMIT 200) t GROUP BY "personId")`;

/** The parts of a snippet. Matches are enclosed in two private-use characters. */
const pieces = `(
  SELECT coalesce(json_agg(json_build_object('text', v."text", 'match', v."match") ORDER BY p."i", v."j"), '[]')
  FROM string_to_table(x."snippet", E'\\uE000') WITH ORDINALITY AS p("piece", "i"), LATERAL (VALUES
    (1, CASE WHEN p."i" = 1 THEN '' ELSE split_part(p."piece", E'\\uE001', 1) END, true),
    (2, CASE WHEN p."i" = 1 THEN p."piece" ELSE split_part(p."piece", E'\\uE001', 2) END, false)
  ) AS v("j", "text", "match") WHERE v."text" <> '')`;

const target = (type: string, text: string, fields: Record<string, string>) => `
  SELECT h."type", h."id", h."rank", ${text} AS "text",
    ${object({ __typename: `'${type}'`, id: globalId(type, 't."id"'), ...fields })} AS "target"
  FROM "hits" h JOIN "${type}" t ON t."id" = h."id" WHERE h."type" = '${type}'`;

/**
 * Returns hand-written SQL for a search over all types.
 *
 * @param size - the number of results
 * @param statement - the fields of a statement with the alias `s`
 */
export function searchSql(size: number, statement: { readonly quote: string }): string {
  const quote = statement.quote.replaceAll('s."', 't."');
  return `
    WITH "hits" AS (
      SELECT * FROM (${ranked('Article', 1)} UNION ALL ${people} UNION ALL ${ranked('Event', 1.5)}
        UNION ALL ${ranked('Statement', 1.2)}) AS m ORDER BY "rank" DESC, "id" DESC LIMIT ${size}
    ), "found" AS (
      ${target('Article', `t."title" || ' · ' || left(t."body", 20000)`, { title: 't."title"', outlet: 't."outlet"' })}
      UNION ALL ${target('Person', 't."name"', { name: 't."name"' })}
      UNION ALL ${target('Event', 't."title"', { eventTitle: 't."title"' })}
      UNION ALL ${target('Statement', 'left(t."quoteText", 20000)', { quote })}
    )
    SELECT ${object({
      data: object({
        search: object({
          nodes: `coalesce(json_agg(${object({ snippet: pieces, target: 'x."target"' })} ORDER BY x."rank" DESC, x."id" DESC), '[]')`,
        }),
      }),
    })} AS "answer"
    FROM (
      SELECT *, ts_headline('german', "text", ${words},
        E'StartSel=\\uE000, StopSel=\\uE001, MaxWords=28, MinWords=12, MaxFragments=1') AS "snippet"
      FROM "found") AS x`;
}

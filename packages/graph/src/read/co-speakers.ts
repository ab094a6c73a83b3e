import type { Database } from '@wortlaut/database';

/** A person who is quoted in the same articles as another person. */
export interface CoSpeaker {
  readonly personId: string;
  /** The number of articles that quote both people. */
  readonly articles: number;
}

/** The maximum number of articles to search for each person, newest first. */
const MAX_ARTICLES = 1000;
/** The maximum number of co-speakers for each person. */
const MAX_CO_SPEAKERS = 500;

/**
 * Finds the people quoted in the same articles as a person.
 *
 * @param ids - the IDs of the people
 * @returns the co-speakers by person ID, sorted by number of shared articles in descending order
 */
export async function findCoSpeakers(db: Database, ids: readonly string[]): Promise<Map<string, CoSpeaker[]>> {
  const rows = await db.$queryRaw<{ of: string; personId: string; articles: number }[]>`
    SELECT p."id"::text AS "of", c."personId"::text AS "personId", c."articles"
    FROM unnest(${[...ids]}::uuid[]) AS p("id")
    CROSS JOIN LATERAL (
      SELECT k."personId", count(DISTINCT o."articleId")::int AS "articles"
      FROM (
        SELECT DISTINCT "articleId" FROM (
          SELECT s."articleId" FROM "StatementSpeaker" l JOIN "Statement" s ON s."id" = l."statementId"
          WHERE l."personId" = p."id" ORDER BY l."datedAt" DESC, l."statementId" DESC LIMIT ${MAX_ARTICLES}
        ) AS "newest"
      ) a
      JOIN "Statement" o ON o."articleId" = a."articleId"
      JOIN "StatementSpeaker" k ON k."statementId" = o."id"
      WHERE k."personId" <> p."id"
      GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${MAX_CO_SPEAKERS}
    ) c`;
  const found = new Map<string, CoSpeaker[]>(ids.map((id) => [id, []]));
  for (const { of, personId, articles } of rows) found.get(of)?.push({ personId, articles });
  return found;
}

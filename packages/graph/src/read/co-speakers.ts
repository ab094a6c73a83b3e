import type { Database } from '@wortlaut/database';

/** A person who is quoted in the same articles as another person. */
export interface CoSpeaker {
  readonly personId: string;
  /** Number of articles that quote both. */
  readonly articles: number;
}

/** Only this many of a person's newest articles are searched. */
const MAX_ARTICLES = 1000;
/** Maximum number of co-speakers per person. */
const MAX_CO_SPEAKERS = 500;

/**
 * Finds the people who are quoted in the same articles as a given person.
 *
 * @param ids - IDs of people
 * @returns co-speakers by person ID, most shared articles first
 */
export async function findCoSpeakers(db: Database, ids: readonly string[]): Promise<Map<string, CoSpeaker[]>> {
  const rows = await db.$queryRaw<{ of: string; personId: string; articles: number }[]>`
    SELECT p."id"::text AS "of", c."personId"::text AS "personId", c."articles"
    FROM unnest(${[...ids]}::uuid[]) AS p("id")
    CROSS JOIN LATERAL (
      SELECT o."speakerId" AS "personId", count(DISTINCT o."articleId")::int AS "articles"
      FROM (
        SELECT DISTINCT "articleId" FROM (
          SELECT "articleId" FROM "Statement" WHERE "speakerId" = p."id" ORDER BY "datedAt" DESC LIMIT ${MAX_ARTICLES}
        ) AS "newest"
      ) a
      JOIN "Statement" o ON o."articleId" = a."articleId"
      WHERE o."speakerId" <> p."id"
      GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${MAX_CO_SPEAKERS}
    ) c`;
  const found = new Map<string, CoSpeaker[]>(ids.map((id) => [id, []]));
  for (const { of, personId, articles } of rows) found.get(of)?.push({ personId, articles });
  return found;
}

import type { Database } from '@wortlaut/database';

/**
 * Finds when events were first reported.
 *
 * @param ids - the IDs of the events
 * @returns the publication date of the first article about each event. Events that occur only in undated articles are
 * omitted.
 */
export async function findFirstReports(db: Database, ids: readonly string[]): Promise<Map<string, Date>> {
  const rows = await db.$queryRaw<{ id: string; publishedAt: Date }[]>`
    SELECT e."id"::text AS "id", "first"."publishedAt" FROM unnest(${[...ids]}::uuid[]) AS e("id")
    CROSS JOIN LATERAL (
      SELECT a."publishedAt" FROM "ArticleEvent" x JOIN "Article" a ON a."id" = x."articleId"
      WHERE x."eventId" = e."id" AND a."publishedAt" IS NOT NULL ORDER BY x."datedAt" LIMIT 1
    ) AS "first"`;
  return new Map(rows.map(({ id, publishedAt }) => [id, publishedAt]));
}

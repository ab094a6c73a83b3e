import type { Database } from '@wortlaut/database';

/** The publication date of the first article about an event. */
export interface FirstReport {
  readonly at: Date;
  /** Whether only the day is known. If true, the time is midnight UTC. */
  readonly dayOnly: boolean;
}

/**
 * Finds when events were first reported.
 *
 * @param ids - the IDs of the events
 * @returns the publication date of the first article about each event. Events that occur only in undated articles are
 * omitted.
 */
export async function findFirstReports(db: Database, ids: readonly string[]): Promise<Map<string, FirstReport>> {
  const rows = await db.$queryRaw<(FirstReport & { id: string })[]>`
    SELECT e."id"::text AS "id", "first".* FROM unnest(${[...ids]}::uuid[]) AS e("id")
    CROSS JOIN LATERAL (
      SELECT a."publishedAt" AS "at", a."publishedDayOnly" AS "dayOnly" FROM "ArticleEvent" x JOIN "Article" a ON a."id" = x."articleId"
      WHERE x."eventId" = e."id" AND a."publishedAt" IS NOT NULL ORDER BY x."datedAt" LIMIT 1
    ) AS "first"`;
  return new Map(rows.map(({ id, at, dayOnly }) => [id, { at, dayOnly }]));
}

import type { Database } from '@wortlaut/database';

/** The dates on which articles gave a person a role. */
export interface RoleDates {
  /** The day of the earliest article. */
  readonly first: Date;
  /** The day of the latest article. */
  readonly last: Date;
}

/**
 * Finds the publication dates of the earliest and the latest article that give a person the same role. Ignores case.
 *
 * @param ids - the IDs of the `PersonRole` rows
 * @returns the dates by ID. Roles that occur only in undated articles are omitted.
 */
export async function findRoleDates(db: Database, ids: readonly string[]): Promise<Map<string, RoleDates>> {
  const rows = await db.$queryRaw<(RoleDates & { id: string })[]>`
    WITH "asked" AS (
      SELECT "id", "personId", lower("role") AS "role" FROM "PersonRole" WHERE "id" = ANY(${[...ids]}::uuid[])
    ), "dated" AS (
      SELECT r."personId", lower(r."role") AS "role", min(a."publishedAt") AS "first", max(a."publishedAt") AS "last"
      FROM "PersonRole" r JOIN "Article" a ON a."id" = r."articleId"
      WHERE r."personId" IN (SELECT "personId" FROM "asked")
      GROUP BY 1, 2
    )
    SELECT "asked"."id"::text AS "id", "first", "last" FROM "asked" JOIN "dated" USING ("personId", "role")
    WHERE "first" IS NOT NULL`;
  return new Map(rows.map(({ id, ...dates }) => [id, dates]));
}

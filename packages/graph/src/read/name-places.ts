import { type Database, Prisma } from '@wortlaut/database';

/** The page of places to read. */
export interface PlacesPage {
  /** Maximum number of places, at least 1. */
  readonly take: number;
  /** Whether to read from the last place backward. */
  readonly backward: boolean;
  /** ID of a mention: only later mentions are read. */
  readonly after: string | null;
  /** ID of a mention: only earlier mentions are read. */
  readonly before: string | null;
}

/** A place in an article where a name is spelled this way. The ID is that of the mention. */
export interface NamePlace {
  readonly id: string;
}

/**
 * Finds the places where each spelling of a name is used, in the order in which the articles were imported.
 *
 * @param ids - IDs of `NameVariant` rows
 * @param page - the part of the list to read
 * @returns places by spelling ID
 */
export async function findNamePlaces(
  db: Database,
  ids: readonly string[],
  { take, backward, after, before }: PlacesPage,
): Promise<Map<string, NamePlace[]>> {
  const from = after === null ? Prisma.empty : Prisma.sql`AND "id" > ${after}::uuid`;
  const to = before === null ? Prisma.empty : Prisma.sql`AND "id" < ${before}::uuid`;
  const rows = await db.$queryRaw<{ of: string; id: string }[]>`
    SELECT v."id"::text AS "of", m."id"::text AS "id" FROM "NameVariant" v
    CROSS JOIN LATERAL (
      SELECT "id" FROM "Mention" WHERE "personId" = v."personId" AND "text" = v."name" ${from} ${to}
      ORDER BY "id" ${Prisma.raw(backward ? 'DESC' : 'ASC')} LIMIT ${take}
    ) m
    WHERE v."id" = ANY(${[...ids]}::uuid[])`;
  const found = new Map<string, NamePlace[]>(ids.map((id) => [id, []]));
  for (const { of, id } of rows) found.get(of)?.push({ id });
  return found;
}

/**
 * Counts the places where each spelling of a name is used.
 *
 * @param ids - IDs of `NameVariant` rows
 * @returns counts by spelling ID; spellings that do not exist are missing
 */
export async function countNamePlaces(db: Database, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ id: string; count: number }[]>`
    SELECT v."id"::text AS "id", count(m."id")::int AS "count" FROM "NameVariant" v
    JOIN "Mention" m ON m."personId" = v."personId" AND m."text" = v."name"
    WHERE v."id" = ANY(${[...ids]}::uuid[]) GROUP BY 1`;
  return new Map(rows.map(({ id, count }) => [id, count]));
}

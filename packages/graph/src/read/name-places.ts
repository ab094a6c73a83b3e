import { type Database, Prisma } from '@wortlaut/database';

/** The arguments for a page of places. */
export interface PlacesPage {
  /** The maximum number of places. At least 1. */
  readonly take: number;
  /** Whether to read backward, starting from the last place. */
  readonly backward: boolean;
  /** The ID of a mention. Only later mentions are read. */
  readonly after: string | null;
  /** The ID of a mention. Only earlier mentions are read. */
  readonly before: string | null;
}

/** An occurrence of a spelling in an article. The ID is the ID of the mention. */
export interface NamePlace {
  readonly id: string;
}

/**
 * Finds the places where each spelling of a name occurs, in the order in which the articles were imported.
 *
 * @param ids - the IDs of the `NameVariant` rows
 * @param page - the page to read
 * @returns the places by spelling ID
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
 * Counts the places where each spelling of a name occurs.
 *
 * @param ids - the IDs of the `NameVariant` rows
 * @returns the counts by spelling ID. Spellings that do not exist are omitted.
 */
export async function countNamePlaces(db: Database, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ id: string; count: number }[]>`
    SELECT v."id"::text AS "id", count(m."id")::int AS "count" FROM "NameVariant" v
    JOIN "Mention" m ON m."personId" = v."personId" AND m."text" = v."name"
    WHERE v."id" = ANY(${[...ids]}::uuid[]) GROUP BY 1`;
  return new Map(rows.map(({ id, count }) => [id, count]));
}

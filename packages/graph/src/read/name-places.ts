import { type Database, Prisma } from '@wortlaut/database';

/** Which places of a spelling are read. */
export interface PlacesPage {
  /** How many at the most, at least 1. */
  readonly take: number;
  /** From the last one back. */
  readonly backward: boolean;
  /** Ids of mentions: only those after the one and before the other. */
  readonly after: string | null;
  readonly before: string | null;
}

/** A place where a spelling is printed: the id of a mention. */
export interface NamePlace {
  readonly id: string;
}

/**
 * Finds for each of several spellings where it is printed, in the order in which the articles came in.
 *
 * @param ids - of rows of `NameVariant`.
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

/** Counts for each of several spellings where it is printed. */
export async function countNamePlaces(db: Database, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ id: string; count: number }[]>`
    SELECT v."id"::text AS "id", count(m."id")::int AS "count" FROM "NameVariant" v
    JOIN "Mention" m ON m."personId" = v."personId" AND m."text" = v."name"
    WHERE v."id" = ANY(${[...ids]}::uuid[]) GROUP BY 1`;
  return new Map(rows.map(({ id, count }) => [id, count]));
}

import type { Transaction } from '../transaction.ts';

/** The maximum depth of the tree of events. */
const MAX_DEPTH = 100;

/** Checks whether an event is part of another event, directly or indirectly. */
export async function isPartOf(tx: Transaction, id: string, whole: string): Promise<boolean> {
  const [found] = await tx.$queryRaw<{ found: boolean }[]>`
    WITH RECURSIVE "above" AS (
      SELECT "parentId" AS "id", 1 AS "depth" FROM "Event" WHERE "id" = ${id}::uuid AND "parentId" IS NOT NULL
      UNION
      SELECT e."parentId", a."depth" + 1 FROM "above" a JOIN "Event" e ON e."id" = a."id"
      WHERE e."parentId" IS NOT NULL AND a."depth" < ${MAX_DEPTH}
    )
    SELECT EXISTS (SELECT 1 FROM "above" WHERE "id" = ${whole}::uuid) AS "found"`;
  return found?.found ?? false;
}

/**
 * Finds an event that is part of itself, directly or indirectly.
 *
 * @param ids - the IDs of the events to check
 * @returns the ID of the event, or null if no event is part of itself
 */
export async function findCircularPart(tx: Transaction, ids: readonly string[]): Promise<string | null> {
  for (const id of ids) if (await isPartOf(tx, id, id)) return id;
  return null;
}

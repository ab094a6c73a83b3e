import { Prisma } from '@wortlaut/database';
import type { Transaction } from '../transaction.ts';
import type { KnownPerson } from './link-people.ts';

/** The maximum number of candidates. The most quoted people come first. */
const MAX_CANDIDATES = 300;

/**
 * Finds the people who have at least one of the name keys.
 *
 * @returns each person with the matching keys
 */
export async function findKnownPeople(
  tx: Transaction,
  keys: readonly string[],
): Promise<(KnownPerson & { keys: string[] })[]> {
  if (keys.length === 0) return [];
  return tx.$queryRaw(Prisma.sql`
    SELECT p."id"::text AS "id", p."name", p."kind"::text AS "kind", p."gender"::text AS "gender", p."statementCount",
      k."keys", v."names" AS "variants", r."roles"
    FROM (
      SELECT "personId", array_agg("key") AS "keys" FROM "NameKey" WHERE "key" = ANY(${[...keys]}) GROUP BY "personId"
    ) k
    JOIN "Person" p ON p."id" = k."personId"
    CROSS JOIN LATERAL (
      SELECT coalesce(array_agg("name"), '{}') AS "names"
      FROM (SELECT "name" FROM "NameVariant" WHERE "personId" = p."id" ORDER BY "count" DESC LIMIT 12) AS "top"
    ) v
    CROSS JOIN LATERAL (
      SELECT coalesce(array_agg("role"), '{}') AS "roles"
      FROM (SELECT "role" FROM "PersonRole" WHERE "personId" = p."id" ORDER BY "id" LIMIT 12) AS "first"
    ) r
    ORDER BY p."statementCount" DESC LIMIT ${MAX_CANDIDATES}`);
}

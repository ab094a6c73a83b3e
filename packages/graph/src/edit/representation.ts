import { Prisma } from '@wortlaut/database';
import { InvalidInputError } from '../errors.ts';
import type { Transaction } from '../transaction.ts';
import { expectExisting } from './records.ts';

/**
 * Checks that a person can represent another: the other person must exist and must not represent this person.
 *
 * @returns the ID of the represented person
 * @throws InvalidInputError
 */
export async function expectRepresentable(
  tx: Transaction,
  id: string,
  represents: string | null,
): Promise<string | null> {
  if (represents === null) return null;
  const path = ['input', 'represents'];
  if (represents === id) throw new InvalidInputError(path, 'A person cannot represent themselves.');
  await expectExisting(tx, 'Person', [represents], path);
  const above = await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE "above" AS (
      SELECT ${represents}::uuid AS "id"
      UNION SELECT p."representsId" FROM "above" a JOIN "Person" p ON p."id" = a."id" WHERE p."representsId" IS NOT NULL
    )
    SELECT "id"::text AS "id" FROM "above" WHERE "id" = ${id}::uuid`;
  if (above.length === 0) return represents;
  throw new InvalidInputError(path, 'The other person already represents this person, directly or through others.');
}

/** Finds a person who would represent themselves through other people. Returns null if there is no such person. */
export async function findCircular(tx: Transaction, ids: readonly string[]): Promise<string | null> {
  const [found] = await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE "above" AS (
      SELECT "id" AS "of", "representsId" AS "id" FROM "Person"
      WHERE "id" = ANY(${[...ids]}::uuid[]) AND "representsId" IS NOT NULL
      UNION SELECT a."of", p."representsId" FROM "above" a JOIN "Person" p ON p."id" = a."id"
      WHERE p."representsId" IS NOT NULL
    )
    SELECT "of"::text AS "id" FROM "above" WHERE "id" = "of" LIMIT 1`;
  return found?.id ?? null;
}

/**
 * Assigns the representatives of a merged person to the remaining person. If the remaining person would then represent
 * themselves, they no longer represent anyone.
 *
 * @param represents - the IDs of the people whom the two represented. The remaining person comes first.
 */
export async function mergeRepresentation(
  tx: Transaction,
  id: string,
  other: string,
  represents: readonly (string | null)[],
): Promise<void> {
  const representsId = represents.find((person) => person !== null && person !== id && person !== other) ?? null;
  await tx.person.update({ where: { id }, data: { representsId: null }, select: { id: true } });
  await tx.person.updateMany({ where: { representsId: other, id: { not: id } }, data: { representsId: id } });
  if (representsId === null) return;
  await tx.person.update({ where: { id }, data: { representsId }, select: { id: true } });
  if ((await findCircular(tx, [id])) === null) return;
  await tx.person.update({ where: { id }, data: { representsId: null }, select: { id: true } });
}

/**
 * Reassigns representatives to the new person after a split. Moves only representatives whose articles mention the new
 * person and not the original one.
 */
export async function splitRepresentatives(tx: Transaction, id: string, newId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Person" r SET "representsId" = ${newId}::uuid WHERE r."representsId" = ${id}::uuid AND r."id" <> ${newId}::uuid
      AND EXISTS (
        SELECT 1 FROM "ArticlePerson" a JOIN "Mention" m ON m."articleId" = a."articleId"
        WHERE a."personId" = r."id" AND m."personId" = ${newId}::uuid
      )
      AND NOT EXISTS (
        SELECT 1 FROM "ArticlePerson" a JOIN "Mention" m ON m."articleId" = a."articleId"
        WHERE a."personId" = r."id" AND m."personId" = ${id}::uuid
      )`;
}

/** Checks that no editor has decided whom person `p` represents, or that the person represents nobody. */
const isUndecided = Prisma.sql`NOT EXISTS (
  SELECT 1 FROM "Change" c JOIN "Revision" r ON r."number" = c."revisionNumber"
  WHERE c."table" = 'Person' AND c."key" = jsonb_build_object('id', p."id") AND r."undoneById" IS NULL
    AND (c."before" ? 'representsId' AND r."action" IN ('UPDATE_PERSON', 'MERGE_PEOPLE')
      OR c."before" IS NULL AND r."action" = 'CREATE_PERSON')
)`;

/**
 * Sets whom a person in the graph represents, as told by another article. Does nothing if the person already represents
 * somebody, if an editor has decided about it, or if somebody would represent themselves.
 *
 * @param id - the ID of the person
 * @param represents - the ID of the represented person or organization
 */
export async function addRepresentation(tx: Transaction, id: string, represents: string): Promise<void> {
  await tx.$executeRaw`
    WITH RECURSIVE "above" AS (
      SELECT ${represents}::uuid AS "id"
      UNION SELECT p."representsId" FROM "above" a JOIN "Person" p ON p."id" = a."id" WHERE p."representsId" IS NOT NULL
    )
    UPDATE "Person" p SET "representsId" = ${represents}::uuid
    WHERE p."id" = ${id}::uuid AND p."representsId" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "above" a WHERE a."id" = p."id")
      AND ${isUndecided}`;
}

/**
 * Updates whom a person represents after their article was extracted again, unless an editor has set it. If the article
 * does not say whom the person represents, the value is cleared only if no other article mentions the person.
 */
export async function updateRepresentation(
  tx: Transaction,
  articleId: string,
  id: string,
  represents: string | null,
): Promise<void> {
  if (represents === id) return;
  const updated = await tx.$executeRaw`
    UPDATE "Person" p SET "representsId" = ${represents}::uuid
    WHERE p."id" = ${id}::uuid AND p."representsId" IS DISTINCT FROM ${represents}::uuid
      AND (${represents}::uuid IS NOT NULL OR NOT EXISTS (
        SELECT 1 FROM "Mention" m WHERE m."personId" = p."id" AND m."articleId" <> ${articleId}::uuid
      ))
      AND ${isUndecided}`;
  if (updated === 0 || (await findCircular(tx, [id])) === null) return;
  await tx.person.update({ where: { id }, data: { representsId: null }, select: { id: true } });
}

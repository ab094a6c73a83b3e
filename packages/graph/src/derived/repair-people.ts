import { v7 as uuidv7 } from 'uuid';
import { foldName } from '../names/fold-name.ts';
import { personKeys } from '../names/person-keys.ts';
import { sortName } from '../names/sort-name.ts';
import type { Transaction } from '../transaction.ts';

/** Updates the data derived from the mentions and statements of people: counts, articles, spellings and sort names. */
export async function repairPeople(tx: Transaction, ids: readonly string[]): Promise<void> {
  const people = [...ids];
  await tx.$executeRaw`
    UPDATE "Person" p SET "statementCount" = c."count"
    FROM (
      SELECT p."id", count(s."personId")::int AS "count" FROM "Person" p LEFT JOIN "StatementSpeaker" s ON s."personId" = p."id"
      WHERE p."id" = ANY(${people}::uuid[]) GROUP BY 1
    ) AS c
    WHERE p."id" = c."id" AND p."statementCount" <> c."count"`;
  await repairArticles(tx, people);
  await repairSpellings(tx, people);
  await repairKeys(tx, people);
  await repairSortNames(tx, people);
}

async function repairArticles(tx: Transaction, people: string[]): Promise<void> {
  await tx.$executeRaw`
    WITH "mentioned" AS (
      SELECT "articleId", "personId", min("start") AS "start" FROM "Mention"
      WHERE "personId" = ANY(${people}::uuid[]) GROUP BY 1, 2
    ), "involved" AS (
      SELECT "statementId", "personId" FROM "StatementSpeaker" WHERE "personId" = ANY(${people}::uuid[])
      UNION ALL
      SELECT "statementId", "personId" FROM "StatementReporter" WHERE "personId" = ANY(${people}::uuid[])
    ), "expected" AS (
      SELECT * FROM "mentioned"
      UNION ALL
      SELECT s."articleId", p."personId", min(s."start")
      FROM "involved" p JOIN "Statement" s ON s."id" = p."statementId"
      WHERE (s."articleId", p."personId") NOT IN (SELECT "articleId", "personId" FROM "mentioned")
      GROUP BY 1, 2
    ), "gone" AS (
      DELETE FROM "ArticlePerson" p WHERE p."personId" = ANY(${people}::uuid[])
        AND (p."articleId", p."personId") NOT IN (SELECT "articleId", "personId" FROM "expected")
    )
    INSERT INTO "ArticlePerson" AS t ("articleId", "personId", "start", "datedAt")
    SELECT e."articleId", e."personId", e."start", a."datedAt" FROM "expected" e JOIN "Article" a ON a."id" = e."articleId"
    ON CONFLICT ("articleId", "personId") DO UPDATE SET "start" = excluded."start", "datedAt" = excluded."datedAt"
    WHERE (t."start", t."datedAt") <> (excluded."start", excluded."datedAt")`;
}

async function repairSpellings(tx: Transaction, people: string[]): Promise<void> {
  const missing = await tx.$queryRaw<Printed[]>`
    WITH "printed" AS (
      SELECT "personId", "text" AS "name", count(*)::int AS "count" FROM "Mention"
      WHERE "personId" = ANY(${people}::uuid[]) GROUP BY 1, 2
    ), "counted" AS (
      UPDATE "NameVariant" v SET "count" = p."count" FROM "printed" p
      WHERE v."personId" = p."personId" AND v."name" = p."name" AND v."count" <> p."count"
    ), "unprinted" AS (
      UPDATE "NameVariant" v SET "count" = 0 WHERE v."personId" = ANY(${people}::uuid[]) AND v."given" AND v."count" <> 0
        AND (v."personId", v."name") NOT IN (SELECT "personId", "name" FROM "printed")
    ), "gone" AS (
      DELETE FROM "NameVariant" v WHERE v."personId" = ANY(${people}::uuid[]) AND NOT v."given"
        AND (v."personId", v."name") NOT IN (SELECT "personId", "name" FROM "printed")
    )
    SELECT p."personId"::text AS "personId", p."name", p."count" FROM "printed" p
    WHERE NOT EXISTS (SELECT 1 FROM "NameVariant" v WHERE v."personId" = p."personId" AND v."name" = p."name")`;
  if (missing.length === 0) return;
  await tx.nameVariant.createMany({
    data: missing.map(({ personId, name, count }) => ({ id: uuidv7(), personId, name, count, folded: foldName(name) })),
  });
}

/**
 * Adds missing keys. An undo restores spellings together with the keys of the version that recorded them, and a later
 * version may derive further keys from the same spellings.
 */
async function repairKeys(tx: Transaction, people: string[]): Promise<void> {
  const found = await tx.person.findMany({
    where: { id: { in: people } },
    select: {
      ...{ id: true, name: true, kind: true, named: true },
      nameVariants: { select: { name: true } },
      nameKeys: { select: { key: true } },
    },
  });
  const missing = found.flatMap(({ id: personId, nameVariants, nameKeys, ...person }) => {
    const known = new Set(nameKeys.map(({ key }) => key));
    const keys = personKeys(
      person,
      nameVariants.map(({ name }) => name),
    );
    return [...new Set(keys)].flatMap((key) => (known.has(key) ? [] : [{ key, personId }]));
  });
  if (missing.length > 0) await tx.nameKey.createMany({ data: missing, skipDuplicates: true });
}

interface Printed {
  readonly personId: string;
  readonly name: string;
  readonly count: number;
}

async function repairSortNames(tx: Transaction, people: string[]): Promise<void> {
  const found = await tx.person.findMany({
    where: { id: { in: people } },
    select: { id: true, name: true, kind: true, named: true, sortName: true },
  });
  for (const person of found) {
    const expected = sortName(person);
    if (expected === person.sortName) continue;
    await tx.person.update({ where: { id: person.id }, data: { sortName: expected }, select: { id: true } });
  }
}

import { Prisma } from '@wortlaut/database';
import { InvalidInputError } from '../errors.ts';
import type { Transaction } from '../transaction.ts';
import { type EditedRecord, expectVersion, markTouched, type SeenRecord } from './records.ts';
import { mergeRepresentation } from './representation.ts';

/** Two records to merge. */
export interface SeenPair extends SeenRecord {
  /** The ID of the record that is merged into the first and then deleted. */
  readonly other: string;
  readonly otherExpectedVersion: number;
}

/**
 * Merges two people. All data of the second person moves to the first, without duplicates. Undoing the merge restores
 * both people.
 *
 * @throws NotFoundError, ConflictError, InvalidInputError
 */
export async function mergePeople(tx: Transaction, input: SeenPair): Promise<EditedRecord> {
  const { id, other } = input;
  if (id === other) throw new InvalidInputError(['input', 'other'], 'A person cannot be merged with themselves.');
  await expectVersion(tx, 'Person', id, input.expectedVersion);
  await expectVersion(tx, 'Person', other, input.otherExpectedVersion, ['input', 'otherExpectedVersion']);
  const select = { gender: true, wikidataId: true } as const;
  const kept = await tx.person.findUniqueOrThrow({ where: { id }, select });
  const gone = await tx.person.findUniqueOrThrow({ where: { id: other }, select });
  if (kept.wikidataId !== null && gone.wikidataId !== null) {
    throw new InvalidInputError(
      ['input', 'other'],
      `The people have different Wikidata items: ${kept.wikidataId} and ${gone.wikidataId}. If one of them is wrong, remove it first.`,
    );
  }
  await mergePersonInto(tx, id, other);
  await tx.person.update({
    where: { id },
    data: { gender: kept.gender ?? gone.gender, wikidataId: kept.wikidataId ?? gone.wikidataId },
    select: { id: true },
  });
  await markTouched(tx, 'Person', input);
  return { id };
}

/** Moves all data of the second person to the first, and deletes the second. */
export async function mergePersonInto(tx: Transaction, id: string, other: string): Promise<void> {
  const select = { representsId: true } as const;
  const kept = await tx.person.findUniqueOrThrow({ where: { id }, select });
  const gone = await tx.person.findUniqueOrThrow({ where: { id: other }, select });
  await moveRows(tx, id, other);
  await moveNames(tx, id, other);
  await mergeRepresentation(tx, id, other, [kept.representsId, gone.representsId]);
  await tx.person.delete({ where: { id: other }, select: { id: true } });
}

async function moveRows(tx: Transaction, id: string, other: string): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "Mention" m USING "Mention" k WHERE m."personId" = ${other}::uuid AND k."personId" = ${id}::uuid
      AND (k."articleId", k."start", k."end") = (m."articleId", m."start", m."end")`;
  await tx.mention.updateMany({ where: { personId: other }, data: { personId: id } });
  await tx.$executeRaw`
    DELETE FROM "PersonRole" m USING "PersonRole" k WHERE m."personId" = ${other}::uuid AND k."personId" = ${id}::uuid
      AND (k."articleId", k."role") = (m."articleId", m."role")`;
  await tx.personRole.updateMany({ where: { personId: other }, data: { personId: id } });
  await moveStatements(tx, id, other);
  await tx.$executeRaw`
    INSERT INTO "EventParticipant" ("eventId", "personId", "datedAt")
    SELECT "eventId", ${id}::uuid, "datedAt" FROM "EventParticipant" WHERE "personId" = ${other}::uuid
    ON CONFLICT DO NOTHING`;
  // Suggestions are stored in both directions. The suggestion for this pair is deleted with the second person.
  await tx.$executeRaw`
    UPDATE "PersonMergeSuggestion" s SET "personId" = ${id}::uuid
    WHERE s."personId" = ${other}::uuid AND s."otherId" <> ${id}::uuid AND NOT EXISTS (
      SELECT 1 FROM "PersonMergeSuggestion" k WHERE k."personId" = ${id}::uuid AND k."otherId" = s."otherId")`;
  await tx.$executeRaw`
    UPDATE "PersonMergeSuggestion" s SET "otherId" = ${id}::uuid
    WHERE s."otherId" = ${other}::uuid AND s."personId" <> ${id}::uuid AND NOT EXISTS (
      SELECT 1 FROM "PersonMergeSuggestion" k WHERE k."otherId" = ${id}::uuid AND k."personId" = s."personId")`;
}

/**
 * Replaces a speaker or reporter of statements with another person. If this person is then listed twice, only the first
 * position is kept. A reporter who is then also a speaker is removed from the reporters.
 */
async function moveStatements(tx: Transaction, id: string, other: string): Promise<void> {
  const replacedIn = (column: Prisma.Sql) => Prisma.sql`CASE
    WHEN NOT ${other}::uuid = ANY(${column}) THEN ${column}
    WHEN array_position(${column}, ${id}::uuid) < array_position(${column}, ${other}::uuid)
      THEN array_remove(${column}, ${other}::uuid)
    ELSE array_replace(array_remove(${column}, ${id}::uuid), ${other}::uuid, ${id}::uuid)
  END`;
  const withoutBoth = (column: Prisma.Sql) =>
    Prisma.sql`array_remove(array_remove(${column}, ${id}::uuid), ${other}::uuid)`;
  const [others, reporters] = [Prisma.sql`s."coSpeakerIds"`, Prisma.sql`s."reporterIds"`];
  await tx.$executeRaw`
    UPDATE "Statement" s SET
      "speakerId" = CASE WHEN s."speakerId" = ${other}::uuid THEN ${id}::uuid ELSE s."speakerId" END,
      "coSpeakerIds" = CASE
        WHEN s."speakerId" IN (${id}::uuid, ${other}::uuid) THEN ${withoutBoth(others)} ELSE ${replacedIn(others)}
      END,
      "reporterIds" = CASE
        WHEN (s."speakerId" || ${others}) && ARRAY[${id}::uuid, ${other}::uuid] THEN ${withoutBoth(reporters)}
        ELSE ${replacedIn(reporters)}
      END
    WHERE s."id" IN (
      SELECT "statementId" FROM "StatementSpeaker" WHERE "personId" = ${other}::uuid
      UNION SELECT "statementId" FROM "StatementReporter" WHERE "personId" = ${other}::uuid
    )`;
}

/** Moves the names that editors entered. The printed spellings are counted later, from the mentions. */
async function moveNames(tx: Transaction, id: string, other: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "NameVariant" ("id", "personId", "name", "folded", "count", "given")
    SELECT gen_random_uuid(), ${id}::uuid, "name", "folded", 0, true FROM "NameVariant"
    WHERE "personId" = ${other}::uuid AND "given"
    ON CONFLICT ("personId", "name") DO UPDATE SET "given" = true`;
  await tx.$executeRaw`
    INSERT INTO "NameKey" ("key", "personId")
    SELECT "key", ${id}::uuid FROM "NameKey" WHERE "personId" = ${other}::uuid ON CONFLICT DO NOTHING`;
}

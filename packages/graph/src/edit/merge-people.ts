import { InvalidInputError } from '../errors.ts';
import type { Transaction } from '../transaction.ts';
import { type EditedRecord, expectVersion, noteTouched, type SeenRecord } from './records.ts';

/** Two records that are one. */
export interface SeenPair extends SeenRecord {
  /** The one that goes. */
  readonly other: string;
  readonly otherExpectedVersion: number;
}

/**
 * Makes one person of two: all that the other has moves along, and what both have is there once. Undoing it splits them
 * again exactly as before.
 *
 * @throws NotFoundError, ConflictError, InvalidInputError
 */
export async function mergePeople(tx: Transaction, input: SeenPair): Promise<EditedRecord> {
  const { id, other } = input;
  if (id === other) throw new InvalidInputError(['input', 'other'], 'It is the same person.');
  await expectVersion(tx, 'Person', id, input.expectedVersion);
  await expectVersion(tx, 'Person', other, input.otherExpectedVersion, ['input', 'otherExpectedVersion']);
  const select = { gender: true, wikidataId: true } as const;
  const kept = await tx.person.findUniqueOrThrow({ where: { id }, select });
  const gone = await tx.person.findUniqueOrThrow({ where: { id: other }, select });
  if (kept.wikidataId !== null && gone.wikidataId !== null) {
    throw new InvalidInputError(
      ['input', 'other'],
      `They are two Wikidata items, ${kept.wikidataId} and ${gone.wikidataId}. Take one away first if it is wrong.`,
    );
  }
  await moveRows(tx, id, other);
  await moveNames(tx, id, other);
  await tx.person.delete({ where: { id: other }, select: { id: true } });
  await tx.person.update({
    where: { id },
    data: { gender: kept.gender ?? gone.gender, wikidataId: kept.wikidataId ?? gone.wikidataId },
    select: { id: true },
  });
  await noteTouched(tx, 'Person', input);
  return { id };
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
  await tx.statement.updateMany({ where: { speakerId: other }, data: { speakerId: id } });
  await tx.$executeRaw`
    INSERT INTO "EventParticipant" ("eventId", "personId", "datedAt")
    SELECT "eventId", ${id}::uuid, "datedAt" FROM "EventParticipant" WHERE "personId" = ${other}::uuid
    ON CONFLICT DO NOTHING`;
  // Both ways round; the pair of the two themselves goes with the other.
  await tx.$executeRaw`
    UPDATE "PersonMergeSuggestion" s SET "personId" = ${id}::uuid
    WHERE s."personId" = ${other}::uuid AND s."otherId" <> ${id}::uuid AND NOT EXISTS (
      SELECT 1 FROM "PersonMergeSuggestion" k WHERE k."personId" = ${id}::uuid AND k."otherId" = s."otherId")`;
  await tx.$executeRaw`
    UPDATE "PersonMergeSuggestion" s SET "otherId" = ${id}::uuid
    WHERE s."otherId" = ${other}::uuid AND s."personId" <> ${id}::uuid AND NOT EXISTS (
      SELECT 1 FROM "PersonMergeSuggestion" k WHERE k."otherId" = ${id}::uuid AND k."personId" = s."personId")`;
}

/** Printed spellings are counted anew from the mentions; what was given by hand is printed nowhere. */
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

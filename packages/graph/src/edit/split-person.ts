import type { PersonKind } from '@wortlaut/vocabulary';
import { v7 as uuidv7 } from 'uuid';
import { repairPeople } from '../derived/repair-people.ts';
import { InvalidInputError } from '../errors.ts';
import { refreshNames } from '../names/refresh-names.ts';
import { sortName } from '../names/sort-name.ts';
import type { Transaction } from '../transaction.ts';
import { checkLine } from './check-values.ts';
import { addName } from './people.ts';
import { expectVersion, markTouched, type SeenRecord } from './records.ts';
import { splitRepresentatives } from './representation.ts';
import { suggestPeople } from './suggest-again.ts';

/** The spellings and articles to move to a new person. */
export interface PersonSplit extends SeenRecord {
  /** The name of the new person. */
  readonly name: string;
  /** The kind of the new person. @defaultValue the kind of the original person */
  readonly kind?: PersonKind | undefined;
  /** The spellings, as printed, that always refer to the new person. */
  readonly variants: readonly string[];
  /** The IDs of the articles in which every mention refers to the new person. */
  readonly articles: readonly string[];
  /** Whether to suggest merging the two people again, so that an editor can check the split. @defaultValue false */
  readonly suggestMerge?: boolean | undefined;
}

/** A record that was split in two. */
export interface SplitRecord {
  readonly id: string;
  /** The ID of the new record. */
  readonly newId: string;
}

/**
 * Splits a person in two. Mentions with the specified spellings or in the specified articles move to a new person,
 * together with their statements, roles and events.
 *
 * @throws NotFoundError, ConflictError, InvalidInputError
 */
export async function splitPerson(tx: Transaction, input: PersonSplit): Promise<SplitRecord> {
  const { id } = input;
  await expectVersion(tx, 'Person', id, input.expectedVersion);
  const { kind, named, gender } = await tx.person.findUniqueOrThrow({
    where: { id },
    select: { kind: true, named: true, gender: true },
  });
  const newId = uuidv7();
  const person = { name: checkLine(input.name, 'name'), kind: input.kind ?? kind, named };
  await tx.person.create({ data: { id: newId, ...person, sortName: sortName(person), gender }, select: { id: true } });
  await moveMentions(tx, input, newId);
  await moveStatements(tx, input, newId);
  await moveReports(tx, input, newId);
  await moveRoles(tx, id, newId);
  await moveParticipations(tx, id, newId);
  await splitRepresentatives(tx, id, newId);
  await addName(tx, newId, person);
  // The remaining names are only known after the spellings have been counted again.
  await repairPeople(tx, [id, newId]);
  await refreshNames(tx, [id]);
  if (input.suggestMerge === true) await suggestPeople(tx, id, newId);
  await markTouched(tx, 'Person', input);
  return { id, newId };
}

async function moveMentions(tx: Transaction, { id, variants, articles }: PersonSplit, newId: string): Promise<void> {
  const { count } = await tx.mention.updateMany({
    where: { personId: id, OR: [{ text: { in: [...variants] } }, { articleId: { in: [...articles] } }] },
    data: { personId: newId },
  });
  if (count === 0) {
    throw new InvalidInputError(
      ['input', 'variants'],
      'No mention of the person has one of these spellings or is in one of these articles. Specify spellings used for this person, or articles that mention them.',
    );
  }
  const left = await tx.mention.findFirst({ where: { personId: id }, select: { id: true } });
  if (left === null) {
    throw new InvalidInputError(
      ['input', 'variants'],
      'All mentions would move to the new person. To rename the person, update the name instead.',
    );
  }
}

/**
 * Moves statements to the new person: those in the specified articles, those whose printed speaker overlaps a moved
 * mention, and those in articles that mention only the new person.
 */
async function moveStatements(tx: Transaction, { id, articles }: PersonSplit, newId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Statement" s SET
      "speakerId" = CASE WHEN s."speakerId" = ${id}::uuid THEN ${newId}::uuid ELSE s."speakerId" END,
      "coSpeakerIds" = array_replace(s."coSpeakerIds", ${id}::uuid, ${newId}::uuid)
    WHERE s."id" IN (SELECT "statementId" FROM "StatementSpeaker" WHERE "personId" = ${id}::uuid) AND (
      s."articleId" = ANY(${[...articles]}::uuid[])
      OR EXISTS (
        SELECT 1 FROM "Mention" m, generate_series(1, cardinality(s."speakerSpans"), 2) AS i
        WHERE m."personId" = ${newId}::uuid AND m."articleId" = s."articleId"
          AND m."start" < s."speakerSpans"[i + 1] AND m."end" > s."speakerSpans"[i]
      )
      OR (
        EXISTS (SELECT 1 FROM "Mention" m WHERE m."personId" = ${newId}::uuid AND m."articleId" = s."articleId")
        AND NOT EXISTS (SELECT 1 FROM "Mention" m WHERE m."personId" = ${id}::uuid AND m."articleId" = s."articleId")
      )
    )`;
}

/**
 * Moves the statements that the person passed on, by the same rules. A moved mention counts if it names the reporter in
 * the clause around the statement, or around the statement that contains it.
 */
async function moveReports(tx: Transaction, { id, articles }: PersonSplit, newId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Statement" s SET "reporterIds" = array_replace(s."reporterIds", ${id}::uuid, ${newId}::uuid)
    WHERE s."id" IN (SELECT "statementId" FROM "StatementReporter" WHERE "personId" = ${id}::uuid) AND (
      s."articleId" = ANY(${[...articles]}::uuid[])
      OR EXISTS (
        SELECT 1 FROM "Mention" m, "Statement" f
        CROSS JOIN LATERAL (SELECT f."frameSpans" || f."speakerSpans" AS "at") AS x
        CROSS JOIN LATERAL generate_series(1, cardinality(x."at"), 2) AS i
        WHERE f."id" IN (s."id", s."containerId") AND m."personId" = ${newId}::uuid AND m."articleId" = s."articleId"
          AND m."start" < x."at"[i + 1] AND m."end" > x."at"[i]
      )
      OR (
        EXISTS (SELECT 1 FROM "Mention" m WHERE m."personId" = ${newId}::uuid AND m."articleId" = s."articleId")
        AND NOT EXISTS (SELECT 1 FROM "Mention" m WHERE m."personId" = ${id}::uuid AND m."articleId" = s."articleId")
      )
    )`;
}

async function moveRoles(tx: Transaction, id: string, newId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "PersonRole" r SET "personId" = ${newId}::uuid WHERE r."personId" = ${id}::uuid
      AND EXISTS (SELECT 1 FROM "Mention" m WHERE m."personId" = ${newId}::uuid AND m."articleId" = r."articleId")
      AND NOT EXISTS (SELECT 1 FROM "Mention" m WHERE m."personId" = ${id}::uuid AND m."articleId" = r."articleId")`;
}

/** Assigns the events to the two people. A person is a participant if an article about the event mentions them. */
async function moveParticipations(tx: Transaction, id: string, newId: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "EventParticipant" ("eventId", "personId", "datedAt")
    SELECT p."eventId", ${newId}::uuid, p."datedAt" FROM "EventParticipant" p
    WHERE p."personId" = ${id}::uuid AND EXISTS (
      SELECT 1 FROM "ArticleEvent" e JOIN "Mention" m ON m."articleId" = e."articleId"
      WHERE e."eventId" = p."eventId" AND m."personId" = ${newId}::uuid)`;
  await tx.$executeRaw`
    DELETE FROM "EventParticipant" p USING "EventParticipant" n
    WHERE p."personId" = ${id}::uuid AND n."personId" = ${newId}::uuid AND n."eventId" = p."eventId" AND NOT EXISTS (
      SELECT 1 FROM "ArticleEvent" e JOIN "Mention" m ON m."articleId" = e."articleId"
      WHERE e."eventId" = p."eventId" AND m."personId" = ${id}::uuid)`;
}

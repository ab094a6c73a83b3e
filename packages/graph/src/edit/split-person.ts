import type { PersonKind } from '@wortlaut/vocabulary';
import { v7 as uuidv7 } from 'uuid';
import { repairPeople } from '../derived/repair-people.ts';
import { InvalidInputError } from '../errors.ts';
import { refreshNames } from '../names/refresh-names.ts';
import { sortName } from '../names/sort-name.ts';
import type { Transaction } from '../transaction.ts';
import { checkLine } from './check-values.ts';
import { addName } from './people.ts';
import { expectVersion, noteTouched, type SeenRecord } from './records.ts';

/** What of a person is another's. */
export interface PersonSplit extends SeenRecord {
  /** The name of the other person. */
  readonly name: string;
  /** What the other is; by default what the person is. */
  readonly kind?: PersonKind | undefined;
  /** Spellings, as printed, that are the other's wherever they stand. */
  readonly variants: readonly string[];
  /** Ids of articles in which all that is the person's is the other's. */
  readonly articles: readonly string[];
}

/** A record of which a part was made one of its own. */
export interface SplitRecord {
  readonly id: string;
  /** The id of the new one. */
  readonly newId: string;
}

/**
 * Makes two people of one: mentions by the spellings given, and all that stands in the articles given, become those of
 * a new person, and with them the statements that they attribute, the roles and the events.
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
  await moveRoles(tx, id, newId);
  await moveParticipations(tx, id, newId);
  await addName(tx, newId, person);
  // Which names are left is known when the spellings are counted.
  await repairPeople(tx, [id, newId]);
  await refreshNames(tx, [id]);
  await noteTouched(tx, 'Person', input);
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
      'Nothing of the person is printed so, or in these articles. Give spellings or articles of the person.',
    );
  }
  const left = await tx.mention.findFirst({ where: { personId: id }, select: { id: true } });
  if (left === null) {
    throw new InvalidInputError(
      ['input', 'variants'],
      'Nothing would be left of the person. Correct the name instead.',
    );
  }
}

/** A statement goes with the words that name its speaker, or with an article in which only the other is named. */
async function moveStatements(tx: Transaction, { id, articles }: PersonSplit, newId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Statement" s SET "speakerId" = ${newId}::uuid WHERE s."speakerId" = ${id}::uuid AND (
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

async function moveRoles(tx: Transaction, id: string, newId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "PersonRole" r SET "personId" = ${newId}::uuid WHERE r."personId" = ${id}::uuid
      AND EXISTS (SELECT 1 FROM "Mention" m WHERE m."personId" = ${newId}::uuid AND m."articleId" = r."articleId")
      AND NOT EXISTS (SELECT 1 FROM "Mention" m WHERE m."personId" = ${id}::uuid AND m."articleId" = r."articleId")`;
}

/** Who takes part in an event is told by the articles on it. */
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

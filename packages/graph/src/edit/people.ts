import type { Gender, PersonKind } from '@wortlaut/vocabulary';
import { v7 as uuidv7 } from 'uuid';
import { InvalidInputError } from '../errors.ts';
import { foldName } from '../names/fold-name.ts';
import { personKeys } from '../names/person-keys.ts';
import { refreshKeys } from '../names/refresh-names.ts';
import { sortName } from '../names/sort-name.ts';
import type { Transaction } from '../transaction.ts';
import { checkLine, checkWikidataId } from './check-values.ts';
import { type EditedRecord, expectVersion, type SeenRecord } from './records.ts';
import { expectRepresentable } from './representation.ts';

/** The fields of a person that can be set. Omitted fields stay the same, and null clears a field. */
export interface PersonFields {
  readonly name?: string | undefined;
  readonly kind?: PersonKind | undefined;
  /** False if the name is a description, such as "a White House spokeswoman". */
  readonly named?: boolean | undefined;
  readonly gender?: Gender | null | undefined;
  /** The ID of the Wikidata item, such as "Q42". */
  readonly wikidataId?: string | null | undefined;
  /** The ID of the person whom a spokesperson or lawyer speaks for. */
  readonly represents?: string | null | undefined;
}

/** The fields of a new person. */
export interface NewPerson extends PersonFields {
  readonly name: string;
  readonly kind: PersonKind;
}

/**
 * Adds a person.
 *
 * @throws InvalidInputError
 */
export async function createPerson(tx: Transaction, input: NewPerson): Promise<EditedRecord> {
  const id = uuidv7();
  const person = { name: checkLine(input.name, 'name'), kind: input.kind, named: input.named ?? true };
  const wikidataId = await expectFreeWikidataId(tx, id, input.wikidataId ?? null);
  await tx.person.create({
    data: {
      ...{ id, ...person, sortName: sortName(person), gender: input.gender ?? null, wikidataId },
      representsId: await expectRepresentable(tx, id, input.represents ?? null),
    },
    select: { id: true },
  });
  await addName(tx, id, person);
  return { id };
}

/**
 * Updates a person. Later imports do not change the name, even if articles use another name more often.
 *
 * @throws NotFoundError, ConflictError, InvalidInputError
 */
export async function updatePerson(tx: Transaction, input: SeenRecord & PersonFields): Promise<EditedRecord> {
  const { id } = input;
  await expectVersion(tx, 'Person', id, input.expectedVersion);
  const before = await tx.person.findUniqueOrThrow({ where: { id }, select: { name: true, kind: true, named: true } });
  const person = {
    name: input.name === undefined ? before.name : checkLine(input.name, 'name'),
    kind: input.kind ?? before.kind,
    named: input.named ?? before.named,
  };
  const { gender, wikidataId, represents } = input;
  await tx.person.update({
    where: { id },
    data: {
      ...person,
      sortName: sortName(person),
      ...(gender !== undefined && { gender }),
      ...(wikidataId !== undefined && { wikidataId: await expectFreeWikidataId(tx, id, wikidataId) }),
      ...(represents !== undefined && { representsId: await expectRepresentable(tx, id, represents) }),
    },
    select: { id: true },
  });
  if (person.name !== before.name) {
    await tx.nameVariant.updateMany({ where: { personId: id, name: before.name }, data: { given: false } });
    await addName(tx, id, person);
  }
  if (person.name !== before.name || person.kind !== before.kind || person.named !== before.named) {
    const where = { personId: id, OR: [{ given: true }, { count: { gt: 0 } }] };
    const variants = await tx.nameVariant.findMany({ where, select: { name: true } });
    const spellings = variants.map((variant) => variant.name);
    await refreshKeys(tx, id, personKeys(person, spellings));
  }
  return { id };
}

/**
 * Deletes a person. The person's statements remain with their other speakers, or without a speaker.
 *
 * @remarks A trigger removes the person from the speakers of the statements.
 *
 * @throws NotFoundError, ConflictError
 */
export async function deletePerson(tx: Transaction, { id, expectedVersion }: SeenRecord): Promise<EditedRecord> {
  await expectVersion(tx, 'Person', id, expectedVersion);
  await tx.person.delete({ where: { id }, select: { id: true } });
  return { id };
}

/** Adds a name entered by an editor. The name is kept even if no article contains it. */
export async function addName(
  tx: Transaction,
  personId: string,
  person: { readonly name: string; readonly kind: PersonKind; readonly named: boolean },
): Promise<void> {
  const { name } = person;
  await tx.nameVariant.upsert({
    where: { personId_name: { personId, name } },
    create: { id: uuidv7(), personId, name, folded: foldName(name), count: 0, given: true },
    update: { given: true },
    select: { id: true },
  });
  await tx.nameKey.createMany({
    data: personKeys(person, []).map((key) => ({ key, personId })),
    skipDuplicates: true,
  });
}

async function expectFreeWikidataId(tx: Transaction, id: string, wikidataId: string | null): Promise<string | null> {
  if (wikidataId === null) return null;
  const item = checkWikidataId(wikidataId);
  const other = await tx.person.findFirst({ where: { wikidataId: item, id: { not: id } }, select: { name: true } });
  if (other === null) return item;
  throw new InvalidInputError(
    ['input', 'wikidataId'],
    `"${other.name}" already has the Wikidata item ${item}. If they are the same person, merge them.`,
    'TAKEN',
  );
}

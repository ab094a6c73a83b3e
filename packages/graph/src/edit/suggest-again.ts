import { compareEvents, compareRoles } from '@wortlaut/extract';
import { v7 as uuidv7 } from 'uuid';
import { comparePeople } from '../import/compare-people.ts';
import { knownEventOf } from '../import/known-events.ts';
import type { Transaction } from '../transaction.ts';

/** The range of the scores of suggestions. A higher score would be a certain match. */
const SCORES = { lowest: 0.5, highest: 0.84 } as const;

const scoreOf = (score: number): number => Math.max(SCORES.lowest, Math.min(SCORES.highest, score));

/** Suggests to merge two people who were one person until now, in both directions. */
export async function suggestPeople(tx: Transaction, id: string, newId: string): Promise<void> {
  const [one, other] = [await readPerson(tx, id), await readPerson(tx, newId)];
  const names = comparePeople(one, other);
  const conflict = one.kind === 'INDIVIDUAL' && compareRoles(one.roles, other.roles) === 'CONFLICT';
  const suggestion = {
    score: scoreOf(names.score),
    reasons: [...names.reasons, ...(conflict ? ['OTHER_ROLE'] : [])],
  };
  await tx.personMergeSuggestion.createMany({
    data: [
      { id: uuidv7(), personId: id, otherId: newId, ...suggestion },
      { id: uuidv7(), personId: newId, otherId: id, ...suggestion },
    ],
    skipDuplicates: true,
  });
}

async function readPerson(tx: Transaction, id: string) {
  const { nameVariants, roles, ...person } = await tx.person.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ name: true, kind: true, gender: true },
      nameVariants: { select: { name: true }, orderBy: { count: 'desc' }, take: 12 },
      roles: { select: { role: true }, orderBy: { id: 'asc' }, take: 12 },
    },
  });
  return { ...person, variants: nameVariants.map(({ name }) => name), roles: roles.map(({ role }) => role) };
}

/** Suggests to merge two events that were one event until now, in both directions. */
export async function suggestEvents(tx: Transaction, id: string, newId: string): Promise<void> {
  const compared = compareEvents(await readEvent(tx, id), await readEvent(tx, newId));
  const suggestion = { score: scoreOf(compared.score), reasons: [...compared.reasons] };
  await tx.eventMergeSuggestion.createMany({
    data: [
      { id: uuidv7(), eventId: id, otherId: newId, ...suggestion },
      { id: uuidv7(), eventId: newId, otherId: id, ...suggestion },
    ],
    skipDuplicates: true,
  });
}

async function readEvent(tx: Transaction, id: string) {
  const { startsOn, participants, ...event } = await tx.event.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ id: true, sense: true, startsOn: true, startPrecision: true, place: true, datedAt: true },
      participants: { select: { person: { select: { name: true } } }, take: 12 },
    },
  });
  return knownEventOf({
    ...event,
    startsOn: startsOn?.toISOString().slice(0, 10) ?? null,
    participants: participants.map(({ person }) => person.name),
  });
}

import { compareEvents, compareRoles } from '@wortlaut/extract';
import { inBothDirections } from '../import/both-directions.ts';
import { comparePeople } from '../import/compare-people.ts';
import { readKnownEvents } from '../import/known-events.ts';
import type { Transaction } from '../transaction.ts';

/** The range of the scores of suggestions. A score above this range would be a certain match. */
const SCORES = { lowest: 0.5, highest: 0.84 } as const;

const scoreOf = (score: number): number => Math.max(SCORES.lowest, Math.min(SCORES.highest, score));

/** Suggests merging two people who were one person before a split. The suggestion is stored in both directions. */
export async function suggestPeople(tx: Transaction, id: string, newId: string): Promise<void> {
  const [one, other] = [await readPerson(tx, id), await readPerson(tx, newId)];
  const names = comparePeople(one, other);
  const conflict = one.kind === 'INDIVIDUAL' && compareRoles(one.roles, other.roles) === 'CONFLICT';
  const reasons = [...names.reasons, ...(conflict ? ['OTHER_ROLE'] : [])];
  const suggestions = inBothDirections(id, [{ id: newId, score: scoreOf(names.score), reasons }]);
  await tx.personMergeSuggestion.createMany({
    data: suggestions.map(({ one, ...suggestion }) => ({ ...suggestion, personId: one })),
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

/** Suggests merging two events that were one event before a split. The suggestion is stored in both directions. */
export async function suggestEvents(tx: Transaction, id: string, newId: string): Promise<void> {
  const [one, other] = await readKnownEvents(tx, [id, newId]);
  if (one === undefined || other === undefined) return;
  const { score, reasons } = compareEvents(one, other);
  const suggestions = inBothDirections(id, [{ id: newId, score: scoreOf(score), reasons }]);
  await tx.eventMergeSuggestion.createMany({
    data: suggestions.map(({ one, ...suggestion }) => ({ ...suggestion, eventId: one })),
    skipDuplicates: true,
  });
}

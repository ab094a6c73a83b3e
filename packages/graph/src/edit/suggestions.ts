import { NotFoundError } from '../errors.ts';
import type { Transaction } from '../transaction.ts';
import { mergeEvents } from './merge-events.ts';
import { mergePeople } from './merge-people.ts';
import type { EditedRecord } from './records.ts';

/** The type of the records in a suggestion. */
export type SuggestionOf = 'Person' | 'Event';

/** A suggestion to merge two records. */
export interface Suggestion {
  readonly of: SuggestionOf;
  /** The ID of the suggestion. A merge keeps its first record and deletes the other. */
  readonly id: string;
}

/** A suggestion, with the versions of both records that the editor last read. */
export interface SeenSuggestion extends Suggestion {
  readonly expectedVersion: number;
  readonly otherExpectedVersion: number;
}

/** The first record of a suggestion: a person or an event. */
export interface SuggestedRecord extends EditedRecord {
  readonly of: SuggestionOf;
}

/**
 * Merges the two records of a suggestion.
 *
 * @returns the record that remains
 * @throws NotFoundError, ConflictError, InvalidInputError
 */
export async function acceptSuggestion(tx: Transaction, input: SeenSuggestion): Promise<SuggestedRecord> {
  const { one, other } = await findPair(tx, input);
  const { of, expectedVersion, otherExpectedVersion } = input;
  const merge = of === 'Person' ? mergePeople : mergeEvents;
  return { of, ...(await merge(tx, { id: one, expectedVersion, other, otherExpectedVersion })) };
}

/**
 * Dismisses a suggestion. It is hidden but kept in the database, so that no later import creates it again.
 *
 * @returns the first record of the suggestion
 * @throws NotFoundError
 */
export async function dismissSuggestion(tx: Transaction, suggestion: Suggestion): Promise<SuggestedRecord> {
  const { one, other } = await findPair(tx, suggestion);
  const data = { dismissed: true };
  if (suggestion.of === 'Person') {
    const pairs = [
      { personId: one, otherId: other },
      { personId: other, otherId: one },
    ];
    await tx.personMergeSuggestion.updateMany({ where: { OR: pairs, dismissed: false }, data });
  } else {
    const pairs = [
      { eventId: one, otherId: other },
      { eventId: other, otherId: one },
    ];
    await tx.eventMergeSuggestion.updateMany({ where: { OR: pairs, dismissed: false }, data });
  }
  return { of: suggestion.of, id: one };
}

async function findPair(tx: Transaction, { of, id }: Suggestion): Promise<{ one: string; other: string }> {
  if (of === 'Person') {
    const found = await tx.personMergeSuggestion.findUnique({
      where: { id },
      select: { personId: true, otherId: true },
    });
    if (found) return { one: found.personId, other: found.otherId };
  } else {
    const found = await tx.eventMergeSuggestion.findUnique({ where: { id }, select: { eventId: true, otherId: true } });
    if (found) return { one: found.eventId, other: found.otherId };
  }
  throw new NotFoundError('No merge suggestion with this ID exists. The records may have been merged already.');
}

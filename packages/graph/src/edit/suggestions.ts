import { NotFoundError } from '../errors.ts';
import type { Transaction } from '../transaction.ts';
import { mergeEvents } from './merge-events.ts';
import { mergePeople } from './merge-people.ts';
import type { EditedRecord } from './records.ts';

/** What a suggestion is about: two people or two events. */
export type SuggestionOf = 'Person' | 'Event';

/** A suggestion that two records are one. */
export interface Suggestion {
  readonly of: SuggestionOf;
  /** The id of the suggestion: the one that it was made for stays, its other goes. */
  readonly id: string;
}

/** A suggestion with the versions of both records that the editor saw. */
export interface SeenSuggestion extends Suggestion {
  readonly expectedVersion: number;
  readonly otherExpectedVersion: number;
}

/** A person or an event that a suggestion was made for. */
export interface SuggestedRecord extends EditedRecord {
  readonly of: SuggestionOf;
}

/**
 * Makes one record of the two of a suggestion.
 *
 * @returns the one that stays.
 * @throws NotFoundError, ConflictError, InvalidInputError
 */
export async function acceptSuggestion(tx: Transaction, input: SeenSuggestion): Promise<SuggestedRecord> {
  const { one, other } = await findPair(tx, input);
  const { of, expectedVersion, otherExpectedVersion } = input;
  const merge = of === 'Person' ? mergePeople : mergeEvents;
  return { of, ...(await merge(tx, { id: one, expectedVersion, other, otherExpectedVersion })) };
}

/**
 * Says that the two of a suggestion are two. The suggestion stays, out of sight, so that it is not made again.
 *
 * @returns the one that the suggestion was made for.
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
  throw new NotFoundError('There is no merge suggestion of this id: the two may have been merged since.');
}

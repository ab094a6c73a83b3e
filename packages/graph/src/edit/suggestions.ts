import type { Transaction } from '../in-turn.ts';
import { NotFoundError } from './errors.ts';
import { mergePeople } from './merge-people.ts';
import type { EditedRecord } from './statements.ts';

/** A suggestion that two people are one, with the versions of both that the editor saw. */
export interface SeenSuggestion {
  /** The id of the suggestion: its person stays, its other goes. */
  readonly id: string;
  readonly expectedVersion: number;
  readonly otherExpectedVersion: number;
}

/**
 * Makes one person of the two of a suggestion.
 *
 * @returns the person who stays.
 * @throws NotFoundError, ConflictError, InvalidInputError
 */
export async function acceptSuggestion(tx: Transaction, input: SeenSuggestion): Promise<EditedRecord> {
  const { personId, otherId } = await findSuggestion(tx, input.id);
  const { expectedVersion, otherExpectedVersion } = input;
  return mergePeople(tx, { id: personId, expectedVersion, other: otherId, otherExpectedVersion });
}

/**
 * Says that the two of a suggestion are two. The suggestion stays, out of sight, so that it is not made again.
 *
 * @returns the person whom the suggestion was made for.
 * @throws NotFoundError
 */
export async function dismissSuggestion(tx: Transaction, { id }: { readonly id: string }): Promise<EditedRecord> {
  const { personId, otherId } = await findSuggestion(tx, id);
  await tx.mergeSuggestion.updateMany({
    where: {
      OR: [
        { personId, otherId },
        { personId: otherId, otherId: personId },
      ],
      dismissed: false,
    },
    data: { dismissed: true },
  });
  return { id: personId };
}

async function findSuggestion(tx: Transaction, id: string): Promise<{ personId: string; otherId: string }> {
  const found = await tx.mergeSuggestion.findUnique({ where: { id }, select: { personId: true, otherId: true } });
  if (found) return found;
  throw new NotFoundError('There is no merge suggestion of this id: the two may have been merged since.');
}

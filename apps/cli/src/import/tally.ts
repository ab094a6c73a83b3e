import type { Place, RefusedItem } from '../files/read-items.ts';
import type { Answer } from './server.ts';

/** Refusals that are kept for the summary; the others are only counted, so that memory stays bounded. */
const KEPT_REFUSALS = 1000;

/** What an import has come to so far. */
export interface Tally {
  created: number;
  already: number;
  refused: number;
  statements: number;
  people: number;
  events: number;
  /** How many articles got a note, by its code. */
  readonly notes: Map<string, number>;
  /** The first 1,000 refusals. */
  readonly refusals: RefusedItem[];
}

/**
 * Begins a count.
 *
 * @returns all zeros
 */
export function emptyTally(): Tally {
  const counts = { created: 0, already: 0, refused: 0, statements: 0, people: 0, events: 0 };
  return { ...counts, notes: new Map(), refusals: [] };
}

/**
 * Counts an article that the server has taken.
 *
 * @param tally - the count, which is changed
 * @param answer - what the server said
 */
export function addImported(tally: Tally, answer: Extract<Answer, { kind: 'IMPORTED' }>): void {
  if (answer.already) tally.already += 1;
  else tally.created += 1;
  tally.statements += answer.added.statements;
  tally.people += answer.added.people;
  tally.events += answer.added.events;
}

/**
 * Counts an article that was refused.
 *
 * @param tally - the count, which is changed
 * @param place - where it stands
 * @param reason - why
 */
export function addRefused(
  tally: Tally,
  place: Place,
  reason: { readonly code: string; readonly message: string },
): void {
  tally.refused += 1;
  const { file, line } = place;
  const { code, message } = reason;
  if (tally.refusals.length < KEPT_REFUSALS) tally.refusals.push({ kind: 'REFUSED', file, line, code, message });
}

/**
 * Counts a note.
 *
 * @param tally - the count, which is changed
 * @param code - the note's code
 * @returns how many there are of it now
 */
export function addNote(tally: Tally, code: string): number {
  const count = (tally.notes.get(code) ?? 0) + 1;
  tally.notes.set(code, count);
  return count;
}

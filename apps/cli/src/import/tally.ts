import type { Place } from '../files/read-items.ts';
import type { Answer } from './server.ts';

/** The maximum number of refusals to keep for the summary. Further refusals are only counted, to save memory. */
const KEPT_REFUSALS = 1000;

/** A refused article and the reason. */
export interface Refusal extends Place {
  readonly code: string;
  readonly message: string;
}

/** The counts of an import so far. */
export interface Tally {
  created: number;
  already: number;
  refused: number;
  statements: number;
  people: number;
  events: number;
  /** The number of notes by code. */
  readonly notes: Map<string, number>;
  /** The first 1,000 refusals. */
  readonly refusals: Refusal[];
}

/** Creates a tally with all counts at zero. */
export function emptyTally(): Tally {
  const counts = { created: 0, already: 0, refused: 0, statements: 0, people: 0, events: 0 };
  return { ...counts, notes: new Map(), refusals: [] };
}

/** Counts an imported article. */
export function addImported(tally: Tally, answer: Extract<Answer, { kind: 'IMPORTED' }>): void {
  if (answer.already) tally.already += 1;
  else tally.created += 1;
  tally.statements += answer.added.statements;
  tally.people += answer.added.people;
  tally.events += answer.added.events;
}

/** Counts a refused article. */
export function addRefused(
  tally: Tally,
  place: Place,
  reason: { readonly code: string; readonly message: string },
): void {
  tally.refused += 1;
  const { file, line } = place;
  const { code, message } = reason;
  if (tally.refusals.length < KEPT_REFUSALS) tally.refusals.push({ file, line, code, message });
}

/**
 * Counts a note.
 *
 * @returns the number of notes with this code so far
 */
export function addNote(tally: Tally, code: string): number {
  const count = (tally.notes.get(code) ?? 0) + 1;
  tally.notes.set(code, count);
  return count;
}

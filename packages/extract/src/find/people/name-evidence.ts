import type { Analysis } from '../../core/analysis.ts';

const NONE: ReadonlySet<string> = new Set();

/** Finds capitalized words that occur alone somewhere in a text. Returns an empty set if no name is doubtful. */
export function repeatedWords(analysis: Analysis, doubtful: number): ReadonlySet<string> {
  return doubtful === 0 ? NONE : analysis.rules.people.lonelyWords(analysis);
}

import type { Analysis } from '../../../core/analysis.ts';
import { isCapitalized } from './flags.ts';

/** Headlines stand among the first sentences of a text. */
const MAX_SENTENCES = 8;
/** Shorter words have a small letter in headlines too. */
const LONG_WORD = 4;
const MIN_WORDS = 3;
/** At least this share of the long words has a capital letter. */
const MIN_SHARE = 0.75;

/**
 * Finds the headlines in title case at the start of a text: "Two Men Arrested After Brooklyn Shooting".
 *
 * @returns the indices of their sentences
 */
export function titleCaseSentences({ tokens, sentences }: Analysis): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [index, { first, last }] of sentences.slice(0, MAX_SENTENCES).entries()) {
    // Headlines do not end in a full stop.
    if (tokens[last - 1]?.text === '.') continue;
    let long = 0;
    let capitalized = 0;
    for (let at = first; at < last; at += 1) {
      const token = tokens[at];
      if (token?.kind !== 'WORD' || token.text.length < LONG_WORD) continue;
      long += 1;
      if (isCapitalized(token)) capitalized += 1;
    }
    if (long >= MIN_WORDS && capitalized >= long * MIN_SHARE) found.add(index);
  }
  return found;
}

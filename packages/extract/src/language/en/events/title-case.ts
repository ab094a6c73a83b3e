import type { Analysis } from '../../../core/analysis.ts';
import { isCapitalized } from './flags.ts';

/** Number of sentences at the start of a text that can be headlines. */
const MAX_SENTENCES = 8;
/** Minimum length of words that title case capitalizes. Shorter words can be in lower case. */
const LONG_WORD = 4;
const MIN_WORDS = 3;
/** Minimum share of long words that are capitalized in a title-case headline. */
const MIN_SHARE = 0.75;

/**
 * Finds the headlines in title case at the start of a text: "Two Men Arrested After Brooklyn Shooting".
 *
 * @returns the indices of their sentences
 */
export function titleCaseSentences({ tokens, sentences }: Analysis): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [index, { first, last }] of sentences.slice(0, MAX_SENTENCES).entries()) {
    // Headlines do not end with a period.
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

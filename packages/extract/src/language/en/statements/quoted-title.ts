import { CAPITAL } from '../../../core/word-flags.ts';
import type { Finding } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Quotation } from '../../../text/quotations.ts';
import { ENTITLING, SMALL_IN_TITLES } from '../words/phrase-words.ts';

/** The minimum number of capitalized words in a title that is a sentence: "I Will Wait for You". */
const FEWEST_CAPITALS = 3;

/**
 * Checks if quoted words are the title of a work or an award. In a title, only short function words are in lower case:
 * "Take Me Home to the Hills", "Outstanding Performance in a Comedy".
 */
export function isTitle(syntax: Syntax, { open, close }: Quotation): boolean {
  let capitals = 0;
  for (let at = open + 1; at < close; at += 1) {
    if (syntax.tokens[at]?.kind !== 'WORD') continue;
    if (/^\p{Lu}/u.test(syntax.tokens[at]?.text ?? '') || flagsAt(syntax, at) & CAPITAL) capitals += 1;
    else if (!SMALL_IN_TITLES.has(wordAt(syntax, at))) return false;
  }
  return capitals >= FEWEST_CAPITALS;
}

/** Checks for a title after a participle: "the report, titled “A Nation at Risk,”". */
export function isEntitled(syntax: Syntax, { kind, quote }: Finding): boolean {
  const first = quote[0]?.first ?? 0;
  return kind === 'DIRECT' && ENTITLING.has(wordAt(syntax, first - 1));
}

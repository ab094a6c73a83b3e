import type { Analysis } from '../../../core/analysis.ts';
import { isCapital } from '../../../find/people/name-end.ts';
import { ARTICLE, FUNCTION_WORDS } from '../../../find/people/word-kinds.ts';
import { POSSESSIVE } from '../../shared/words/spellings.ts';

/**
 * Finds single capitalized words without an article, even at the start of a sentence: "Mokoena said", "Chebet was
 * gracious".
 */
export function lonelyWords({ tokens }: Analysis): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    if (!isCapital(token) || FUNCTION_WORDS.has(token.lower) || isCapital(tokens[at + 1])) continue;
    const before = tokens[at - 1];
    const joined = before !== undefined && token.breaks === 0 && (ARTICLE.test(before.lower) || isCapital(before));
    if (!joined) found.add(token.text.replace(POSSESSIVE, ''));
  }
  return found;
}

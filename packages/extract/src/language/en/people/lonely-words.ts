import type { Analysis } from '../../../core/analysis.ts';
import { ARTICLE, FUNCTION_WORDS } from '../../../find/people/word-kinds.ts';
import type { Token } from '../../../text/tokens.ts';
import { POSSESSIVE } from '../../shared/words/spellings.ts';

/**
 * Finds single capitalized words without an article, even at the start of a sentence: "Mokoena said", "Chebet was
 * gracious".
 */
export function lonelyWords({ tokens }: Analysis): ReadonlySet<string> {
  const found = new Set<string>();
  const capital = (token: Token | undefined) => token?.kind === 'WORD' && /^\p{Lu}/u.test(token.text);
  for (const [at, token] of tokens.entries()) {
    if (!capital(token) || FUNCTION_WORDS.has(token.lower) || capital(tokens[at + 1])) continue;
    const before = tokens[at - 1];
    const joined = before !== undefined && token.breaks === 0 && (capital(before) || ARTICLE.test(before.lower));
    if (!joined) found.add(token.text.replace(POSSESSIVE, ''));
  }
  return found;
}

import type { Analysis } from '../../../core/analysis.ts';
import { wordEnding } from '../../../core/word-list.ts';
import { ARTICLE, canBeName } from '../../../find/people/word-kinds.ts';
import type { Token } from '../../../text/tokens.ts';
import { BEFORE_NOUN_ENDINGS } from '../words/determiners.ts';

const beforeNoun = wordEnding(BEFORE_NOUN_ENDINGS);

/** Finds capitalized words that never follow an article or adjective. Such words can be names. */
export function lonelyWords({ tokens }: Analysis): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'WORD' || token.text.charAt(0) === token.lower.charAt(0) || !canBeName(token)) continue;
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    const capital = (other: Token | undefined) =>
      other?.kind === 'WORD' && other.text.charAt(0) !== other.lower.charAt(0);
    const plain = before !== undefined && before.kind === 'WORD' && !capital(before);
    if (!plain || capital(after) || ARTICLE.test(before.lower) || beforeNoun.test(before.lower)) continue;
    found.add(token.text);
  }
  return found;
}

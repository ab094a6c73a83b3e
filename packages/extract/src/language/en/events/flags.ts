import type { Token } from '../../../text/tokens.ts';
import { englishLexicon } from '../words/lexicon.ts';

/** Returns the word flags of a token (`core/word-flags.ts`), or 0 for unknown words and other tokens. */
export function flagsOf(token: Token | undefined): number {
  return token === undefined || token.kind !== 'WORD' ? 0 : (englishLexicon().flags.get(token.lower) ?? 0);
}

/** Whether a token is a capitalized word. */
export function isCapitalized(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'WORD' && /^\p{Lu}/u.test(token.text);
}

import { memoize } from '../../../core/memo.ts';
import { isCapital } from '../../../find/people/name-end.ts';
import type { Token } from '../../../text/tokens.ts';
import { englishLexicon } from '../words/lexicon.ts';

/** Returns the flags of a word (`core/word-flags.ts`), ignoring case. 0 if the word is unknown. */
export const wordFlags = memoize((word): number => englishLexicon().flags.get(word.toLowerCase()) ?? 0);

/** Returns the word flags of a token (`core/word-flags.ts`), or 0 for unknown words and other tokens. */
export function flagsOf(token: Token | undefined): number {
  return token === undefined || token.kind !== 'WORD' ? 0 : wordFlags(token);
}

/** Whether a token is a capitalized word. */
export const isCapitalized: (token: Token | undefined) => boolean = isCapital;

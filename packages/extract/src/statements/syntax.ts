import type { Analysis } from '../analysis.ts';
import { germanLexicon } from '../lexicon/german-lexicon.ts';
import { CAPITAL, QUOTED } from '../lexicon/word-flags.ts';
import type { Token } from '../text/tokens.ts';

/** An analysis with what the German rules know of each token. */
export interface Syntax {
  readonly analysis: Analysis;
  readonly tokens: readonly Token[];
  /** Flags of each token (`lexicon/word-flags.ts`). */
  readonly flags: Uint32Array;
}

function isCapital(token: Token): boolean {
  const code = token.text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  const first = token.text.charAt(0);
  return first !== first.toLowerCase();
}

/** Looks up every token's flags in a lexicon; tokens in quotation marks carry `QUOTED` besides. */
export function markTokens(analysis: Analysis, lexicon: ReadonlyMap<string, number> = germanLexicon().flags): Syntax {
  const { tokens, quotationOf } = analysis;
  const flags = new Uint32Array(tokens.length);
  for (const [index, token] of tokens.entries()) {
    let flag = token.kind === 'WORD' ? (lexicon.get(token.lower) ?? 0) : 0;
    if (token.kind === 'WORD' && isCapital(token)) flag |= CAPITAL;
    if ((quotationOf[index] ?? -1) >= 0) flag |= QUOTED;
    flags[index] = flag;
  }
  return { analysis, tokens, flags };
}

/** Flags of the token at an index; 0 outside the text. */
export function flagsAt(syntax: Syntax, index: number): number {
  return syntax.flags[index] ?? 0;
}

/** Lower-case text of the token at an index; empty outside the text. */
export function wordAt(syntax: Syntax, index: number): string {
  return syntax.tokens[index]?.lower ?? '';
}

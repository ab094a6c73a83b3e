import { type Syntax, wordAt } from '../../../find/statements/syntax.ts';

const SIGNS: ReadonlySet<string> = new Set([',', ';', ':', '–', '—', '.', '!', '?', '…', '-']);

/** Checks if a token is a punctuation mark that ends a clause. Brackets and quotation marks do not count. */
export function isSign(syntax: Syntax, at: number): boolean {
  return syntax.tokens[at]?.kind === 'SIGN' && SIGNS.has(wordAt(syntax, at));
}

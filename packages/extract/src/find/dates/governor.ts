import type { Token } from '../../text/tokens.ts';

/** The maximum number of tokens between a preposition and the end of its noun phrase. */
const REACH = 7;

/**
 * Finds the preposition of the noun phrase that ends at a token: "nach" for "nach der langen Sitzung".
 *
 * @param at - index of the last token of the noun phrase
 * @param isPreposition - whether a lower-case word is a preposition
 * @param stop - index at which the search ends
 * @returns the preposition in lower case, or an empty string if there is no preposition
 */
export function governorOf(
  tokens: readonly Token[],
  at: number,
  isPreposition: (word: string) => boolean,
  stop: number,
): string {
  for (let index = at; index > Math.max(stop, at - REACH); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'SIGN' || token.kind === 'QUOTE') return '';
    if (isPreposition(token.lower)) return token.lower;
  }
  return '';
}

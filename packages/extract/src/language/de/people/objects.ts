import { wholeWord } from '../../../core/word-list.ts';
import type { Token } from '../../../text/tokens.ts';
import { DATIVE_ARTICLES, DATIVE_PREPOSITIONS, DATIVE_VERBS } from '../words/name-contexts.ts';

const dativeVerb = wholeWord(DATIVE_VERBS);

/** Maximum number of tokens between a verb and its objects. */
const REACH = 14;

/**
 * Checks whether a noun after a person can be the object of the verb: "warf dem Minister Wortbruch vor".
 *
 * @param at - index of the noun
 * @returns true if a verb with a person in the dative and a thing in the accusative is in the sentence
 */
export function canBeObject(tokens: readonly Token[], at: number): boolean {
  for (const step of [-1, 1]) {
    for (let next = at + step; Math.abs(next - at) <= REACH; next += step) {
      const token = tokens[next];
      if (token === undefined || /^[.!?;:]$/u.test(token.text) || token.breaks === 2) break;
      if (dativeVerb.test(token.lower)) return true;
    }
  }
  return false;
}

/**
 * Checks whether a bare noun after a role is the object of the verb: "Wortbruch" in "warf dem Minister Wortbruch vor".
 *
 * @param at - index of the noun. The role is directly before it
 */
export function isObjectAfterRole(tokens: readonly Token[], at: number): boolean {
  let article = at - 2;
  while (
    article > at - 5 &&
    /^\p{Ll}+en$/u.test(tokens[article]?.text ?? '') &&
    !DATIVE_ARTICLES.has(tokens[article]?.lower ?? '')
  )
    article -= 1;
  if (!DATIVE_ARTICLES.has(tokens[article]?.lower ?? '')) return false;
  return !DATIVE_PREPOSITIONS.has(tokens[article - 1]?.lower ?? '') && canBeObject(tokens, at);
}

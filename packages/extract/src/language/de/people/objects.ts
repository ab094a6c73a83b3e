import { wholeWord } from '../../../core/word-list.ts';
import type { Token } from '../../../text/tokens.ts';
import { DATIVE_ARTICLES, DATIVE_PREPOSITIONS, DATIVE_VERBS } from '../words/name-contexts.ts';

const dativeVerb = wholeWord(DATIVE_VERBS);

/** Maximum number of tokens between a verb and its objects. */
const REACH = 14;

/** Checks for a verb near a noun that takes a person in the dative and a thing in the accusative. */
function canBeObject(tokens: readonly Token[], at: number): boolean {
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
 * Checks whether a noun after a role can be the object of the verb: "Wortbruch" in "warf dem Minister Wortbruch vor".
 *
 * @param at - index of the token after the role
 */
export function isObjectAfterRole(tokens: readonly Token[], at: number): boolean {
  let article = at - 2;
  while (article > at - 5 && isAdjective(tokens[article])) article -= 1;
  const determiner = tokens[article]?.lower ?? '';
  // "der" is only a dative before a feminine role.
  if (!DATIVE_ARTICLES.has(determiner) || (/r$/u.test(determiner) && !tokens[at - 1]?.lower.endsWith('in')))
    return false;
  return !DATIVE_PREPOSITIONS.has(tokens[article - 1]?.lower ?? '') && canBeObject(tokens, at);
}

const isAdjective = (token: Token | undefined): boolean =>
  /^\p{Ll}+en$/u.test(token?.text ?? '') && !DATIVE_ARTICLES.has(token?.lower ?? '');

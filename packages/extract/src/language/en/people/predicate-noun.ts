import { roleWord } from '../../../find/names/roles.ts';
import { isTitle } from '../../../find/names/titles.ts';
import { FUNCTION_WORDS } from '../../../find/people/word-kinds.ts';
import type { Token } from '../../../text/tokens.ts';

/** The maximum number of words between the article and the noun. */
const MOST_MODIFIERS = 2;
/** Whether a token is a role or a name. If so, the noun before it is only a modifier. */
const isNounAfter = (token: Token | undefined): boolean =>
  token?.kind === 'WORD' && token.breaks === 0 && (roleWord(token.lower) !== null || /^\p{Lu}/u.test(token.text));

/** Matches words after an office without an indefinite article: "becomes the new coach of", "was appointed manager". */
const AFTER_OFFICE = /^(?:[.,;]|after|and|as|at|by|for|from|in|of|on|until)$/u;
/** Matches verbs that give somebody an office. */
const GIVEN = /^(?:appointed|elected|named)$/u;

/** Returns the index after "is", "becomes", "was named", "works as" or ", who works as"; -1 for any other words. */
function afterVerb(tokens: readonly Token[], last: number): number {
  const lower = (at: number) => tokens[at]?.lower ?? '';
  const isRelative = lower(last) === ',' && lower(last + 1) === 'who';
  const verb = isRelative ? last + 2 : last;
  if (lower(verb) === 'works' && lower(verb + 1) === 'as') return verb + 2;
  const participle = lower(verb + 1) === 'been' ? verb + 2 : verb + 1;
  if (/^(?:has|is|was)$/u.test(lower(verb)) && GIVEN.test(lower(participle))) return participle + 1;
  return /^(?:becomes|is|remains)$/u.test(lower(verb)) ? verb + 1 : -1;
}

/**
 * Finds the noun after a name in "is a baker", "becomes the new coach of", "works as a baker" and ", who works as a
 * baker". Returns its index, or -1 if there is no such noun.
 */
export function predicateNoun(tokens: readonly Token[], last: number): number {
  const start = afterVerb(tokens, last);
  if (start < 0) return -1;
  const article = tokens[start]?.lower ?? '';
  const isOne = /^an?$/u.test(article);
  const first = isOne || article === 'the' ? start + 1 : start;
  for (let at = first; at <= first + MOST_MODIFIERS; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'WORD' || isTitle(token)) return -1;
    const isLast = isOne ? !isNounAfter(tokens[at + 1]) : AFTER_OFFICE.test(tokens[at + 1]?.lower ?? '');
    if (roleWord(token.lower) !== null && isLast) return at;
    // A function word rules out an office: "is not sure the coach of".
    if (!isOne && FUNCTION_WORDS.has(token.lower)) return -1;
  }
  return -1;
}

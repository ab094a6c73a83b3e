import { roleWord } from '../../../find/names/roles.ts';
import { isTitle } from '../../../find/names/titles.ts';
import type { Token } from '../../../text/tokens.ts';

/** The maximum number of words between the article and the noun. */
const MOST_MODIFIERS = 2;
/** Words after a noun that make it the modifier of another noun or of a name. */
const isNounAfter = (token: Token | undefined): boolean =>
  token?.kind === 'WORD' && token.breaks === 0 && (roleWord(token.lower) !== null || /^\p{Lu}/u.test(token.text));

/** Returns the index after "is", "works as" or ", who works as"; -1 for any other words. */
function afterVerb(tokens: readonly Token[], last: number): number {
  const lower = (at: number) => tokens[at]?.lower ?? '';
  const isRelative = lower(last) === ',' && lower(last + 1) === 'who';
  const verb = isRelative ? last + 2 : last;
  if (lower(verb) === 'works' && lower(verb + 1) === 'as') return verb + 2;
  return lower(verb) === 'is' ? verb + 1 : -1;
}

/** Finds the noun of "is a baker", "works as a baker" and ", who works as a baker" after a name. */
export function predicateNoun(tokens: readonly Token[], last: number): number {
  const article = afterVerb(tokens, last);
  if (article < 0 || !/^an?$/u.test(tokens[article]?.lower ?? '')) return -1;
  for (let at = article + 1; at <= article + 1 + MOST_MODIFIERS; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'WORD' || isTitle(token.text)) return -1;
    if (roleWord(token.lower) !== null && !isNounAfter(tokens[at + 1])) return at;
  }
  return -1;
}

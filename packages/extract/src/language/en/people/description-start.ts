import type { PersonKind } from '../../../core/types.ts';
import { wholeWord, wordEnding } from '../../../core/word-list.ts';
import { isPlace } from '../../../find/names/places.ts';
import { isCapital } from '../../../find/people/phrase.ts';
import { FUNCTION_WORDS } from '../../../find/people/word-kinds.ts';
import type { Token } from '../../../text/tokens.ts';
import { POSSESSIVE } from '../../shared/words/spellings.ts';
import { BEFORE_HEAD_ENDINGS } from '../words/body-names.ts';
import { ORIGIN_ENDINGS } from '../words/company-words.ts';
import { OUTLET_NOUNS } from '../words/phrase-words.ts';
import { DETERMINERS, ONE_PERSON_DETERMINERS, QUANTIFIERS, RELATIVES } from '../words/speaker-nouns.ts';

const determiners: ReadonlySet<string> = new Set(DETERMINERS);
const attribute = wordEnding(BEFORE_HEAD_ENDINGS);
const origin = wordEnding(ORIGIN_ENDINGS);

/**
 * Returns the number of words up to and including an attribute such as "San Francisco-based" before the name of an
 * organization.
 */
export function attributeWords(tokens: readonly Token[], head: number): number {
  return tokens.slice(0, head).findLastIndex(({ text }) => attribute.test(text)) + 1;
}

/** Returns the number of words before a noun phrase that are not part of a name: "who", "some". */
export function leadingWords(tokens: readonly Token[], head: number, kind: PersonKind): number {
  const from = head > 0 && RELATIVES.has(tokens[0]?.lower ?? '') ? 1 : 0;
  return head > from && kind === 'GROUP' && QUANTIFIERS.has(tokens[from]?.lower ?? '') ? from + 1 : from;
}

const outletNoun = wholeWord(OUTLET_NOUNS);

/**
 * Returns the tokens `[first, last)` of the name of an outlet: "Ansa" in "the Ansa news agency". Null if there is no
 * name.
 */
export function outletName(tokens: readonly Token[], head: number): readonly [number, number] | null {
  const [before, noun] = [tokens[head - 1]?.text ?? '', tokens[head]?.text ?? ''];
  const last = outletNoun.test(`${before} ${noun}`) ? head - 1 : outletNoun.test(noun) ? head : -1;
  let first = last;
  for (let word = tokens[first - 1]; word !== undefined && isNameWord(word); word = tokens[first - 1]) first -= 1;
  // These phrases do not contain a name: "the Iranian news agency", "a London newspaper".
  while (first < last && origin.test(tokens[first]?.text ?? '')) first += 1;
  const place = last - first === 1 && isPlace(tokens[first] ?? '');
  return first < last && !place ? [first, last] : null;
}

const isNameWord = (token: Token): boolean =>
  isCapital(token) &&
  !FUNCTION_WORDS.has(token.lower) &&
  !determiners.has(token.lower) &&
  !ONE_PERSON_DETERMINERS.has(token.lower) &&
  !QUANTIFIERS.has(token.lower) &&
  !POSSESSIVE.test(token.text);

/**
 * Returns the index at which the name of an organization begins, after common nouns and adverbs: 3 in "state news
 * agency Xinhua", 1 in "Ironically Veltran".
 */
export function nameStart(tokens: readonly Token[], from: number, head: number): number {
  const isCommon = ({ text, lower }: Token) => /^\p{Ll}[\p{Ll}-]+$/u.test(text) && !FUNCTION_WORDS.has(lower);
  const last = tokens.slice(0, head).findLastIndex((token, at) => at >= from && isCommon(token));
  const start = last < 0 ? from : last + 1;
  if (last < 0 && head > from && /^\p{Lu}\p{Ll}{3,}ly$/u.test(tokens[from]?.text ?? '')) return from + 1;
  // The name ends in a number: "broadcaster France 2".
  const numbered = tokens[head + 1]?.kind === 'NUMBER';
  const named = tokens.slice(start, head + 1).every((token) => isCapital(token) && (numbered || !isPlace(token)));
  return named && head === tokens.length - (numbered ? 2 : 1) ? start : from;
}

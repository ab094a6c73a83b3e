import { PREPOSITION, SUBORDINATOR } from '../../../core/word-flags.ts';
import { lowerAt } from '../../../find/dates/date-tokens.ts';
import type { Token } from '../../../text/tokens.ts';
import { flagsOf } from './flags.ts';

type Tokens = readonly Token[];

/** Maximum distance between a verb and its object, or between a passive and its subject, in tokens. */
const REACH = 6;
/** Maximum number of tokens of a sentence to read on each side of an event. */
const SENTENCE_REACH = 30;

/** Whether a list contains one of the words that follow a word in the same clause. */
export function isAfter(tokens: Tokens, at: number, list: ReadonlySet<string>, reach = REACH): boolean {
  for (let index = at + 1; index <= at + reach; index += 1) {
    if (/^[.;:!?,]$/u.test(lowerAt(tokens, index))) return false;
    if (list.has(lowerAt(tokens, index))) return true;
  }
  return false;
}

/** Whether a list contains one of the words that precede a word in the same sentence. */
export function isBefore(tokens: Tokens, at: number, list: ReadonlySet<string>, reach = REACH): boolean {
  for (let index = at - 1; index >= Math.max(0, at - reach); index -= 1) {
    if (/^[.;:!?]$/u.test(lowerAt(tokens, index))) return false;
    if (list.has(lowerAt(tokens, index))) return true;
  }
  return false;
}

/** Whether a list contains one of the words before or after a word. */
export const isNear = (tokens: Tokens, at: number, list: ReadonlySet<string>): boolean =>
  isAfter(tokens, at, list) || isBefore(tokens, at, list);

const endsSentence = (token: Token | undefined): boolean => /^[.;!?]$/u.test(token?.text ?? '');

/** Returns the words of the sentence around a word. */
export function sentenceWords(tokens: Tokens, at: number): Tokens {
  let [first, last] = [at, at + 1];
  while (first > 0 && at - first < SENTENCE_REACH && !endsSentence(tokens[first - 1])) first -= 1;
  while (last < tokens.length && last - at < SENTENCE_REACH && !endsSentence(tokens[last])) last += 1;
  return tokens.slice(first, last);
}

/** Returns the words of the object of a verb, up to the next preposition other than "of". */
export function objectWords(tokens: Tokens, at: number): Tokens {
  let last = at + 1;
  while (last <= at + REACH) {
    const token = tokens[last];
    if (token === undefined || (token.kind === 'SIGN' && !/^[’'“"„]$/u.test(token.text))) break;
    if ((flagsOf(token) & (PREPOSITION | SUBORDINATOR)) !== 0 && token.lower !== 'of') break;
    last += 1;
  }
  return tokens.slice(at + 1, last);
}

import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  MODAL,
  PREPOSITION,
  PRONOUN,
  QUESTION_WORD,
  SUBORDINATOR,
} from '../../../core/word-flags.ts';
import type { Token } from '../../../text/tokens.ts';
import { flagsOf } from './flags.ts';
import { isPassive } from './object-senses.ts';

/** Maximum distance between a verb and the start of its object, in tokens. */
const REACH = 4;
/** Maximum number of words in a noun phrase. */
const MOST_WORDS = 6;
/** Classes of words that can stand between a verb and the noun of its object. */
const BEFORE_NOUN = DETERMINER | ADVERB | PREPOSITION;
/** Classes of words that end a noun phrase. */
const AFTER_NOUN = BEFORE_NOUN | AUXILIARY | COORDINATOR | MODAL | PRONOUN | QUESTION_WORD | SUBORDINATOR;

const isNominal = (token: Token | undefined): token is Token =>
  token?.kind === 'WORD' && (flagsOf(token) & AFTER_NOUN) === 0;

const singularOf = (lower: string): string => lower.replace(/(?<=\p{L}{2}[^s])s$/u, '');

/** Finds the last noun of the phrase that begins after a word. */
function headAfter(tokens: readonly Token[], at: number): string | null {
  let first = at + 1;
  while (first < at + REACH && (flagsOf(tokens[first]) & BEFORE_NOUN) !== 0) first += 1;
  let last = first;
  while (last < first + MOST_WORDS && isNominal(tokens[last])) last += 1;
  const head = tokens[last - 1];
  return last === first || head === undefined ? null : singularOf(head.lower);
}

/** Finds the noun before a verb in the passive: "the record was set". */
function headBefore(tokens: readonly Token[], at: number): string | null {
  let last = at - 1;
  while (last > at - REACH && (flagsOf(tokens[last]) & (AUXILIARY | ADVERB)) !== 0) last -= 1;
  const head = tokens[last];
  return isNominal(head) ? singularOf(head.lower) : null;
}

/**
 * Finds the head of a verb's object or of a noun's complement: "record" in "set the all-time record", in "the record
 * was set" and in "a change to the record".
 *
 * @returns the singular in lower case; null if there is no object, or if it is a pronoun
 */
export function objectHead(tokens: readonly Token[], at: number): string | null {
  return isPassive(tokens, at) ? headBefore(tokens, at) : headAfter(tokens, at);
}

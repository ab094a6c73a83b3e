import type { Analysis } from '../../../core/analysis.ts';
import { memoize } from '../../../core/memo.ts';
import { wordEnding } from '../../../core/word-list.ts';
import type { ClauseRange } from '../../../find/dates/dates-language.ts';
import { FUTURE, PAST } from '../../../find/dates/tense-flags.ts';
import { NEW_DATE_PREPOSITIONS, POSTPONING_WORDS } from '../words/fate-words.ts';
import {
  FUTURE_WORDS,
  NOT_PAST_ENDINGS,
  NOT_PAST_WORDS,
  NOT_PRESENT_WORDS,
  PAST_WORDS,
  SINCE_PREPOSITIONS,
  STATE_VERBS,
} from '../words/tenses.ts';

const NOT_PAST_ENDING = wordEnding(NOT_PAST_ENDINGS);
/** Matches the regular past tense: "tagte", "redeten". Capitalized words do not match because they are nouns. */
const REGULAR_PAST = /^\p{Ll}{3,}(?:te|ten|teten|tete)$/u;
/** Matches the third person singular of the present ("tagt"), but not a participle ("gesagt"). */
const PRESENT = /^(?!\p{Ll}*ge\p{Ll}+t$)\p{Ll}{2,}t$/u;

function isRegularPast(word: string, lower: string): boolean {
  return REGULAR_PAST.test(word) && !NOT_PAST_WORDS.has(lower) && !NOT_PAST_ENDING.test(lower);
}

/** Returns the tenses that a German word can signal. */
export const tenseFlags: (word: string) => number = memoize((word) => {
  const lower = word.toLowerCase();
  const isPast = PAST_WORDS.has(lower) || isRegularPast(word, lower);
  return (isPast ? PAST : 0) | (FUTURE_WORDS.has(word) ? FUTURE : 0);
});

/**
 * Whether the present tense of a clause refers to the future: "Am Freitag befasst sich der Rat". False if the clause
 * describes a period that continues ("seit Freitag") or a state ("ist").
 */
export function isComing({ tokens }: Analysis, at: number, { first, last }: ClauseRange): boolean {
  if (SINCE_PREPOSITIONS.has(tokens[at - 1]?.lower ?? '')) return false;
  let hasPresent = false;
  // "Sie gibt am 3. Mai ein Konzert", but "Es gibt …"
  const isGiven = (text: string) => text === 'gibt' && !tokens.slice(first, last).some(({ lower }) => lower === 'es');
  for (let index = first; index < last; index += 1) {
    const text = tokens[index]?.text ?? '';
    if (STATE_VERBS.has(text)) return false;
    hasPresent ||= PRESENT.test(text) && (!NOT_PRESENT_WORDS.has(text) || isGiven(text));
  }
  return hasPresent;
}

/** Whether a clause moves something to another date: "wurde auf den 3. November verschoben". */
export function isPlanned({ tokens }: Analysis, { first, last }: ClauseRange): boolean {
  const words = tokens.slice(first, last);
  return (
    words.some(({ lower }) => POSTPONING_WORDS.has(lower)) &&
    words.some(({ lower }) => NEW_DATE_PREPOSITIONS.has(lower))
  );
}

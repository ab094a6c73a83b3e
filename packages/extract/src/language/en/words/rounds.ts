import { entries, words } from '../../../core/word-list.ts';
import type { RoundWords } from '../../../find/story/story-language.ts';

const ORDINALS = entries('first second third fourth fifth sixth seventh eighth ninth tenth');

/** The words that distinguish the events of a series: "the second round". */
export const ROUNDS: RoundWords = {
  ordinals: new Map(ORDINALS.map((word, at) => [word, at + 1])),
  beforeFractions: words('every each'),
  notSeries: words('war reading'),
  again: words('again another anew'),
  since: words('since'),
  firstLeg: /\bfirst[- ](?:leg|match|meeting)\b/iu,
  secondLeg: /\b(?:second leg|second-leg|return (?:leg|match|game)|rematch|replay)\b/iu,
};

/** Prepositions before a town: "in Hull", "mayor of Hull". */
export const BEFORE_TOWNS = words('in of from near at outside to');

const TIMES = new Map([
  ['morning', 1],
  ['noon', 2],
  ['midday', 2],
  ['lunchtime', 2],
  ['afternoon', 3],
  ['evening', 4],
  ['night', 5],
  ['overnight', 5],
]);

/**
 * Returns the time of day that a word names, from 1 for the morning to 5 for the night.
 *
 * @param printed - "morning"
 */
export function timeOfDay(printed: string): number | null {
  return TIMES.get(printed.toLowerCase()) ?? null;
}

/** Prepositions before an earlier event in another place: "After Moosdorf, Talheim too …". */
export const AFTER_WORDS = words('after following like unlike');

/** Words which say that the same happens in another place. */
export const ALSO_WORDS = words('also too now');

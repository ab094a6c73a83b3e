import { anyOf } from '../../core/word-list.ts';
import { wordsOfAll } from '../../language/all-words.ts';

const BEFORE = new RegExp(`(?<![\\p{L}\\d])${anyOf(wordsOfAll(({ names }) => names.agesBefore))} $`, 'u');
const AFTER = new RegExp(`^${anyOf(wordsOfAll(({ names }) => names.agesAfter))}`, 'u');

/** The ages that people in the news can have. Other numbers are not ages. */
const POSSIBLE = { from: 4, to: 112 };

/**
 * Reads the age in the words next to a name: "der 24-jährige Jan Kolb", "Ann Shaw, 61, said".
 *
 * @param before - the text before the name
 * @param after - the text after the name
 * @returns the age in years, or null
 */
export function ageBeside(before: string, after: string): number | null {
  if (!/\d/.test(before) && !/\d/.test(after)) return null;
  const text = AFTER.exec(after)?.[0] ?? BEFORE.exec(before)?.[0];
  const age = Number(text?.match(/\d+/u)?.[0] ?? Number.NaN);
  return age >= POSSIBLE.from && age <= POSSIBLE.to ? age : null;
}

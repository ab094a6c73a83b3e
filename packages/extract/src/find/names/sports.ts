import { anyOf } from '../../core/word-list.ts';
import { SPORTS } from '../../language/shared/words/sports.ts';

/** The key of each sport by the beginnings of its words. */
const keys = new Map(SPORTS.flatMap((sport) => sport.map((word) => [word, sport[0] ?? word] as const)));
const SPORT = new RegExp(String.raw`(?<!\p{L})${anyOf([...keys.keys()])}`, 'giu');

/**
 * Finds the sports that a text names: "Fußballtrainer", "soccer coach".
 *
 * @returns the same key for the German and the English words for a sport, without duplicates
 */
export function sportsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(SPORT)].flatMap(([word]) => keys.get(word.toLowerCase()) ?? []))];
}

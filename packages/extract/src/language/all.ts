import { joinComparisonWords } from '../compare/comparison-words.ts';
import type { Language, SharedWords } from '../core/analysis.ts';
import { joinDateWords } from '../find/dates/date-words.ts';
import { kindsOf } from '../find/events/event-word.ts';
import { LANGUAGES } from './registry.ts';

const joined = new WeakMap<readonly Language[], SharedWords>();

/**
 * Joins the words of several languages.
 *
 * @remarks The rules of a language must not import this file, because it imports all of them. They read
 * `Analysis.shared`, or `all-words.ts` for words that do not depend on rules.
 * @param languages - the supported languages; the result is cached per array
 */
export function sharedWords(languages: readonly Language[]): SharedWords {
  const known = joined.get(languages);
  if (known !== undefined) return known;
  const words: SharedWords = {
    dates: joinDateWords(languages.map(({ dates }) => dates.words)),
    continents: new Set(languages.flatMap(({ events }) => [...events.continents])),
  };
  joined.set(languages, words);
  return words;
}

/**
 * Maps the base forms of all languages to kinds of event. If two languages share a form, the first language applies.
 */
export const EVENT_KINDS: ReadonlyMap<string, string> = kindsOf(
  LANGUAGES.flatMap(({ events }) => [...events.kinds].map(([lemma, kind]) => ({ lemma, kind }))),
);

/** The words that are used to compare articles, from all languages. */
export const COMPARISON_WORDS = joinComparisonWords(LANGUAGES.map(({ compare }) => compare.words));

import { joinComparisonWords } from '../compare/comparison-words.ts';
import type { SharedWords } from '../core/analysis.ts';
import { joinDateWords } from '../find/dates/date-words.ts';
import { kindsOf } from '../find/events/event-word.ts';
import { LANGUAGES } from './registry.ts';

/**
 * The words of all languages, for the rules of each language.
 *
 * @remarks The rules of a language must not import this file, because it imports all of them. They read
 * `Analysis.shared`, or `all-words.ts` for words that do not depend on rules.
 */
export const SHARED_WORDS: SharedWords = {
  dates: joinDateWords(LANGUAGES.map(({ dates }) => dates.words)),
  continents: new Set(LANGUAGES.flatMap(({ events }) => [...events.continents])),
};

/**
 * Maps the base forms of all languages to kinds of event. If two languages share a form, the first language applies.
 */
export const EVENT_KINDS: ReadonlyMap<string, string> = kindsOf(
  LANGUAGES.flatMap(({ events }) => [...events.kinds].map(([lemma, kind]) => ({ lemma, kind }))),
);

/** The words that are used to compare articles, from all languages. */
export const COMPARISON_WORDS = joinComparisonWords(LANGUAGES.map(({ compare }) => compare.words));

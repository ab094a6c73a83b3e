import { joinComparisonWords } from '../compare/comparison-words.ts';
import type { SharedWords } from '../core/analysis.ts';
import { joinDateWords } from '../find/dates/date-words.ts';
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

/** The words that are used to compare articles, from all languages. */
export const COMPARISON_WORDS = joinComparisonWords(LANGUAGES.map(({ compare }) => compare.words));

import { analyse } from './core/analyse.ts';
import type { ExtractInput, PreciseDate } from './core/types.ts';
import { findDateExpressions } from './find/dates/resolve-dates.ts';
import { detectLanguage } from './language/detect.ts';
import { languageOf } from './language/registry.ts';

/**
 * Finds all dates in an article's text, including those that belong to no event. Relative dates such as "on Tuesday"
 * are resolved from the day of publication.
 *
 * @param input - as for `extract`
 * @returns the dates in text order. Empty if the language is not supported
 */
export function datesIn(input: ExtractInput): PreciseDate[] {
  const language = input.language ?? detectLanguage(input.body);
  if (languageOf(language) === null) return [];
  return findDateExpressions(analyse({ ...input, language })).flatMap(({ value }) => value ?? []);
}

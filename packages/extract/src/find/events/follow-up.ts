import type { Analysis } from '../../core/analysis.ts';
import { hasHeadline, headlineTitle } from './headline.ts';

/**
 * Whether the headline is about the consequences of an earlier event or a reaction to it: "Nach dem Brand in Talheim:
 * Krall fordert Aufklärung". Also true for questions, quotations and other headlines that do not say what happened.
 */
export function isFollowUp(analysis: Analysis): boolean {
  if (!hasHeadline(analysis)) return false;
  const headline = headlineTitle(analysis);
  if (headline === null) return true;
  const { followUp, followUpOfSudden, occasion, reaction } = analysis.rules.events.newsWords;
  // `occasion` has the flag `g`, so `test` would start where the last search stopped.
  return (
    [followUp, followUpOfSudden, reaction].some((pattern) => pattern.test(headline)) || headline.search(occasion) >= 0
  );
}

import type { Analysis } from '../../core/analysis.ts';
import { hasHeadline, headlineTitle } from './headline.ts';

/**
 * Whether the headline tells what followed an earlier event, or what somebody says about it: "Nach dem Brand in Talheim:
 * Krall fordert Aufklärung". A question and a quotation count too.
 */
export function isFollowUp(analysis: Analysis): boolean {
  if (!hasHeadline(analysis)) return false;
  const headline = headlineTitle(analysis);
  if (headline === null) return true;
  const { followUp, followUpOfSudden, occasion, reaction } = analysis.rules.events.newsWords;
  // `occasion` has the flag `g`, with which `test` would go on where it stopped.
  return (
    [followUp, followUpOfSudden, reaction].some((pattern) => pattern.test(headline)) || headline.search(occasion) >= 0
  );
}

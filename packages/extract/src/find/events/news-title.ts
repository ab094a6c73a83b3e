import type { Analysis } from '../../core/analysis.ts';
import type { ExtractedEvent } from '../../core/types.ts';
import { isBareTitle } from './compose-title.ts';
import { hasHeadline, headlineTitle } from './headline.ts';
import { firstSentenceTitle, leadTitle } from './lead-title.ts';

/**
 * Returns the title of an article's main event: the headline, the main clause of the lead, or the composed title.
 *
 * @param main - the main event with its composed title. Null if the text names no main event
 * @param printed - the title of the main event in the words of the text
 * @returns null if nothing in the text says what happened
 */
export function newsTitle(analysis: Analysis, main: ExtractedEvent | null, printed = ''): string | null {
  const headline = headlineTitle(analysis);
  // If the headline is a question, a composed title must show which event is meant.
  const isUsable = main !== null && !isBareTitle(main.title) && (main.telling || !hasHeadline(analysis));
  const composed = isUsable ? main.title : null;
  const { prefersLead, vague } = analysis.rules.events.titleWords;
  if (headline !== null) return vague.test(headline) ? (firstSentenceTitle(analysis) ?? headline) : headline;
  const lead = prefersLead || composed === null ? leadTitle(analysis, main) : null;
  return lead ?? composed ?? (isBareTitle(printed) || hasHeadline(analysis) ? null : printed);
}

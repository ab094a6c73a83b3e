import type { Analysis } from '../../core/analysis.ts';
import type { ExtractedEvent } from '../../core/types.ts';
import { isBareTitle } from './compose-title.ts';
import { hasHeadline, headlineTitle } from './headline.ts';
import { firstSentenceTitle, leadTitle } from './lead-title.ts';

/**
 * Returns the news of an article as the title of its main event: the headline, or else the main clause of the lead or a
 * composed title.
 *
 * @param main - the main event with its composed title; null if the text names none
 * @param printed - its title in the words of the text
 * @returns null if nothing in the text says what happened
 */
export function newsTitle(analysis: Analysis, main: ExtractedEvent | null, printed = ''): string | null {
  const headline = headlineTitle(analysis);
  // Beside a question as the headline, a composed title must tell which event is meant.
  const isUsable = main !== null && !isBareTitle(main.title) && (main.telling || !hasHeadline(analysis));
  const composed = isUsable ? main.title : null;
  const { prefersLead, vague } = analysis.rules.events.titleWords;
  if (headline !== null) return vague.test(headline) ? (firstSentenceTitle(analysis) ?? headline) : headline;
  const lead = prefersLead || composed === null ? leadTitle(analysis, main) : null;
  return lead ?? composed ?? (isBareTitle(printed) || hasHeadline(analysis) ? null : printed);
}

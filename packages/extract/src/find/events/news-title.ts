import type { Analysis } from '../../core/analysis.ts';
import type { ExtractedEvent } from '../../core/types.ts';
import { isBareTitle } from './compose-title.ts';
import { headlineTitle } from './headline.ts';
import { leadTitle } from './lead-title.ts';

/**
 * Returns the news of an article as the title of its main event: the headline, or else the main clause of the lead or a
 * composed title.
 *
 * @param main - the main event with its composed title; null if the text names none
 * @param printed - its title in the words of the text
 * @returns null if nothing in the text says what happened
 */
export function newsTitle(analysis: Analysis, main: ExtractedEvent | null, printed = ''): string | null {
  const composed = main === null || isBareTitle(main.title) ? null : main.title;
  const headline = headlineTitle(analysis);
  if (headline !== null) return headline;
  const { prefersLead } = analysis.rules.events.titleWords;
  const lead = prefersLead || composed === null ? leadTitle(analysis, main) : null;
  return lead ?? composed ?? (isBareTitle(printed) ? null : printed);
}

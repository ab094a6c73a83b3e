import type { Analysis } from '../../core/analysis.ts';
import type { ExtractedEvent } from '../../core/types.ts';
import type { Candidate } from './candidate.ts';
import { isBareTitle } from './compose-title.ts';
import { beforeQuotation, hasHeadline, headlineTitle } from './headline.ts';
import { headlineEvents } from './headline-events.ts';
import { firstSentenceTitle, leadTitle } from './lead-title.ts';

/**
 * Returns the headline without the quotation after it if it tells the main event with a verb: "Brücke gesperrt" for
 * "Brücke gesperrt: „Es bröckelt“". The start of "Krall: „Es bröckelt“" is only the speaker.
 */
function newsBeforeQuotation(analysis: Analysis, main: ExtractedEvent | null): string | null {
  const start = beforeQuotation(analysis);
  const tells = ({ word }: Candidate) => word.verb && word.sense === main?.sense;
  return start !== null && headlineEvents(analysis).some(tells) ? start : null;
}

/**
 * Returns the title of an article's main event: the headline, the main clause of the lead, or the composed title.
 *
 * @param main - the main event with its composed title. Null if the text names no main event
 * @param printed - the title of the main event in the words of the text
 * @returns null if nothing in the text says what happened
 */
export function newsTitle(analysis: Analysis, main: ExtractedEvent | null, printed = ''): string | null {
  const headline = headlineTitle(analysis) ?? newsBeforeQuotation(analysis, main);
  // If the headline is a question, a composed title must show which event is meant.
  const isUsable = main !== null && !isBareTitle(main.title) && (main.telling || !hasHeadline(analysis));
  const composed = isUsable ? main.title : null;
  const { prefersLead, vague } = analysis.rules.events.titleWords;
  if (headline !== null) return vague.test(headline) ? (firstSentenceTitle(analysis) ?? headline) : headline;
  const lead = prefersLead || composed === null ? leadTitle(analysis, main) : null;
  return lead ?? composed ?? (isBareTitle(printed) || hasHeadline(analysis) ? null : printed);
}

import type { EventKind } from '@wortlaut/vocabulary';
import type { Analysis } from '../../core/analysis.ts';
import { hasHeadline, headlineTitle } from './headline.ts';
import { SUDDEN } from './senses.ts';

/** Kinds of events that happen to suspects. */
const ANSWERS = new Set<EventKind>(['ARREST', 'TRIAL']);

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

/**
 * Whether the first sentences can report an event of a kind as the news of the headline. After a headline about a
 * reaction, they often repeat the event that it is about. A headline that names an occasion can be about what followed:
 * "Zoo boss walks away after two stormy years".
 */
export function canTellNews(analysis: Analysis, kind: EventKind): boolean {
  const { followUp, reaction, suspecting } = analysis.rules.events.newsWords;
  if (kind === 'ANNOUNCEMENT' || !isFollowUp(analysis)) return true;
  const headline = (headlineTitle(analysis) ?? '').replace(ANSWERS.has(kind) ? suspecting : /(?!)/u, ' ');
  return !SUDDEN.has(kind) && ![followUp, reaction].some((pattern) => pattern.test(headline));
}

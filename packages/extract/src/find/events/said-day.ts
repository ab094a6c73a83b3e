import type { Analysis } from '../../core/analysis.ts';
import type { ExtractedPerson, ExtractedStatement, Extraction } from '../../core/types.ts';
import { isFullSentence } from '../../text/sentences.ts';
import { dayNumber } from '../dates/calendar.ts';
import { findDateExpressions } from '../dates/resolve-dates.ts';
import { headlineTitle } from './headline.ts';
import { printedDate } from './headline-date.ts';
import { isHeadlinePlan } from './headline-events.ts';

/** The number of sentences at the start of the text that can contain the statement of the headline. */
const SENTENCES = 2;
/** The maximum number of days from the statement to the article. */
const NEWS_DAYS = 7;

/**
 * Finds the day of a statement that is the news of the headline: "Krall warnt vor Hochwasser" and "Das sagte Krall am
 * Montag". One of the first sentences must contain the statement, and the headline must name its speaker before the verb
 * of speaking.
 *
 * @param people - the people in the text
 * @param statements - the statements in text order
 * @returns null if there is no such statement, or if its day is unknown or not shortly before the article
 */
export function findSaidDay(
  analysis: Analysis,
  people: readonly ExtractedPerson[],
  statements: readonly ExtractedStatement[],
): Extraction['headlineDate'] {
  const { published, sentences, rules } = analysis;
  const headline = headlineTitle(analysis);
  if (headline === null || published === null || isHeadlinePlan(analysis)) return null;
  const spoken = headline.slice(0, Math.max(0, headline.search(rules.events.newsWords.reaction))).split(/[^\p{L}-]+/u);
  const end = sentences.filter(isFullSentence)[SENTENCES - 1]?.end ?? analysis.body.length;
  for (const { said, speaker, cue } of statements) {
    if (said?.precision !== 'DAY' || speaker === null || (cue[0]?.start ?? end) >= end) continue;
    const date = findDateExpressions(analysis).find(({ start, value }) => start < end && value?.date === said.date);
    const days = (dayNumber(published) ?? 0) - (dayNumber(said.date) ?? Number.POSITIVE_INFINITY);
    const surname = people[speaker]?.name.split(' ').at(-1) ?? '';
    if (date !== undefined && days >= 0 && days <= NEWS_DAYS && spoken.includes(surname))
      return { start: said, dateText: printedDate(analysis, date), place: null };
  }
  return null;
}

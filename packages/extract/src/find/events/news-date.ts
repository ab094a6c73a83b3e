import type { Analysis } from '../../core/analysis.ts';
import type { ExtractedEvent } from '../../core/types.ts';
import { dayNumber } from '../dates/calendar.ts';
import { headlineTitle } from './headline.ts';

/** News are about something that happens at most this many days before or after the article. */
const NEWS_DAYS = 31;
/** The same for a date of which only the month is known. It stands for the first day of the month. */
const NEWS_DAYS_OF_MONTH = 62;

/**
 * Removes the date of a past main event that is far from the article's date. It mostly belongs to something else that
 * the article tells, such as the crime in an article about the trial. Without a headline, the text is only about the
 * event that it dates.
 */
export function withNewsDate(event: ExtractedEvent, analysis: Analysis): ExtractedEvent {
  const { published } = analysis;
  if (event.status !== 'PAST' || headlineTitle(analysis) === null) return event;
  const [day, start] = [published, event.start?.date].map((date) => (date == null ? null : dayNumber(date)));
  const limit = event.start?.precision === 'MONTH' ? NEWS_DAYS_OF_MONTH : NEWS_DAYS;
  if (typeof day !== 'number' || typeof start !== 'number' || Math.abs(day - start) <= limit) return event;
  return { ...event, start: null, end: null, dateText: null };
}

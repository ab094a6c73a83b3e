import type { ExtractedEvent } from '../../core/types.ts';
import { dayNumber } from '../dates/calendar.ts';

/** News are about something that happens at most this many days before or after the article. */
const NEWS_DAYS = 31;
/** The same for a date of which only the month is known. It stands for the first day of the month. */
const NEWS_DAYS_OF_MONTH = 62;

/**
 * Removes the date of a main event that is far from the article's date. It mostly belongs to something else that the
 * article tells, such as the crime in an article about the trial.
 *
 * @param published - `YYYY-MM-DD`; null if unknown
 */
export function withNewsDate(event: ExtractedEvent, published: string | null): ExtractedEvent {
  const [day, start] = [published, event.start?.date].map((date) => (date == null ? null : dayNumber(date)));
  const limit = event.start?.precision === 'MONTH' ? NEWS_DAYS_OF_MONTH : NEWS_DAYS;
  if (typeof day !== 'number' || typeof start !== 'number' || Math.abs(day - start) <= limit) return event;
  return { ...event, start: null, end: null, dateText: null };
}

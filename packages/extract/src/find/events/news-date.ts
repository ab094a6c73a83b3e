import type { Analysis } from '../../core/analysis.ts';
import type { ExtractedEvent } from '../../core/types.ts';
import { dayNumber } from '../dates/calendar.ts';
import { headlineTitle } from './headline.ts';
import { sharedWithHeadline } from './headline-words.ts';

/** News are about something that happens at most this many days before the article. */
const NEWS_DAYS = 14;
/** The date stands in one of this many sentences at the start of the text, or in one that repeats words of the headline. */
const FIRST_SENTENCES = 2;
const SHARED_WORDS = 2;

/** Whether a past event is dated to a day shortly before the article. */
function isRecent({ published }: Analysis, { start }: ExtractedEvent): boolean {
  const [day, today] = [published, start?.date].map((date) => (date == null ? null : dayNumber(date)));
  if (typeof day !== 'number' || typeof today !== 'number') return true;
  return (start?.precision === 'DAY' || start?.precision === 'ABOUT') && Math.abs(day - today) <= NEWS_DAYS;
}

/** Whether the sentence with a date tells the news of the headline. */
function tellsNews(analysis: Analysis, at: number): boolean {
  const index = analysis.sentences.findIndex(({ end }) => end > at);
  const sentence = analysis.sentences[index];
  if (index < FIRST_SENTENCES || sentence === undefined) return true;
  return sharedWithHeadline(analysis, sentence.start, sentence.end) >= SHARED_WORDS;
}

/**
 * Removes the date of a main event that is not the date of the news: a past event long before the article, a year, or a date
 * in a sentence that tells something else. It mostly belongs to another event of the article, such as the crime in an article
 * about the trial. Without a headline, the text is only about the event that it dates.
 *
 * @param dateStart - where the text prints the date
 */
export function withNewsDate(event: ExtractedEvent, analysis: Analysis, dateStart: number | null): ExtractedEvent {
  if (event.start === null || headlineTitle(analysis) === null) return event;
  const isNews = event.status === 'PAST' ? isRecent(analysis, event) : event.start.precision !== 'YEAR';
  if (isNews && (dateStart === null || tellsNews(analysis, dateStart))) return event;
  return { ...event, start: null, end: null, dateText: null };
}

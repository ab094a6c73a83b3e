import { type Analysis, sentenceAt } from '../../core/analysis.ts';
import type { ExtractedEvent } from '../../core/types.ts';
import { dayNumber } from '../dates/calendar.ts';
import type { Ranked } from './causes.ts';
import { inHeadline } from './headline-events.ts';
import { isToldAsNews } from './lead-news.ts';
import { DEADLY, kindOf } from './senses.ts';

/** The maximum number of days from a deed to an article that reports it together with the arrest. */
const NEWS_DAYS = 2;

/** Returns the number of days from an event to the article. Null if one of the dates is unknown. */
function daysAgo({ published }: Analysis, { start }: ExtractedEvent): number | null {
  const [day, today] = [start?.precision === 'DAY' ? dayNumber(start.date) : null, dayNumber(published ?? '')];
  return day === null || today === null ? null : today - day;
}

/**
 * Finds the deed that an article about an arrest reports as its news: "Messerangriff in Talheim: Mann festgenommen". The
 * headline must name the deed, and the first sentence must report it as the news of the last days. The arrest is then a
 * part of the deed.
 *
 * @param arrest - the event that the headline names
 * @returns null if the event is not an arrest, or if the deed is an earlier event
 */
export function deedOf(analysis: Analysis, early: readonly Ranked[], arrest: Ranked): Ranked | null {
  if (kindOf(arrest.event.sense) !== 'ARREST') return null;
  const named = inHeadline(analysis).all.map(({ candidate }) => kindOf(candidate.word.sense));
  const isDeed = ({ event }: Ranked): boolean => {
    const days = daysAgo(analysis, event);
    return (
      DEADLY.has(event.kind) &&
      event.status === 'PAST' &&
      named.includes(kindOf(event.sense)) &&
      days !== null &&
      days >= 0 &&
      days <= NEWS_DAYS &&
      sentenceAt(analysis, event.mentions[0]?.start ?? 0) === 0 &&
      isToldAsNews(analysis, event, 1)
    );
  };
  return early.find(isDeed) ?? null;
}

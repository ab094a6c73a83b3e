import type { EventStatus } from '@wortlaut/vocabulary';
import type { Analysis } from '../../core/analysis.ts';
import type { DatePrecision, PreciseDate } from '../../core/types.ts';
import { dayNumber } from '../dates/calendar.ts';
import type { DateExpression } from '../dates/date-expression.ts';
import { tenseAt } from '../dates/tense.ts';
import type { Fate } from './fate.ts';

/**
 * Replaces a future date with the last matching day before the article if the words can refer to it: "Das für
 * Donnerstag geplante Treffen ist geplatzt". That day must be at most one day before the article.
 */
export function nearestDate({ published }: Analysis, date: DateExpression): DateExpression {
  const [today, past] = [published, date.past?.date].map((day) => dayNumber(day ?? ''));
  return typeof today === 'number' && typeof past === 'number' && today - past <= 1
    ? { ...date, value: date.past }
    : date;
}

/** For each precision, the number of known characters at the start of `YYYY-MM-DD`. */
const KNOWN_LENGTH = { DAY: 10, MONTH: 7, YEAR: 4, ABOUT: 7 } as const satisfies Record<DatePrecision, number>;

/** The minimum number of days from the article to an approximate date in the same month that counts as future. */
const DAYS_AHEAD = 5;

function isDaysAhead(date: string, published: string): boolean {
  const [start, now] = [dayNumber(date), dayNumber(published)];
  return start !== null && now !== null && start - now >= DAYS_AHEAD;
}

/**
 * Determines whether an event is past, planned or cancelled. The date decides if it is clearly before or after the
 * article's date. If it is not, the tense decides.
 *
 * @param at - index of the word that names the event
 * @param start - the date of the event
 * @param fate - what the text says about an event that does not take place as planned
 */
export function eventStatus(
  analysis: Analysis,
  at: number,
  start: PreciseDate | null,
  fate: Fate | null = null,
): EventStatus {
  if (fate === 'CANCELLED') return fate;
  const { published } = analysis;
  if (start !== null && published !== null) {
    const length = KNOWN_LENGTH[start.precision];
    if (start.date.slice(0, length) !== published.slice(0, length)) return start.date > published ? 'PLANNED' : 'PAST';
    if (start.precision === 'ABOUT' && isDaysAhead(start.date, published)) return 'PLANNED';
  }
  if (fate === 'POSTPONED' || fate === 'UNCERTAIN') return 'PLANNED';
  return tenseAt(analysis, at) === 'FUTURE' ? 'PLANNED' : 'PAST';
}

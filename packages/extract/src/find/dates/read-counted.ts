import type { ReadDate } from './date-expression.ts';
import { type Distance, dateOf, distanceOf, lowerAt, numberOf, textAt } from './date-tokens.ts';
import type { DateText } from './dates-language.ts';

/** Whether a date is a single day relative to the article's date: "heute", "Montag". */
function isRelativeDay({ shape }: ReadDate): boolean {
  if (shape.type === 'WEEKDAY') return true;
  return shape.type === 'OFFSET' && shape.precision === 'DAY' && shape.months === 0;
}

/** Reads "vor einem Jahr", "vor genau zwei Wochen", "in einer Woche". Also returns the index after the last token. */
function readDistance({ tokens, words }: DateText, at: number): (Distance & { readonly last: number }) | null {
  const sign = words.agoBefore.has(lowerAt(tokens, at)) ? -1 : words.aheadBefore.has(lowerAt(tokens, at)) ? 1 : 0;
  const start = words.hedges.get(lowerAt(tokens, at + 1)) === 'EXACT' ? at + 2 : at + 1;
  const count = numberOf(lowerAt(tokens, start), words);
  const unit = lowerAt(tokens, start + 1);
  if (sign === 0 || count === 0 || !words.units.has(unit)) return null;
  // "In acht Tagen" means in one week, and "in vierzehn Tagen" means in two weeks.
  const days = words.units.get(unit) === 'DAY' && (count === 8 || count === 14) ? count - (count % 7) : count;
  return { ...distanceOf(sign * days, unit, words), last: start + 2 };
}

/** Reads "heute vor einem Jahr", "Montag in zwei Wochen". */
function readDayBefore(text: DateText, day: ReadDate): ReadDate | null {
  const distance = readDistance(text, day.last);
  if (distance === null) return null;
  const { days, months, last } = distance;
  return dateOf(day.first, last, { type: 'MOVED', from: day.shape, days, months });
}

/**
 * Reads the day from which a distance is counted: "today" in "a year ago today", "Monday" in "two weeks ago on Monday".
 */
function readDayAfter({ tokens, words }: DateText, at: number): ReadDate | null {
  const start = words.quotedPrepositions.has(lowerAt(tokens, at)) ? at + 1 : at;
  const days = words.relativeDays.get(lowerAt(tokens, start));
  if (days !== undefined) return dateOf(start, start + 1, { type: 'OFFSET', days, months: 0, precision: 'DAY' });
  const weekday = /^\p{Lu}/u.test(textAt(tokens, start)) ? words.weekdays.get(lowerAt(tokens, start)) : undefined;
  return weekday === undefined ? null : dateOf(start, start + 1, { type: 'WEEKDAY', weekday, direction: null });
}

/**
 * Reads a day that is counted from another day: "heute vor einem Jahr", "a year ago today".
 *
 * @param date - the part that comes first in the text: the day or the distance
 * @returns null if the date is not part of such an expression
 */
export function readCounted(text: DateText, date: ReadDate): ReadDate | null {
  const { tokens, words } = text;
  if (isRelativeDay(date)) {
    const counted = readDayBefore(text, date);
    if (counted !== null) return counted;
  }
  const { shape } = date;
  if (shape.type !== 'OFFSET' || !words.agoAfter.has(lowerAt(tokens, date.last - 1))) return null;
  const day = readDayAfter(text, date.last);
  if (day === null) return null;
  return dateOf(date.first, day.last, { type: 'MOVED', from: day.shape, days: shape.days, months: shape.months });
}

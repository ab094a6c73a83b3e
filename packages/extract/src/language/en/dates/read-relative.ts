import type { ReadDate } from '../../../find/dates/date-expression.ts';
import { dateOf, distanceOf, lowerAt, numberOf, textAt, yearOf } from '../../../find/dates/date-tokens.ts';
import type { Direction } from '../../../find/dates/date-words.ts';
import type { DateText } from '../../../find/dates/dates-language.ts';
import { ATTACKS_OF_2001 } from '../words/own-dates.ts';

/** Reads "before last" (-2) and "after next" (2). */
function directionAfter({ tokens }: DateText, at: number): Direction | null {
  const [word, next] = [lowerAt(tokens, at), lowerAt(tokens, at + 1)];
  if (word === 'before' && next === 'last') return -2;
  return word === 'after' && next === 'next' ? 2 : null;
}

/** Reads "the day before yesterday", "the night before last", "the day after tomorrow". */
function readDayBeside({ tokens, words }: DateText, at: number): ReadDate | null {
  const unit = lowerAt(tokens, at);
  if (unit !== 'day' && unit !== 'night') return null;
  const sign = { before: -1, after: 1 }[lowerAt(tokens, at + 1)] ?? 0;
  const word = lowerAt(tokens, at + 2);
  const days = word === 'last' && unit === 'night' ? -1 : words.relativeDays.get(word);
  if (days === undefined || sign === 0 || days !== sign) return null;
  return dateOf(at, at + 3, { type: 'OFFSET', days: days + sign, months: 0, precision: 'DAY' });
}

/** Reads "the Monday before last", "the week after next", "Monday week". */
function readBeforeLast(text: DateText, at: number): ReadDate | null {
  const { tokens, words } = text;
  const word = lowerAt(tokens, at);
  const weekday = textAt(tokens, at) === word ? undefined : words.weekdays.get(word);
  if (weekday !== undefined && lowerAt(tokens, at + 1) === 'week')
    return dateOf(at, at + 2, { type: 'WEEKDAY', weekday, direction: 2 });
  const direction = directionAfter(text, at + 1);
  if (direction === null) return null;
  if (weekday !== undefined) return dateOf(at, at + 3, { type: 'WEEKDAY', weekday, direction });
  if (words.weekend.has(word)) return dateOf(at, at + 3, { type: 'WEEKEND', direction });
  const unit = words.units.get(word);
  if (unit === undefined || unit === 'DAY') return null;
  const { days, months } = distanceOf(direction, word, words);
  return dateOf(at, at + 3, { type: 'OFFSET', days, months, precision: unit === 'WEEK' ? 'ABOUT' : unit });
}

/** Reads "a week from today", "two weeks from Monday", "a week on Tuesday". */
function readFromDay({ tokens, words }: DateText, at: number): ReadDate | null {
  const count = numberOf(lowerAt(tokens, at), words);
  const unit = lowerAt(tokens, at + 1);
  if (count === 0 || !words.units.has(unit) || lowerAt(tokens, at + 2) !== 'from') return null;
  const word = lowerAt(tokens, at + 3);
  const { days, months } = distanceOf(count, unit, words);
  const relative = words.relativeDays.get(word) ?? (word === 'now' ? 0 : undefined);
  const weekday = textAt(tokens, at + 3) === word ? undefined : words.weekdays.get(word);
  const last = at + 4;
  if (relative !== undefined) {
    const from = { type: 'OFFSET', days: relative, months: 0, precision: 'DAY' } as const;
    return dateOf(at, last, { type: 'MOVED', from, days, months });
  }
  if (weekday === undefined) return null;
  return dateOf(at, last, { type: 'MOVED', from: { type: 'WEEKDAY', weekday, direction: null }, days, months });
}

/** Reads "6th of May", "the 6th of May 2024". */
function readDayOfMonth({ tokens, words }: DateText, at: number): ReadDate | null {
  const day = Number(/^(\d{1,2})(?:st|nd|rd|th)$/u.exec(textAt(tokens, at))?.[1] ?? 0);
  const month = words.months.get(lowerAt(tokens, at + 2));
  if (day < 1 || day > 31 || lowerAt(tokens, at + 1) !== 'of' || month === undefined) return null;
  const yearAt = textAt(tokens, at + 3) === ',' ? at + 4 : at + 3;
  const year = yearOf(textAt(tokens, yearAt));
  return dateOf(at, year === null ? at + 3 : yearAt + 1, { type: 'DATE', year, month, day, until: null });
}

/** Reads "the September 11 attacks" and "the attacks of September 11", which refer to 2001. */
function readAttacks({ tokens, words }: DateText, at: number): ReadDate | null {
  const isDay = /^11(?:th)?$/u.test(textAt(tokens, at + 1));
  if (words.months.get(lowerAt(tokens, at)) !== 9 || !isDay || yearOf(textAt(tokens, at + 2)) !== null) return null;
  if (textAt(tokens, at + 2) === ',' && yearOf(textAt(tokens, at + 3)) !== null) return null;
  const isNamed =
    ATTACKS_OF_2001.has(lowerAt(tokens, at + 2)) ||
    (lowerAt(tokens, at - 1) === 'of' && ATTACKS_OF_2001.has(lowerAt(tokens, at - 2)));
  return isNamed ? dateOf(at, at + 2, { type: 'DATE', year: 2001, month: 9, day: 11, until: null }) : null;
}

/** Reads dates relative to another day ("the Monday before last") and days with an ordinal number ("6th of May"). */
export function readRelative(text: DateText, at: number): ReadDate | null {
  return (
    readDayBeside(text, at) ??
    readBeforeLast(text, at) ??
    readFromDay(text, at) ??
    readDayOfMonth(text, at) ??
    readAttacks(text, at)
  );
}

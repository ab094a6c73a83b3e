import type { DatePrecision, PreciseDate } from '../../core/types.ts';

const DAY_MS = 86_400_000;

/** A calendar day as the number of days since 1970-01-01. */
export type DayNumber = number;

/**
 * Reads a date like `YYYY-MM-DD`. Any text after it is ignored.
 *
 * @returns null if the text is not a valid date
 */
export function dayNumber(date: string): DayNumber | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  if (parts === null) return null;
  return dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/**
 * Converts a date to a day number.
 *
 * @param year - 1000 to 2999
 * @param month - 1 to 12
 * @param day - 1 to 31
 * @returns null if the day does not exist
 */
export function dayOf(year: number, month: number, day: number): DayNumber | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (year < 1000 || year > 2999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return Math.round(time / DAY_MS);
}

/** Formats a day as `YYYY-MM-DD`. */
export function isoDate(day: DayNumber): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/**
 * Adds a precision to a day. With the precision `MONTH` or `YEAR`, the result is the first day of the month or year.
 */
export function precise(day: DayNumber, precision: DatePrecision): PreciseDate {
  const date = isoDate(day);
  if (precision === 'MONTH') return { date: `${date.slice(0, 7)}-01`, precision };
  if (precision === 'YEAR') return { date: `${date.slice(0, 4)}-01-01`, precision };
  return { date, precision };
}

/** Returns the weekday of a day: 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** Returns the year and the month (1 to 12) of a day. */
export function yearAndMonth(day: DayNumber): { readonly year: number; readonly month: number } {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

/** Adds months to a day. If the resulting month is too short, returns its last day. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const date = new Date(day * DAY_MS);
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return Math.round(first.getTime() / DAY_MS) + Math.min(date.getUTCDate(), last) - 1;
}

import type { DatePrecision, PreciseDate } from '../../core/types.ts';

const DAY = 86_400_000;

/** A calendar day as a number of days since 1970-01-01, for reckoning. */
export type DayNumber = number;

/**
 * Reads `YYYY-MM-DD` (what follows is ignored).
 *
 * @returns null for anything that is no date of the calendar
 */
export function dayNumber(date: string): DayNumber | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  if (parts === null) return null;
  return dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** The day's number; null where the calendar has no such day. Months from 1 to 12. */
export function dayOf(year: number, month: number, day: number): DayNumber | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (year < 1000 || year > 2999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return Math.round(time / DAY);
}

/** `YYYY-MM-DD` of a day. */
export function isoDate(day: DayNumber): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** A day with its precision: the first of the month or year where that is coarser than a day. */
export function precise(day: DayNumber, precision: DatePrecision): PreciseDate {
  const date = isoDate(day);
  if (precision === 'MONTH') return { date: `${date.slice(0, 7)}-01`, precision };
  if (precision === 'YEAR') return { date: `${date.slice(0, 4)}-01-01`, precision };
  return { date, precision };
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** Year and month (1 to 12) of a day. */
export function yearAndMonth(day: DayNumber): { readonly year: number; readonly month: number } {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

/** The day as many months later; the last of the month where it has no such day. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const date = new Date(day * DAY);
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return Math.round(first.getTime() / DAY) + Math.min(date.getUTCDate(), last) - 1;
}

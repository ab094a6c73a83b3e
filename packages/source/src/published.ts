import type { Note } from './note.ts';
import { SourceError } from './source-error.ts';

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?: ?(Z|UTC|[+-]\d{2}(?::?\d{2})?))?)?$/i;

/** The year of the first printed newspaper. Earlier dates are rejected. */
const FIRST_YEAR = 1605;

/**
 * Checks whether a date is a placeholder for an unknown date. Some programs write the earliest date of .NET or MySQL if
 * they have no date.
 *
 * @param value - the value of a date field
 * @returns whether it is a placeholder
 */
export function isPlaceholderDate(value: string): boolean {
  return /^(?:0001-01-01|0000-00-00)(?:\D|$)/.test(value.trim());
}

/** A publication date with the precision of its source. */
export interface Published {
  /** `YYYY-MM-DD`, or `YYYY-MM-DDTHH:mm:ss` followed by `Z` or `±HH:mm`. */
  readonly publishedAt: string;
  /** Whether a time of day was removed because it had no time zone. */
  readonly timeDropped: boolean;
}

/**
 * Parses a publication date. A date without a time is not changed. A time of day keeps its UTC offset. Without an
 * offset, the time is ambiguous and is removed.
 *
 * @param value - an ISO 8601 date or date-time
 * @param field - the name of the field, for the error
 * @returns the date in canonical form
 * @throws {@link SourceError} `INVALID_FIELD` if it is not a valid calendar date
 */
export function parsePublished(value: string, field: string): Published {
  const [, year = '', month = '', day = '', hour, minute = '', second = '00', zone] = ISO.exec(value.trim()) ?? [];
  const date = `${year}-${month}-${day}`;
  if (!isCalendarDay(date) || Number(year) < FIRST_YEAR) throw invalidDate(value, field);
  if (hour === undefined) return { publishedAt: date, timeDropped: false };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) throw invalidDate(value, field);
  if (zone === undefined) return { publishedAt: date, timeDropped: true };
  const offset = canonicalOffset(zone);
  if (offset === null) throw invalidDate(value, field);
  return { publishedAt: `${date}T${hour}:${minute}:${second}${offset}`, timeDropped: false };
}

/**
 * Creates the note about a removed time of day.
 *
 * @returns the note `TIME_WITHOUT_ZONE`
 */
export function timeDroppedNote(): Note {
  const message = 'The publication time has no time zone. Only the date was kept.';
  return { code: 'TIME_WITHOUT_ZONE', message };
}

function isCalendarDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function canonicalOffset(zone: string): string | null {
  if (/^(z|utc)$/i.test(zone)) return 'Z';
  const hours = zone.slice(1, 3);
  const minutes = zone.length > 3 ? zone.slice(-2) : '00';
  if (Number(hours) > 14 || Number(minutes) > 59) return null;
  return Number(hours) === 0 && Number(minutes) === 0 ? 'Z' : `${zone.slice(0, 1)}${hours}:${minutes}`;
}

function invalidDate(value: string, field: string): SourceError {
  const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
  return new SourceError(
    'INVALID_FIELD',
    `${field}: "${shown}" is not a valid date. Use a format like 2021-12-30 or 2021-12-30T08:15:00+01:00.`,
    { field },
  );
}

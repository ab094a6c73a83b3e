import type { PreciseDate } from '@wortlaut/extract';
import type { Span } from '@wortlaut/vocabulary';

/** Converts spans to the format of the database: `[start, end, start, end, …]`. */
export function flattenSpans(spans: readonly Span[]): number[] {
  return spans.flatMap(({ start, end }) => [start, end]);
}

/** Joins the texts of spans with " … ". Returns null if there are no spans. */
export function joinSpanTexts(body: string, spans: readonly Span[]): string | null {
  return spans.length === 0 ? null : spans.map(({ start, end }) => body.slice(start, end)).join(' … ');
}

/** Converts a date to two columns: the day and the precision. Both are null if there is no date. */
export function dateColumns(date: PreciseDate | null): [Date, PreciseDate['precision']] | [null, null] {
  return date === null ? [null, null] : [new Date(`${date.date}T00:00:00Z`), date.precision];
}

/**
 * The sort key of records without a date: articles, their statements, and events without a date that occur only in such
 * articles. It is earlier than all dates, so lists with the newest records first end with these records. The column
 * `oldestAt` puts them last in the other direction.
 */
export const UNDATED = new Date('0001-01-01T00:00:00Z');

/** The value of `oldestAt` for a record with the sort key {@link UNDATED}. It is later than all dates. */
export const UNDATED_LAST = new Date('9999-12-31T23:59:59.999Z');

/**
 * Returns the sort key of an event: its start, or the date of the first report.
 *
 * @param reports - the publication dates of articles about the event
 * @returns {@link UNDATED} if all dates are unknown
 */
export function sortDate(startsOn: Date | null, reports: readonly (Date | null)[]): Date {
  const first = reports.reduce((one, other) => (one === null || (other !== null && other < one) ? other : one), null);
  return startsOn ?? first ?? UNDATED;
}

/** Formats a day as `YYYY-MM-DD`. */
export const isoDay = (day: Date): string => day.toISOString().slice(0, 10);

/** The maximum number of speakers of a statement. */
export const MAX_SPEAKERS = 10;

/** The maximum number of people who passed a statement on. */
export const MAX_REPORTERS = 10;

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

/** Formats a day as `YYYY-MM-DD`. */
export const isoDay = (day: Date): string => day.toISOString().slice(0, 10);

/** The maximum number of speakers of a statement. */
export const MAX_SPEAKERS = 10;

/** The maximum number of people who passed a statement on. */
export const MAX_REPORTERS = 10;

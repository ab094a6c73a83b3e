import type { PreciseDate } from '@wortlaut/extract';
import type { Span } from '@wortlaut/vocabulary';

/** Spans as the database has them: [start, end, start, end …]. */
export function flattenSpans(spans: readonly Span[]): number[] {
  return spans.flatMap(({ start, end }) => [start, end]);
}

/** The words of spans, joined by " … " where something stands between; null where there are none. */
export function joinSpanTexts(body: string, spans: readonly Span[]): string | null {
  return spans.length === 0 ? null : spans.map(({ start, end }) => body.slice(start, end)).join(' … ');
}

/** A date as the two columns that hold it. */
export function dateColumns(date: PreciseDate | null): [Date, PreciseDate['precision']] | [null, null] {
  return date === null ? [null, null] : [new Date(`${date.date}T00:00:00Z`), date.precision];
}

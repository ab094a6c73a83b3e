import type { DatePrecision } from '@wortlaut/vocabulary';

/** Returns the publication date of an article: an instant, or only the day if no time is known. */
export function dayOf(article: {
  readonly publishedAt: string | null;
  readonly publishedDayOnly: boolean;
}): string | null {
  return article.publishedDayOnly ? (article.publishedAt?.slice(0, 10) ?? null) : article.publishedAt;
}

/** The number of significant characters in an ISO 8601 date, by precision. */
const SIGNIFICANT = { DAY: 10, MONTH: 7, YEAR: 4, ABOUT: 0 } as const satisfies Record<DatePrecision, number>;

/** Formats a date in ISO 8601 with its precision: 2022-07-22, 2022-07 or 2022. Undefined for an approximate date. */
export function isoDate(date: { readonly date: string; readonly precision: DatePrecision } | null): string | undefined {
  return date === null ? undefined : date.date.slice(0, SIGNIFICANT[date.precision]) || undefined;
}

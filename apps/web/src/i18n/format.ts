import type { enLabels } from './en-labels.ts';

/** A day with how exact it is, as the schema's `PreciseDate` gives it. */
export interface PreciseDate {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly precision: 'DAY' | 'MONTH' | 'YEAR' | 'ABOUT';
}

/** When an article was printed, as the schema's `Article` gives it. */
export interface Dated {
  readonly publishedAt: string | null;
  readonly publishedDayOnly: boolean;
  readonly retrievedAt: string;
}

/** Dates and numbers in the forms of one language. */
export interface Format {
  /** When an article was published, with the time where it is known; null where it does not say. */
  readonly published: (article: Dated) => string | null;
  /** The day of publication alone; null where it is unknown. */
  readonly publishedDay: (article: Dated) => string | null;
  /** The day of an instant, in the reader's time zone. */
  readonly dayOf: (instant: string) => string;
  /** The day and time of an instant, in the reader's time zone. */
  readonly instant: (instant: string) => string;
  /** A date as exactly as it is known, in words. */
  readonly precise: (date: PreciseDate) => string;
  /** From one date to another; either may be missing. */
  readonly period: (start: PreciseDate | null, end: PreciseDate | null) => string | null;
  readonly number: (value: number) => string;
  /** A share of 1 as percent. */
  readonly percent: (share: number) => string;
  /** The name of a language, without its region; null for "und". */
  readonly language: (tag: string) => string | null;
}

/**
 * Makes the forms of a language.
 *
 * @param tag - its BCP 47 tag
 * @param labels - the words for dates that are not exact
 * @param timeZone - for instants. @defaultValue the reader's own
 */
export function createFormat(
  tag: string,
  labels: Pick<typeof enLabels, 'about' | 'fromTo'>,
  timeZone?: string,
): Format {
  const zone = timeZone === undefined ? {} : { timeZone };
  const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const utcDay = new Intl.DateTimeFormat(tag, { ...day, timeZone: 'UTC' });
  const localDay = new Intl.DateTimeFormat(tag, { ...day, ...zone });
  const localTime = new Intl.DateTimeFormat(tag, { ...day, hour: 'numeric', minute: '2-digit', ...zone });
  const month = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const number = new Intl.NumberFormat(tag);
  const names = new Intl.DisplayNames([tag], { type: 'language' });

  const precise = ({ date, precision }: PreciseDate) => {
    const shown = new Date(`${date}T00:00:00Z`);
    if (precision === 'YEAR') return String(shown.getUTCFullYear());
    if (precision === 'MONTH') return month.format(shown);
    return precision === 'ABOUT' ? labels.about(utcDay.format(shown)) : utcDay.format(shown);
  };
  const publishedBy = (timed: Intl.DateTimeFormat) => (article: Dated) => {
    if (article.publishedAt === null) return null;
    return (article.publishedDayOnly ? utcDay : timed).format(new Date(article.publishedAt));
  };
  return {
    published: publishedBy(localTime),
    publishedDay: publishedBy(localDay),
    instant: (instant) => localTime.format(new Date(instant)),
    dayOf: (instant) => localDay.format(new Date(instant)),
    precise,
    period: (start, end) => {
      const [from, to] = [start && precise(start), end && precise(end)];
      return from !== null && to !== null && from !== to ? labels.fromTo(from, to) : (from ?? to);
    },
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    language: (code) => (code === 'und' ? null : languageName(names, code)),
  };
}

/** A tag that is not well-formed is shown as it is. */
function languageName(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(new Intl.Locale(code).language) ?? code;
  } catch {
    return code;
  }
}

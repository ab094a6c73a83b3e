import type { DatePrecision } from '@wortlaut/vocabulary';

/** A date with its precision, like the schema's `PreciseDate`. */
export interface PreciseDate {
  /** The date in the format YYYY-MM-DD. */
  readonly date: string;
  readonly precision: DatePrecision;
}

/** The dates of an article. The fields match `Article` in the schema. */
export interface Dated {
  readonly publishedAt: string | null;
  readonly publishedDayOnly: boolean;
  readonly retrievedAt: string;
}

/** The first report of an event. The fields match `Event` in the schema. */
export interface Reported {
  /** The date of the first article about the event. Null if unknown, or if the start of the event is known. */
  readonly reportedAt: string | null;
  readonly reportedDayOnly: boolean;
}

/** An item of a list, or the text between two items. */
export interface ListPart {
  readonly type: 'element' | 'literal';
  readonly value: string;
}

/** Formats dates, numbers and lists in one language. */
export interface Format {
  /** Formats the publication date of an article, with the time if known. Null if the date is unknown. */
  readonly published: (article: Dated) => string | null;
  /** Formats the publication date of an article without the time. Null if the date is unknown. */
  readonly publishedDay: (article: Dated) => string | null;
  /** Formats the date of the first report of an event without the time. Null if the date is unknown. */
  readonly reportedDay: (event: Reported) => string | null;
  /** Formats the day of an instant in the reader's time zone. */
  readonly dayOf: (instant: string) => string;
  /** Formats the time of an instant in the reader's time zone. */
  readonly hour: (instant: string) => string;
  /** Formats the day and time of an instant in the reader's time zone. */
  readonly instant: (instant: string) => string;
  /** Formats a date as precisely as it is known. */
  readonly precise: (date: PreciseDate) => string;
  /** Formats a period. Start or end may be null. Returns null if both are null. */
  readonly period: (start: PreciseDate | null, end: PreciseDate | null) => string | null;
  readonly number: (value: number) => string;
  /** Joins items with commas and "and". @returns the items and the texts between them */
  readonly list: (items: readonly string[]) => readonly ListPart[];
  /** Formats a share from 0 to 1 as a percentage. */
  readonly percent: (share: number) => string;
  /** Returns the name of a language without its region. Null for "und". */
  readonly language: (tag: string) => string | null;
}

/**
 * Creates the formats of a language.
 *
 * @param tag - the BCP 47 tag of the language
 * @param texts - the texts for approximate dates and periods
 * @param timeZone - the time zone for instants. @defaultValue the reader's time zone
 */
export function createFormat(
  tag: string,
  texts: { readonly about: (day: string) => string; readonly fromTo: (start: string, end: string) => string },
  timeZone?: string,
): Format {
  const zone = timeZone === undefined ? {} : { timeZone };
  const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const utcDay = new Intl.DateTimeFormat(tag, { ...day, timeZone: 'UTC' });
  const localDay = new Intl.DateTimeFormat(tag, { ...day, ...zone });
  const localTime = new Intl.DateTimeFormat(tag, { ...day, hour: 'numeric', minute: '2-digit', ...zone });
  const localHour = new Intl.DateTimeFormat(tag, { hour: 'numeric', minute: '2-digit', ...zone });
  const month = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const number = new Intl.NumberFormat(tag);
  const conjunction = new Intl.ListFormat(tag, { type: 'conjunction' });
  const names = new Intl.DisplayNames([tag], { type: 'language' });

  const precise = ({ date, precision }: PreciseDate) => {
    const shown = new Date(`${date}T00:00:00Z`);
    if (precision === 'YEAR') return String(shown.getUTCFullYear());
    if (precision === 'MONTH') return month.format(shown);
    return precision === 'ABOUT' ? texts.about(utcDay.format(shown)) : utcDay.format(shown);
  };
  const show = (instant: string | null, dayOnly: boolean, timed: Intl.DateTimeFormat) =>
    instant === null ? null : (dayOnly ? utcDay : timed).format(new Date(instant));
  return {
    published: ({ publishedAt, publishedDayOnly }) => show(publishedAt, publishedDayOnly, localTime),
    publishedDay: ({ publishedAt, publishedDayOnly }) => show(publishedAt, publishedDayOnly, localDay),
    reportedDay: ({ reportedAt, reportedDayOnly }) => show(reportedAt, reportedDayOnly, localDay),
    hour: (instant) => localHour.format(new Date(instant)),
    instant: (instant) => localTime.format(new Date(instant)),
    dayOf: (instant) => localDay.format(new Date(instant)),
    precise,
    period: (start, end) => {
      const [from, to] = [start && precise(start), end && precise(end)];
      return from !== null && to !== null && from !== to ? texts.fromTo(from, to) : (from ?? to);
    },
    number: (value) => number.format(value),
    list: (items) => conjunction.formatToParts(items),
    percent: (share) => percent.format(share),
    language: (code) => (code === 'und' ? null : languageName(names, code)),
  };
}

/** Returns the tag itself if it is not well-formed. */
function languageName(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(new Intl.Locale(code).language) ?? code;
  } catch {
    return code;
  }
}

import type { DatePrecision, PreciseDate, Span } from '../../core/types.ts';
import type { Direction, Part } from './date-words.ts';

/** A date as written, before it is resolved to a calendar date. Months range from 1 to 12. */
export type DateShape =
  /** A day or a range of days in one month: "12 May 2024", "10. bis 12. Januar". */
  | {
      readonly type: 'DATE';
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      /** Last day of a range in the same month. */
      readonly until: number | null;
    }
  | { readonly type: 'MONTH'; readonly year: number | null; readonly month: number; readonly part: Part | null }
  | { readonly type: 'YEAR'; readonly year: number; readonly part: Part | null; readonly season: number | null }
  | { readonly type: 'WEEKDAY'; readonly weekday: number; readonly direction: Direction | null }
  /** "two weeks ago": distance from the article's date. */
  | { readonly type: 'OFFSET'; readonly days: number; readonly months: number; readonly precision: DatePrecision }
  /** "heute vor einem Jahr", "two weeks ago today": distance from another day, such as "today". */
  | { readonly type: 'MOVED'; readonly from: DateShape; readonly days: number; readonly months: number }
  /** "two weeks before the talks on 10 January": distance from the next date in the sentence. */
  | { readonly type: 'BESIDE'; readonly days: number; readonly months: number; readonly precision: DatePrecision }
  /** "9 August last year": the year is given as the distance from the article's year. */
  | { readonly type: 'DATE_BY'; readonly month: number; readonly day: number; readonly offset: number }
  /** "June last year": the year is given as the distance from the article's year. */
  | { readonly type: 'MONTH_OF'; readonly month: number; readonly part: Part | null; readonly offset: number }
  /** A month or season relative to the article's date: "last March", "in the spring". */
  | {
      readonly type: 'MONTH_BY';
      readonly month: number;
      readonly part: Part | null;
      readonly direction: Direction | null;
    }
  /** "two weeks earlier": distance from the previous date in the text. */
  | { readonly type: 'FROM_LAST'; readonly days: number; readonly months: number; readonly precision: DatePrecision }
  | { readonly type: 'WEEKEND'; readonly direction: Direction | null };

/** A date as written, with its tokens `[first, last)`. */
export interface ReadDate {
  readonly first: number;
  readonly last: number;
  readonly shape: DateShape;
}

/** A date in a text with the calendar date that it refers to. */
export interface DateExpression extends Span {
  /** Tokens `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** Null for a relative date if the article's date is unknown. */
  readonly value: PreciseDate | null;
  /**
   * The latest date before the article that the words can refer to. Null if it is unknown or if `value` is not in the
   * future.
   */
  readonly past: PreciseDate | null;
  /** Last day of a range ("vom 10. bis 12. Januar"). Null if the date is not a range. */
  readonly until: PreciseDate | null;
  /**
   * Whether the date is relative to an event ("two weeks before the talks"). Such a date is not the date of the event.
   */
  readonly beside: boolean;
}

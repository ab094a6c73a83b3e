import type { DatePrecision, PreciseDate, Span } from '../../core/types.ts';

/** A date as a text gives it, before it is resolved. Months from 1 to 12. */
export type DateShape =
  | {
      readonly type: 'DATE';
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      readonly until: number | null;
    }
  | { readonly type: 'MONTH'; readonly year: number | null; readonly month: number; readonly part: Part | null }
  | { readonly type: 'YEAR'; readonly year: number; readonly part: Part | null; readonly season: number | null }
  | { readonly type: 'WEEKDAY'; readonly weekday: number; readonly direction: -1 | 0 | 1 | null }
  | { readonly type: 'OFFSET'; readonly days: number; readonly months: number; readonly precision: DatePrecision }
  | { readonly type: 'BESIDE'; readonly days: number; readonly months: number; readonly precision: DatePrecision }
  /** "9 August last year": the year by its distance from the article's. */
  | { readonly type: 'DATE_BY'; readonly month: number; readonly day: number; readonly offset: number }
  /** "June last year". */
  | { readonly type: 'MONTH_OF'; readonly month: number; readonly part: Part | null; readonly offset: number }
  /** "last March", "in the spring". */
  | {
      readonly type: 'MONTH_BY';
      readonly month: number;
      readonly part: Part | null;
      readonly direction: -1 | 0 | 1 | null;
    }
  /** "two weeks earlier": away from the date that the text gave before. */
  | { readonly type: 'FROM_LAST'; readonly days: number; readonly months: number; readonly precision: DatePrecision }
  | { readonly type: 'WEEKEND'; readonly direction: -1 | 0 | 1 | null };

/** A part of a month or year. */
export type Part = 'START' | 'MIDDLE' | 'END';

/** A date expression where it stands: tokens `[first, last)`. */
export interface ReadDate {
  readonly first: number;
  readonly last: number;
  readonly shape: DateShape;
}

/** A date expression with what it means; `value` is null where only the article's own date would tell. */
export interface DateExpression extends Span {
  readonly first: number;
  readonly last: number;
  readonly value: PreciseDate | null;
  /** The last day of a range ("vom 10. bis 12. Januar"); null for none. */
  readonly until: PreciseDate | null;
  /** True for "zwei Wochen vor …": the date of what is told, not of the event that follows. */
  readonly beside: boolean;
}

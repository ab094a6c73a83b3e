import type { Token } from '../../text/tokens.ts';
import type { DateShape, ReadDate } from './date-expression.ts';
import type { DateWords } from './date-words.ts';

type Tokens = readonly Token[];

/** Returns a token in lower case, or an empty string if the index is outside of the text. */
export const lowerAt = (tokens: Tokens, at: number): string => tokens[at]?.lower ?? '';

/** Returns a token as printed, or an empty string if the index is outside of the text. */
export const textAt = (tokens: Tokens, at: number): string => tokens[at]?.text ?? '';

/** Creates a date that was read from tokens `[first, last)`. */
export const dateOf = (first: number, last: number, shape: DateShape): ReadDate => ({ first, last, shape });

const YEAR = /^(?:1[5-9]|20)\d\d$/u;

/** Reads a year from 1500 to 2099. Returns null for any other text. */
export function yearOf(text: string): number | null {
  return YEAR.test(text) ? Number(text) : null;
}

/** Reads a number up to 999 in digits, or a number word. Returns 0 for any other word. */
export function numberOf(word: string, { numbers }: DateWords): number {
  return numbers.get(word) ?? (/^\d{1,3}$/u.test(word) ? Number(word) : 0);
}

/** A distance between two days. */
export type Distance = Pick<DateShape & { type: 'OFFSET' }, 'days' | 'months' | 'precision'>;

/**
 * Converts a number of units to a distance. Longer units are less precise.
 *
 * @param count - negative for a distance into the past
 * @param unit - a word for a unit of time; unknown words count as days
 */
export function distanceOf(count: number, unit: string, { units }: DateWords): Distance {
  switch (units.get(unit)) {
    case 'WEEK':
      return { days: count * 7, months: 0, precision: 'ABOUT' };
    case 'MONTH':
      return { days: 0, months: count, precision: 'ABOUT' };
    case 'YEAR':
      return { days: 0, months: count * 12, precision: 'YEAR' };
    default:
      return { days: count, months: 0, precision: 'DAY' };
  }
}

/** Matches prepositions before the first day of something that lasts. */
export const SINCE = /^(?:seit|since)$/u;

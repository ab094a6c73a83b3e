import type { ReadDate } from './date-expression.ts';
import { dateOf, lowerAt, textAt, yearOf } from './date-tokens.ts';
import type { DateText } from './dates-language.ts';

/** The year, month and day of a numeric date. */
interface Figures {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const isMonth = (number: number): boolean => number >= 1 && number <= 12;
const isDay = (number: number): boolean => number >= 1 && number <= 31;

/** The first two-digit year that belongs to the previous century. */
const LAST_CENTURY = 50;

/** Completes a two-digit year. Returns 0 if the text is not a year. */
function fullYear(text: string): number {
  if (/^\d\d$/u.test(text)) return Number(text) + (Number(text) < LAST_CENTURY ? 2000 : 1900);
  return yearOf(text) ?? 0;
}

function dayShape(first: number, last: number, { year, month, day }: Figures): ReadDate {
  return dateOf(first, last, { type: 'DATE', year, month, day, until: null });
}

/** Reads "12.03.2006". Also reads the short forms "12.03.06" and "12.3." after a word that introduces a date. */
function readDotted({ tokens, words }: DateText, at: number): ReadDate | null {
  const parts = /^(\d{1,2})\.(\d{1,2})\.?(\d{4}|\d\d)?$/u.exec(textAt(tokens, at));
  if (parts === null) return null;
  const [day, month, written = ''] = [Number(parts[1]), Number(parts[2]), parts[3]];
  if (!isDay(day) || !isMonth(month)) return null;
  if (written.length === 4) return dayShape(at, at + 1, { year: fullYear(written), month, day });
  if (!words.beforeFigures.has(lowerAt(tokens, at - 1))) return null;
  if (written !== '') return dayShape(at, at + 1, { year: fullYear(written), month, day });
  const year = yearOf(textAt(tokens, at + 1));
  // Without a year, "12.3" can be a decimal number, so a period must follow.
  if (year === null && !textAt(tokens, at).endsWith('.') && textAt(tokens, at + 1) !== '.') return null;
  const last = year === null && textAt(tokens, at).endsWith('.') ? at + 1 : at + 2;
  return dateOf(at, last, { type: 'DATE', year, month, day, until: null });
}

/** Reads the three numbers of "2006-03-12" or "12/03/2006". Such a date consists of five tokens without spaces. */
function joinedNumbers({ tokens }: DateText, at: number, sign: string): readonly string[] | null {
  for (let index = at + 1; index < at + 5; index += 1) {
    const token = tokens[index];
    const isExpected = (index - at) % 2 === 1 ? token?.text === sign : token?.kind === 'NUMBER';
    if (!isExpected || token?.spaced !== false) return null;
  }
  const after = tokens[at + 5];
  if (after !== undefined && !after.spaced && (after.text === sign || after.kind === 'NUMBER')) return null;
  return [textAt(tokens, at), textAt(tokens, at + 2), textAt(tokens, at + 4)];
}

/** Reads "2006-03-12" and "2006/03/12". */
function readYearFirst(text: DateText, at: number): ReadDate | null {
  const [first = '', second = '', third = ''] =
    joinedNumbers(text, at, '-') ?? joinedNumbers(text, at, '/') ?? joinedNumbers(text, at, '‑') ?? [];
  const [month, day] = [Number(second), Number(third)];
  return /^\d{4}$/u.test(first) && yearOf(first) !== null && isMonth(month) && isDay(day)
    ? dayShape(at, at + 5, { year: Number(first), month, day })
    : null;
}

/** Returns the first two numbers and the year of a date such as "13/05/2024". Null if the text is not a date. */
function slashed(text: DateText, at: number): readonly [first: number, second: number, year: number] | null {
  const [a = '', b = '', c = ''] = joinedNumbers(text, at, '/') ?? joinedNumbers(text, at, '-') ?? [];
  const [first, second, year] = [Number(a), Number(b), fullYear(c)];
  if (!/^\d{1,2}$/u.test(a) || !/^\d{1,2}$/u.test(b) || year === 0 || !isDay(first) || !isDay(second)) return null;
  return isMonth(first) || isMonth(second) ? [first, second, year] : null;
}

/**
 * Finds out whether the day or the month comes first in the slashed dates of a text. The first date with a number above
 * 12 shows the order.
 *
 * @returns null if no date shows the order
 */
export function findDayFirst(text: Omit<DateText, 'dayFirst'>): boolean | null {
  const all = { ...text, dayFirst: () => null };
  for (const [at, { text: sign }] of text.tokens.entries()) {
    const parts = sign === '/' ? slashed(all, at - 1) : null;
    if (parts !== null && parts[0] > 12) return true;
    if (parts !== null && parts[1] > 12) return false;
  }
  return null;
}

/** Reads "13/05/2024" and "05/13/2024". If the order of day and month is unknown, only the year is read. */
function readSlashed(text: DateText, at: number): ReadDate | null {
  const parts = slashed(text, at);
  if (parts === null) return null;
  const [first, second, year] = parts;
  const dayFirst = first > 12 || first === second ? true : second > 12 ? false : text.dayFirst();
  if (dayFirst === null) return dateOf(at, at + 5, { type: 'YEAR', year, part: null, season: null });
  return dayShape(at, at + 5, dayFirst ? { year, month: second, day: first } : { year, month: first, day: second });
}

/**
 * Reads a numeric date: "12.03.2006", "12.03.06", "2006-03-12", "12/03/2006".
 *
 * @param at - index of the first number
 * @returns null if there is no numeric date at this index
 */
export function readFigures(text: DateText, at: number): ReadDate | null {
  return readDotted(text, at) ?? readYearFirst(text, at) ?? readSlashed(text, at);
}

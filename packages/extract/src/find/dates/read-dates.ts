import type { Language } from '../../core/analysis.ts';
import { memoize } from '../../core/memo.ts';
import { oncePer, onDemand } from '../../core/on-demand.ts';
import type { Token } from '../../text/tokens.ts';
import type { ReadDate } from './date-expression.ts';
import { type Distance, dateOf, distanceOf, lowerAt, numberOf, textAt, yearOf } from './date-tokens.ts';
import type { AllDateWords } from './date-words.ts';
import type { DateText } from './dates-language.ts';
import { readCounted } from './read-counted.ts';
import { findDayFirst, readFigures } from './read-figures.ts';

/** Reads the day of a month ("10.", "10", "10th"). Returns 0 for any other token. */
function dayOf({ tokens, words }: DateText, at: number): number {
  const found = words.dayOfMonth.exec(textAt(tokens, at));
  const day = found === null ? 0 : Number(found[1]);
  return day >= 1 && day <= 31 ? day : 0;
}

/** Reads the year after a day and month, with or without a comma. Also returns the index after the last token. */
function yearAfter({ tokens }: DateText, at: number): { readonly year: number | null; readonly last: number } {
  const start = tokens[at]?.text === ',' ? at + 1 : at;
  const year = yearOf(textAt(tokens, start));
  return year === null ? { year: null, last: at } : { year, last: start + 1 };
}

/** Reads "10. Januar 2022", "10 January", "10. 1. 2022", "10. und 11. Januar", "10. bis 12. Januar". */
function readDayFirst(text: DateText, at: number): ReadDate | null {
  const { tokens, words } = text;
  const day = dayOf(text, at);
  if (day === 0) return null;
  const month = words.months.get(lowerAt(tokens, at + 1));
  if (month !== undefined) {
    const { year, last } = yearAfter(text, at + 2);
    return dateOf(at, last, { type: 'DATE', year, month, day, until: null });
  }
  const numeric = dayOf(text, at + 1);
  const numericYear = yearOf(textAt(tokens, at + 2));
  if (numeric > 0 && numeric <= 12 && numericYear !== null && textAt(tokens, at).endsWith('.'))
    return dateOf(at, at + 3, { type: 'DATE', year: numericYear, month: numeric, day, until: null });
  if (!words.rangeLinks.has(lowerAt(tokens, at + 1))) return null;
  const until = dayOf(text, at + 2);
  const rangeMonth = words.months.get(lowerAt(tokens, at + 3));
  if (until <= day || rangeMonth === undefined) return null;
  const { year, last } = yearAfter(text, at + 4);
  return dateOf(at, last, { type: 'DATE', year, month: rangeMonth, day, until });
}

/** Reads "January 2022", "im Januar", "Anfang Januar" and, if a month can precede its day, "January 10, 2022". */
function readMonthFirst(text: DateText, at: number, monthBeforeDay: boolean): ReadDate | null {
  const { tokens, words } = text;
  const month = words.months.get(lowerAt(tokens, at));
  if (month === undefined) return null;
  const day = monthBeforeDay ? dayOf(text, at + 1) : 0;
  if (day > 0) {
    const { year, last } = yearAfter(text, at + 2);
    return dateOf(at, last, { type: 'DATE', year, month, day, until: null });
  }
  const year = yearOf(textAt(tokens, at + 1));
  const before = lowerAt(tokens, at - 1);
  const part = words.parts.get(before) ?? null;
  if (part === null && year === null && !words.beforeMonth.has(before)) return null;
  const first = part === null ? at : at - 1;
  return dateOf(first, year === null ? at + 1 : at + 2, { type: 'MONTH', year, month, part });
}

/**
 * Whether a year is inside a compound tense: "hatte die Insel 2014 annektiert". Without an auxiliary, a year after a
 * noun is part of a name: "Agenda 2010".
 */
function isInCompoundTense({ tokens, words }: DateText, at: number): boolean {
  if (!/^\p{Ll}/u.test(textAt(tokens, at + 1))) return false;
  const before = tokens.slice(Math.max(0, at - 8), at);
  const from = before.findLastIndex(({ text }) => /^[.,;:]$/u.test(text));
  return before.slice(from + 1).some(({ lower }) => words.pastAuxiliaries.has(lower));
}

/** Whether a year is part of a range, such as a season: "2006/2007", "2003–2005". */
function isInYearRange({ tokens }: DateText, at: number): boolean {
  const isLink = (index: number) => /^[/–-]$/u.test(textAt(tokens, index)) && tokens[index]?.spaced === false;
  const isAfter = isLink(at - 1) && yearOf(textAt(tokens, at - 2)) !== null;
  return isAfter || (isLink(at + 1) && tokens[at + 2]?.kind === 'NUMBER');
}

/** Reads "2014", "im Jahr 2014", "Ende 2014", "im Sommer 2014". Quantities are not read as years ("2000 Menschen"). */
function readYear(text: DateText, at: number): ReadDate | null {
  const { tokens, words } = text;
  const year = yearOf(textAt(tokens, at));
  if (year === null || year < 1700 || isInYearRange(text, at)) return null;
  const next = tokens[at + 1];
  const isQuantity =
    next !== undefined && next.kind === 'WORD' && (/^\p{Lu}/u.test(next.text) || words.countedNouns.has(next.lower));
  const before = lowerAt(tokens, at - 1);
  const isIntroduced = words.beforeYear.has(before);
  if (isQuantity && !words.beforeYearAndNoun.has(before)) return null;
  if (!isIntroduced && at > 0 && next === undefined) return null;
  const afterNoun = tokens[at - 1]?.kind === 'WORD' && /^\p{Lu}/u.test(textAt(tokens, at - 1));
  if (!isIntroduced && afterNoun && !isInCompoundTense(text, at)) return null;
  const part = words.parts.get(before) ?? null;
  const season = words.seasons.get(before) ?? null;
  const first = part !== null || season !== null ? at - 1 : at;
  return dateOf(first, at + 1, { type: 'YEAR', year, part, season });
}

/** Reads the date that follows a weekday: "Montag, dem 6. Dezember", "Monday 6 December", "Montag (6. Dezember)". */
function dateAfterWeekday(text: DateText, at: number): ReadDate | null {
  const { tokens, words } = text;
  const sign = textAt(tokens, at);
  const from = sign === ',' || sign === '(' ? at + 1 : at;
  const start = words.dateArticles.has(lowerAt(tokens, from)) ? from + 1 : from;
  const date = readFigures(text, start) ?? readDayFirst(text, start) ?? readMonthFirst(text, start, true);
  if (date === null || date.shape.type !== 'DATE') return null;
  return sign === '(' && textAt(tokens, date.last) === ')' ? { ...date, last: date.last + 1 } : date;
}

/** Reads "Montag", "Montagabend", "Monday night", "last Monday", "Montag, dem 6. Dezember". */
function readWeekday(text: DateText, at: number): ReadDate | null {
  const { tokens, words } = text;
  const token = tokens[at];
  if (token === undefined || token.text.charAt(0) === token.lower.charAt(0)) return null;
  const weekday = words.weekdays.get(token.lower) ?? words.weekdayCompounds.get(token.lower);
  if (weekday === undefined) return null;
  const last = words.daytimes.has(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
  const date = dateAfterWeekday(text, last);
  if (date !== null) return { ...date, first: at };
  const direction = words.directions.get(lowerAt(tokens, at - 1)) ?? null;
  return dateOf(direction === null ? at : at - 1, last, { type: 'WEEKDAY', weekday, direction });
}

/** Reads "gestern", "heute Abend", "tomorrow". */
function readRelativeDay({ tokens, words }: DateText, at: number): ReadDate | null {
  const word = lowerAt(tokens, at);
  const days = words.relativeDays.get(word);
  if (days === undefined) return null;
  // "morgen" is also a time of day: "der Morgen", "heute Morgen".
  const isDaytime = words.daytimes.has(word);
  if (isDaytime && (textAt(tokens, at) !== word || words.relativeDays.has(lowerAt(tokens, at - 1)))) return null;
  const last = words.daytimes.has(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
  return dateOf(at, last, { type: 'OFFSET', days, months: 0, precision: 'DAY' });
}

/** Reads "vor zwei Wochen", "in drei Tagen", "two weeks ago", "zwei Wochen vor den Gesprächen am 10. Januar". */
function readDuration({ tokens, words }: DateText, at: number): ReadDate | null {
  const count = numberOf(lowerAt(tokens, at), words);
  const unit = lowerAt(tokens, at + 1);
  if (count === 0 || !words.units.has(unit)) return null;
  const hedge = words.hedges.get(lowerAt(tokens, at - 1));
  const start = hedge === undefined ? at - 1 : at - 2;
  const before = lowerAt(tokens, start);
  const after = lowerAt(tokens, at + 2);
  const exact = distanceOf(count, unit, words);
  const ahead: Distance = hedge === 'ROUGH' && exact.precision === 'DAY' ? { ...exact, precision: 'ABOUT' } : exact;
  const back = { ...ahead, days: -ahead.days, months: -ahead.months };
  if (words.agoBefore.has(before)) return dateOf(start, at + 2, { type: 'OFFSET', ...back });
  if (words.agoAfter.has(after)) return dateOf(at, at + 3, { type: 'OFFSET', ...back });
  if (words.aheadBefore.has(before) && !words.besideAfter.has(after) && words.aheadUnits.has(unit))
    return dateOf(start, at + 2, { type: 'OFFSET', ...ahead });
  if (words.beforeAge.has(before)) return null;
  const precision = ahead.precision === 'DAY' ? 'DAY' : 'ABOUT';
  if (words.earlierThan.has(after)) return dateOf(at, at + 3, { type: 'BESIDE', ...back, precision });
  if (words.laterThan.has(after)) return dateOf(at, at + 3, { type: 'BESIDE', ...ahead, precision });
  return null;
}

/** Reads "vergangene Woche", "im kommenden Jahr", "this month", "am Wochenende". */
function readDirection({ tokens, words }: DateText, at: number): ReadDate | null {
  const word = lowerAt(tokens, at);
  if (words.weekend.has(word)) {
    const direction = words.directions.get(lowerAt(tokens, at - 1)) ?? null;
    return dateOf(direction === null ? at : at - 1, at + 1, { type: 'WEEKEND', direction });
  }
  const direction = words.directions.get(word);
  const unit = words.units.get(lowerAt(tokens, at + 1));
  if (direction === undefined || unit === undefined || unit === 'DAY') return null;
  if (words.manyUnits.has(lowerAt(tokens, at + 1))) return null;
  const { days, months } = distanceOf(direction, lowerAt(tokens, at + 1), words);
  const precision = unit === 'WEEK' ? 'ABOUT' : unit;
  return dateOf(at, at + 2, { type: 'OFFSET', days, months, precision });
}

function readAt(text: DateText, at: number, monthBeforeDay: boolean): ReadDate | null {
  const token = text.tokens[at];
  if (token?.kind === 'NUMBER')
    return readFigures(text, at) ?? readDayFirst(text, at) ?? readDuration(text, at) ?? readYear(text, at);
  if (token?.kind !== 'WORD' || !text.canStart(token)) return null;
  return (
    readWeekday(text, at) ??
    readMonthFirst(text, at, monthBeforeDay) ??
    readRelativeDay(text, at) ??
    readDuration(text, at) ??
    readDirection(text, at)
  );
}

const startsIn = oncePer((words: AllDateWords) => memoize((word): boolean => words.starts.has(word.toLowerCase())));

/**
 * Reads all dates in a text in one pass.
 *
 * @param printed - the tokens of the text
 * @param language - the language of the text
 * @param words - the date words of all languages
 * @param tag - the BCP 47 tag of the text; its region can determine how slashed dates are read
 * @returns dates in text order, without overlaps
 */
export function readDates(
  printed: readonly Token[],
  language: Language,
  words: AllDateWords,
  tag: string = language.tag,
): ReadDate[] {
  const rules = language.dates;
  const figures = { tokens: rules.plainTokens?.(printed, words) ?? printed, printed, words, canStart: startsIn(words) };
  const dayFirst =
    rules.dayFirst === undefined ? () => true : onDemand(() => rules.dayFirst?.(tag) ?? findDayFirst(figures));
  const text = { ...figures, dayFirst };
  const found: ReadDate[] = [];
  for (let at = 0; at < text.tokens.length; at += 1) {
    const date = rules.readOwnDate?.(text, at) ?? readAt(text, at, rules.monthBeforeDay);
    if (date === null || date.first < (found.at(-1)?.last ?? 0)) continue;
    const counted = readCounted(text, date) ?? date;
    at = counted.last - 1;
    if (!rules.isName?.(text, counted)) found.push(counted);
  }
  return found;
}

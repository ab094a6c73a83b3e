import type { Analysis } from '../../core/analysis.ts';
import type { PreciseDate } from '../../core/types.ts';
import { addMonths, type DayNumber, dayNumber, dayOf, precise, weekdayOf, yearAndMonth } from './calendar.ts';
import type { DateExpression, DateShape, ReadDate } from './date-expression.ts';
import { SINCE } from './date-tokens.ts';
import type { Direction, Part } from './date-words.ts';
import { joinPeriods } from './join-periods.ts';
import { readDates } from './read-dates.ts';
import { type Tense, tenseAt } from './tense.ts';

/** The context for resolving a date. */
interface Context {
  /** The date of the article. */
  readonly published: DayNumber | null;
  readonly tense: Tense;
  /** The next date in the same sentence. Expressions like "zwei Wochen vor" are counted from it. */
  readonly anchor: PreciseDate | null;
  /** The previous date in the text. Expressions like "two weeks earlier" are counted from it. */
  readonly before: PreciseDate | null;
}

interface Resolved {
  readonly value: PreciseDate | null;
  readonly until: PreciseDate | null;
}

const UNRESOLVED: Resolved = { value: null, until: null };
const only = (value: PreciseDate | null): Resolved => ({ value, until: null });

/** The penalty in days for a date that does not match the tense of its clause. */
const AGAINST_TENSE = 250;
/** The maximum number of days between the article and a date that matches any tense. */
const ANY_TENSE_DAYS = 45;
/**
 * The distance in days for a date that does not exist in a year, such as February 29. It is larger than any other
 * distance.
 */
const NEVER = 9999;

/** Finds the year in which a day is closest to the article's date. For distant dates, the tense also counts. */
function nearestYear(published: DayNumber, month: number, day: number, tense: Tense): number {
  const { year } = yearAndMonth(published);
  const distances = [year - 1, year, year + 1].map((candidate) => {
    const found = dayOf(candidate, month, day);
    const away = found === null ? NEVER : found - published;
    const isAgainstTense =
      (tense === 'PAST' && away > ANY_TENSE_DAYS) || (tense === 'FUTURE' && away < -ANY_TENSE_DAYS);
    return { candidate, cost: Math.abs(away) + (isAgainstTense ? AGAINST_TENSE : 0) };
  });
  return distances.reduce((best, other) => (other.cost < best.cost ? other : best)).candidate;
}

/**
 * Finds the year of a month without a year. In the past tense, it is the most recent such month; in the future tense,
 * the next one.
 */
function yearOfMonth(published: DayNumber, month: number, tense: Tense): number {
  const { year, month: now } = yearAndMonth(published);
  if (tense === 'PAST') return month <= now ? year : year - 1;
  if (tense === 'FUTURE') return month >= now ? year : year + 1;
  return nearestYear(published, month, 15, tense);
}

/** Finds the year of "last March", "this summer" or "next spring". Without such a direction, the tense decides. */
function yearBy(published: DayNumber, month: number, direction: Direction | null, tense: Tense): number {
  const { year, month: now } = yearAndMonth(published);
  if (direction === null) return yearOfMonth(published, month, tense);
  if (direction === 0) return year;
  if (direction < 0) return (month < now ? year : year - 1) + direction + 1;
  return (month > now ? year : year + 1) + direction - 1;
}

/** The day that "end of the month" resolves to. Every month has this day. */
const END_OF_MONTH = 28;

function partOfMonth(year: number, month: number, part: Part | null): PreciseDate | null {
  const day = part === 'MIDDLE' ? 15 : part === 'END' ? END_OF_MONTH : 1;
  const found = dayOf(year, month, day);
  return found === null ? null : precise(found, part === null ? 'MONTH' : 'ABOUT');
}

function resolveDate(shape: Extract<DateShape, { type: 'DATE' }>, { published, tense }: Context): Resolved {
  const { month, day, until } = shape;
  if (shape.year === null && published === null) return UNRESOLVED;
  const year = shape.year ?? nearestYear(published ?? 0, month, day, tense);
  const start = dayOf(year, month, day);
  const end = until === null ? null : dayOf(year, month, until);
  return { value: start === null ? null : precise(start, 'DAY'), until: end === null ? null : precise(end, 'DAY') };
}

function resolveYear({ year, part, season }: Extract<DateShape, { type: 'YEAR' }>): PreciseDate | null {
  if (season !== null) return partOfMonth(year, season, 'MIDDLE');
  if (part === 'END') return partOfMonth(year, 12, 'END');
  if (part === 'MIDDLE') return partOfMonth(year, 7, 'START');
  const first = dayOf(year, 1, 1);
  return first === null ? null : precise(first, part === null ? 'YEAR' : 'ABOUT');
}

/**
 * Resolves a weekday such as "am Donnerstag". In the future tense, it is the next Thursday. In an open tense, it is the
 * nearest Thursday. In all other cases, it is the last Thursday. The result can be the article's date.
 */
function resolveWeekday(
  weekday: number,
  direction: Direction | null,
  { published, tense }: Context,
): PreciseDate | null {
  if (published === null) return null;
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (direction !== null && direction < 0)
    return precise(published - (back === 0 ? 7 : back) + (direction + 1) * 7, 'DAY');
  if (direction !== null && direction > 0)
    return precise(published + (ahead === 0 ? 7 : ahead) + (direction - 1) * 7, 'DAY');
  const isAhead = tense === 'FUTURE' || (tense === 'OPEN' && ahead < back);
  return precise(isAhead ? published + ahead : published - back, 'DAY');
}

function moved(from: DayNumber, days: number, months: number): DayNumber {
  return (months === 0 ? from : addMonths(from, months)) + days;
}

/**
 * Returns the date from which a distance such as "two weeks earlier" is counted. Without a date before it, "am Tag
 * zuvor" is the day before the article.
 */
function lastDate(
  { days, months, precision }: Extract<DateShape, { type: 'FROM_LAST' }>,
  { before, published }: Context,
): PreciseDate | null {
  const isDayBefore = days === -1 && months === 0;
  if (before === null) return isDayBefore && published !== null ? precise(published, 'DAY') : null;
  return isDayBefore && precision === 'DAY' && before.precision !== 'DAY' ? null : before;
}

function resolveShape(shape: DateShape, context: Context): Resolved {
  const { published, tense, anchor } = context;
  switch (shape.type) {
    case 'DATE':
      return resolveDate(shape, context);
    case 'MONTH': {
      if (shape.year === null && published === null) return UNRESOLVED;
      const year = shape.year ?? yearOfMonth(published ?? 0, shape.month, tense);
      return only(partOfMonth(year, shape.month, shape.part));
    }
    case 'YEAR':
      return only(resolveYear(shape));
    case 'WEEKDAY':
      return only(resolveWeekday(shape.weekday, shape.direction, context));
    case 'OFFSET':
      return published === null
        ? UNRESOLVED
        : only(precise(moved(published, shape.days, shape.months), shape.precision));
    case 'MOVED': {
      // "Montag vor einer Woche" is counted from the last Monday, "Montag in einer Woche" from the next Monday.
      const isAhead = shape.days > 0 || shape.months > 0;
      const { value } = resolveShape(shape.from, { ...context, tense: isAhead ? 'FUTURE' : 'PAST' });
      const from = value === null ? null : dayNumber(value.date);
      return from === null ? UNRESOLVED : only(precise(moved(from, shape.days, shape.months), 'DAY'));
    }
    case 'DATE_BY': {
      if (published === null) return UNRESOLVED;
      const day = dayOf(yearAndMonth(published).year + shape.offset, shape.month, shape.day);
      return only(day === null ? null : precise(day, 'DAY'));
    }
    case 'MONTH_OF':
      return published === null
        ? UNRESOLVED
        : only(partOfMonth(yearAndMonth(published).year + shape.offset, shape.month, shape.part));
    case 'MONTH_BY':
      return published === null
        ? UNRESOLVED
        : only(partOfMonth(yearBy(published, shape.month, shape.direction, tense), shape.month, shape.part));
    case 'FROM_LAST':
    case 'BESIDE': {
      const start = shape.type === 'BESIDE' ? anchor : lastDate(shape, context);
      const from = start === null || start.precision === 'YEAR' ? null : dayNumber(start.date);
      return from === null ? UNRESOLVED : only(precise(moved(from, shape.days, shape.months), shape.precision));
    }
    case 'WEEKEND': {
      const saturday = resolveWeekday(6, shape.direction, context);
      return saturday === null ? UNRESOLVED : only({ ...saturday, precision: 'ABOUT' });
    }
  }
}

/**
 * Finds the next date in the sentence, from which the current date is counted: "10. Januar" in "zwei Wochen vor den
 * Gesprächen am 10. Januar".
 */
function anchorOf(
  analysis: Analysis,
  dates: readonly ReadDate[],
  at: number,
  published: DayNumber | null,
): PreciseDate | null {
  const own = dates[at];
  const next = dates[at + 1];
  if (own === undefined || next === undefined || own.shape.type !== 'BESIDE' || next.shape.type === 'BESIDE')
    return null;
  if (analysis.sentenceOf[own.first] !== analysis.sentenceOf[next.first]) return null;
  return resolveShape(next.shape, { published, tense: tenseAt(analysis, next.first), anchor: null, before: null })
    .value;
}

/**
 * Resolves a future date again as a past date. This applies to weekdays and to days or months without a year. Null if
 * the date is not in the future or cannot be in the past.
 */
function pastValue(shape: DateShape, context: Context, { value }: Resolved): PreciseDate | null {
  const day = value === null ? null : dayNumber(value.date);
  if (day === null || context.published === null || day <= context.published) return null;
  const past = resolveShape(shape, { ...context, tense: 'PAST' }).value;
  const pastDay = past === null ? null : dayNumber(past.date);
  return pastDay === null || pastDay > context.published ? null : past;
}

function readDateExpressions(analysis: Analysis): readonly DateExpression[] {
  const { tokens } = analysis;
  const published = analysis.published === null ? null : dayNumber(analysis.published);
  const dates = readDates(tokens, analysis.rules, analysis.shared.dates, analysis.language);
  const found: DateExpression[] = [];
  for (const [at, { first, last, shape }] of dates.entries()) {
    const start = tokens[first]?.start;
    const end = tokens[last - 1]?.end;
    if (start === undefined || end === undefined) continue;
    const anchor = anchorOf(analysis, dates, at, published);
    const before = found.at(-1)?.value ?? null;
    // "wird seit Dienstag vermisst": a first day is past in any tense.
    const tense = SINCE.test(tokens[first - 1]?.lower ?? '') ? 'PAST' : tenseAt(analysis, first);
    const context = { published, tense, anchor, before };
    const resolved = resolveShape(shape, context);
    const past = pastValue(shape, context, resolved);
    found.push({ first, last, start, end, beside: shape.type === 'BESIDE', past, ...resolved });
  }
  return joinPeriods(analysis, found);
}

/** Caches the dates of each text, because several steps need them. */
const expressions = new WeakMap<Analysis, readonly DateExpression[]>();

/**
 * Finds all dates in a text. Relative dates stay unresolved if the article's date is unknown.
 *
 * @param analysis - the text and its date
 * @returns dates in text order, without overlaps
 */
export function findDateExpressions(analysis: Analysis): readonly DateExpression[] {
  const known = expressions.get(analysis) ?? readDateExpressions(analysis);
  expressions.set(analysis, known);
  return known;
}

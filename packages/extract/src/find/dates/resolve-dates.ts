import type { Analysis } from '../../core/analysis.ts';
import type { PreciseDate } from '../../core/types.ts';
import type { DateMention } from '../statements/draft.ts';
import { addMonths, type DayNumber, dayNumber, dayOf, precise, weekdayOf, yearAndMonth } from './calendar.ts';
import type { DateExpression, DateShape, Part, ReadDate } from './date-expression.ts';
import { readDates } from './read-dates.ts';
import { type Tense, tenseAt } from './tense.ts';

/** What an expression is resolved against. */
interface Context {
  readonly published: DayNumber | null;
  readonly tense: Tense;
  /** The date in the same sentence that "zwei Wochen vor" counts from. */
  readonly anchor: PreciseDate | null;
  /** The last date that the text gave before: "two weeks earlier" counts from it. */
  readonly before: PreciseDate | null;
}

interface Resolved {
  readonly value: PreciseDate | null;
  readonly until: PreciseDate | null;
}

const UNRESOLVED: Resolved = { value: null, until: null };
const only = (value: PreciseDate | null): Resolved => ({ value, until: null });

/** The year in which a date without one lies nearest to the article's; the tense decides between far ones. */
function nearestYear(published: DayNumber, month: number, day: number, tense: Tense): number {
  const { year } = yearAndMonth(published);
  const distances = [year - 1, year, year + 1].map((candidate) => {
    const found = dayOf(candidate, month, day);
    const away = found === null ? 9999 : found - published;
    const against = (tense === 'PAST' && away > 45) || (tense === 'FUTURE' && away < -45) ? 250 : 0;
    return { candidate, cost: Math.abs(away) + against };
  });
  return distances.reduce((best, other) => (other.cost < best.cost ? other : best)).candidate;
}

/** A month without a year: the last one for what has been, the next one for what will be. */
function yearOfMonth(published: DayNumber, month: number, tense: Tense): number {
  const { year, month: now } = yearAndMonth(published);
  if (tense === 'PAST') return month <= now ? year : year - 1;
  if (tense === 'FUTURE') return month >= now ? year : year + 1;
  return nearestYear(published, month, 15, tense);
}

/** "last March", "this summer", "next spring"; without such a word by the tense. */
function yearBy(published: DayNumber, month: number, direction: -1 | 0 | 1 | null, tense: Tense): number {
  const { year, month: now } = yearAndMonth(published);
  if (direction === null) return yearOfMonth(published, month, tense);
  if (direction === 0) return year;
  return direction < 0 ? (month < now ? year : year - 1) : month > now ? year : year + 1;
}

const LAST_OF_MONTH = 28;

function partOfMonth(year: number, month: number, part: Part | null): PreciseDate | null {
  const day = part === 'MIDDLE' ? 15 : part === 'END' ? LAST_OF_MONTH : 1;
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

/** "am Donnerstag": the last one, today counted, for what has been; the next one, today counted, for what will be. */
function resolveWeekday(
  weekday: number,
  direction: -1 | 0 | 1 | null,
  { published, tense }: Context,
): PreciseDate | null {
  if (published === null) return null;
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (direction === -1) return precise(published - (back === 0 ? 7 : back), 'DAY');
  if (direction === 1) return precise(published + (ahead === 0 ? 7 : ahead), 'DAY');
  return precise(tense === 'FUTURE' ? published + ahead : published - back, 'DAY');
}

function moved(from: DayNumber, days: number, months: number): DayNumber {
  return (months === 0 ? from : addMonths(from, months)) + days;
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
      const start = shape.type === 'BESIDE' ? anchor : context.before;
      const from = start === null || start.precision === 'YEAR' ? null : dayNumber(start.date);
      return from === null ? UNRESOLVED : only(precise(moved(from, shape.days, shape.months), shape.precision));
    }
    case 'WEEKEND': {
      const saturday = resolveWeekday(6, shape.direction, context);
      return saturday === null ? UNRESOLVED : only({ ...saturday, precision: 'ABOUT' });
    }
  }
}

/** The date after an expression in its sentence: what "zwei Wochen vor den Gesprächen am 10. Januar" counts from. */
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
 * Finds all date expressions of a text, those too that only the article's date would resolve.
 *
 * @param analysis - the text and the date of its publication
 * @returns the expressions by start, none overlapping
 */
export function findDateExpressions(analysis: Analysis): DateExpression[] {
  const { tokens } = analysis;
  const published = analysis.published === null ? null : dayNumber(analysis.published);
  const dates = readDates(tokens, analysis.rules.tag === 'en');
  const found: DateExpression[] = [];
  for (const [at, { first, last, shape }] of dates.entries()) {
    const start = tokens[first]?.start;
    const end = tokens[last - 1]?.end;
    if (start === undefined || end === undefined) continue;
    const anchor = anchorOf(analysis, dates, at, published);
    const before = found.at(-1)?.value ?? null;
    const context = { published, tense: tenseAt(analysis, first), anchor, before };
    found.push({ first, last, start, end, beside: shape.type === 'BESIDE', ...resolveShape(shape, context) });
  }
  return found;
}

/**
 * Finds the dates that a text gives, resolved against its own date.
 *
 * @returns only what could be resolved: without a date of publication those that name their year
 */
export function findDates(analysis: Analysis): DateMention[] {
  return findDateExpressions(analysis).flatMap(({ start, end, value }) =>
    value === null ? [] : [{ start, end, value }],
  );
}

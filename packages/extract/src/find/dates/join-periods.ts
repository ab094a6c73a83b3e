import type { Analysis } from '../../core/analysis.ts';
import type { PreciseDate } from '../../core/types.ts';
import { dayOf, precise } from './calendar.ts';
import type { DateExpression } from './date-expression.ts';

/** The start of a period and the index of its token. */
interface Start {
  readonly first: number;
  readonly value: PreciseDate;
}

/** The maximum distance in tokens between "Nacht" and the first of its two days. */
const NIGHT_REACH = 3;

/** Whether a token is the dash between two days: "15.-18. März". */
const isDash = ({ tokens }: Analysis, at: number): boolean =>
  /^[-–]$/u.test(tokens[at]?.text ?? '') && tokens[at]?.spaced === false && tokens[at + 1]?.spaced === false;

/** Returns the index of the word or dash between the start and the end of a period, or -1 if there is no such word. */
function linkBefore(analysis: Analysis, { first, value }: DateExpression): number {
  const { tokens, shared } = analysis;
  const { dates } = shared;
  if (value?.precision === 'DAY' && isDash(analysis, first - 1)) return first - 1;
  const before = tokens[first - 1]?.lower ?? '';
  const isArticle = dates.dateArticles.has(before) || dates.beforeFigures.has(before);
  const at = isArticle && !dates.periodLinks.has(before) ? first - 2 : first - 1;
  const link = tokens[at]?.lower ?? '';
  if (dates.periodLinks.has(link)) return at;
  if (!dates.nightLinks.has(link)) return -1;
  const isNight = tokens.slice(Math.max(0, at - NIGHT_REACH - 2), at).some(({ lower }) => dates.nights.has(lower));
  return isNight ? at : -1;
}

/**
 * Reads the start of a period if it is only a day or a month: "5." in "5. bis 9. Mai", "Januar" in "Januar bis Juni
 * 2020".
 */
function bareStart({ tokens, shared: { dates } }: Analysis, at: number, end: PreciseDate): Start | null {
  const [year, month, day] = end.date.split('-').map(Number) as [number, number, number];
  const token = tokens[at];
  const startDay = token?.kind === 'NUMBER' ? Number(dates.dayOfMonth.exec(token.text)?.[1] ?? 0) : 0;
  if (end.precision === 'DAY' && startDay > 0) {
    const found = startDay < day ? dayOf(year, month, startDay) : null;
    return found === null ? null : { first: at, value: precise(found, 'DAY') };
  }
  const startMonth = dates.months.get(token?.lower ?? '');
  if (end.precision !== 'MONTH' || startMonth === undefined) return null;
  const found = dayOf(startMonth < month ? year : year - 1, startMonth, 1);
  return found === null ? null : { first: at, value: precise(found, 'MONTH') };
}

/**
 * The number of sentences to search for the time of an event in a night. The time shows whether it happened before or
 * after midnight.
 */
const SENTENCES = 2;
/** Hours before this hour belong to the second day of a night. */
const NOON = 12;

/**
 * Returns whether the time in the text belongs to the first or the second day of a night. Null if the text does not
 * mention a time.
 */
function dayOfNight({ sentences, sentenceOf, body, rules }: Analysis, date: DateExpression): 'FIRST' | 'SECOND' | null {
  const sentence = sentenceOf[date.first] ?? 0;
  const end = sentences[sentence + SENTENCES - 1]?.end ?? sentences[sentence]?.end ?? date.end;
  const hour = rules.dates.hourIn?.(body.slice(date.end, end)) ?? null;
  return hour === null ? null : hour < NOON ? 'SECOND' : 'FIRST';
}

/**
 * Joins the two dates of a period: "vom 5. bis zum 9. Mai", "von Januar bis Juni 2020", "in der Nacht von Montag auf
 * Dienstag". If the text mentions the time of an event in a night, the result is a single day.
 *
 * @param dates - dates in text order
 */
export function joinPeriods(analysis: Analysis, dates: readonly DateExpression[]): DateExpression[] {
  const joined: DateExpression[] = [];
  for (const date of dates) {
    const link = linkBefore(analysis, date);
    const before = joined.at(-1);
    const { value } = date;
    const start =
      link < 0 || value === null
        ? null
        : before !== undefined && before.last === link
          ? before.value !== null && { first: before.first, value: before.value }
          : bareStart(analysis, analysis.tokens[link - 1]?.text === '.' ? link - 2 : link - 1, value);
    // "unterschrieb am Montag bis 2030": the year is the end of the contract, not of the day.
    const isTerm = start && start.value.precision === 'DAY' && value?.precision === 'YEAR';
    if (!start || isTerm || value === null || start.value.date >= value.date) {
      joined.push(date);
      continue;
    }
    if (before?.last === link) joined.pop();
    const isNight = analysis.shared.dates.nightLinks.has(analysis.tokens[link]?.lower ?? '');
    const day = isNight ? dayOfNight(analysis, date) : null;
    const from = analysis.tokens[start.first]?.start ?? date.start;
    const range = { value: day === 'SECOND' ? value : start.value, until: day === null ? value : null };
    joined.push({ ...date, first: start.first, start: from, past: null, ...range });
  }
  return joined;
}

import { type Analysis, tokenAt } from '../../core/analysis.ts';
import type { PreciseDate, Span } from '../../core/types.ts';
import { dayNumber, precise } from '../dates/calendar.ts';
import { clauseAround } from '../dates/clause.ts';
import type { DateExpression } from '../dates/date-expression.ts';
import { kindOf } from './senses.ts';

/** The number of characters before an event to search for its duration. */
const BEFORE = 70;
/** The number of sentences to search for the last day of an event, starting with the one that contains its date. */
const SENTENCES = 2;
/** The maximum duration of an event in days. */
const MOST_DAYS = 31;

/** Kinds of events that can last several days. */
export const LASTING_KINDS = new Set<string>(['MEETING', 'PROTEST', 'STRIKE', 'LAUNCH', 'SPORT']);

interface Dated {
  readonly sense: string;
  readonly date: DateExpression | null;
  readonly mentions: readonly Span[];
}

/**
 * Returns the duration of an event in days as given in the text. 0 means an unknown number of days. Null if the text
 * does not mention the duration.
 */
function daysOf({ body, rules }: Analysis, { mentions }: Dated): number | null {
  for (const { start } of mentions) {
    const days = rules.events.newsWords.lastingDays(body.slice(Math.max(0, start - BEFORE), start));
    if (days !== null) return days;
  }
  return null;
}

function clauseText(analysis: Analysis, at: number): string {
  const { first, last } = clauseAround(analysis, at);
  return analysis.body.slice(analysis.tokens[first]?.start ?? 0, analysis.tokens[last - 1]?.end ?? 0);
}

/** Finds the last day of an event: "Das Festival begann am Montag. Es dauert bis Freitag." */
function lastDay(analysis: Analysis, dates: readonly DateExpression[], date: DateExpression): PreciseDate | null {
  const { tokens, sentenceOf, rules, shared } = analysis;
  const { untilWords, duration } = rules.events.newsWords;
  const sentence = sentenceOf[date.first] ?? 0;
  for (const { first, value } of dates) {
    const away = (sentenceOf[first] ?? 0) - sentence;
    if (first < date.last || away >= SENTENCES) continue;
    const before = tokens[first - 1]?.lower ?? '';
    const isArticle = shared.dates.dateArticles.has(before) || shared.dates.beforeFigures.has(before);
    const at = isArticle && !untilWords.has(before) ? first - 2 : first - 1;
    if (!untilWords.has(tokens[at]?.lower ?? '')) continue;
    if (value?.precision !== 'DAY' || value.date <= (date.value?.date ?? '')) continue;
    if (duration.test(clauseText(analysis, first))) return value;
  }
  return null;
}

/**
 * Returns the date of an event. If the event lasts several days and the text says how long, the date includes the last
 * day. Returns null if the date is only one of several days and not the first.
 *
 * @param dates - all dates in the text
 */
export function wholeDate(analysis: Analysis, dates: readonly DateExpression[], event: Dated): DateExpression | null {
  const { date, sense } = event;
  if (date === null || date.until !== null || date.value === null) return date;
  if (date.value.precision === 'MONTH' || date.value.precision === 'YEAR') return date;
  const days = daysOf(analysis, event);
  const isLasting = days !== null || LASTING_KINDS.has(kindOf(sense));
  const until = isLasting ? lastDay(analysis, dates, date) : null;
  if (until !== null) return { ...date, until };
  if (days === null) return date;
  const start = dayNumber(date.value.date);
  const isStart = analysis.rules.events.newsWords.starting.test(clauseText(analysis, date.first));
  if (start === null || !isStart || days < 2 || days > MOST_DAYS) return null;
  return { ...date, until: precise(start + days - 1, 'DAY') };
}

/** Whether a date belongs to an earlier event that the text mentions before it: "nach dem Sieg am Mittwoch". */
export function isOfEarlier(analysis: Analysis, offset: number): boolean {
  const { tokens, rules, shared } = analysis;
  const at = tokenAt(tokens, offset);
  const { first } = clauseAround(analysis, at);
  for (let index = at - 1; index >= Math.max(first, at - 7); index -= 1) {
    const token = tokens[index];
    if (token === undefined) return false;
    if (rules.events.newsWords.afterWords.has(token.lower)) return index < at - 1;
    const isNominal = /^\p{Lu}/u.test(token.text) || shared.dates.datePrepositions.has(token.lower);
    if (!isNominal && !rules.events.newsWords.isModifier(token.lower)) return false;
  }
  return false;
}

/** Whether the text mentions an event only as an earlier event: "Eine Woche nach dem Absturz in Kiel". */
export function isNamedAsEarlier(
  { tokens, rules, shared }: Analysis,
  { mentions }: { readonly mentions: readonly Span[] },
): boolean {
  const { afterWords, isModifier } = rules.events.newsWords;
  const isInPhrase = (at: number): boolean => {
    const { text = '', lower = '', kind } = tokens[at] ?? {};
    return isModifier(text) || /^de[mnr]$/u.test(text) || kind === 'NUMBER' || shared.dates.numbers.has(lower);
  };
  const isAfter = ({ start }: { readonly start: number }): boolean => {
    let at = tokenAt(tokens, start) - 1;
    while (isInPhrase(at)) at -= 1;
    return afterWords.has(tokens[at]?.lower ?? '');
  };
  return mentions.every(isAfter);
}

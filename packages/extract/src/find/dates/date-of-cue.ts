import { type Analysis, tokenAt } from '../../core/analysis.ts';
import { lowerBound } from '../../core/lower-bound.ts';
import type { PreciseDate, Span } from '../../core/types.ts';
import type { StatementDraft } from '../statements/draft.ts';
import type { DateExpression } from './date-expression.ts';
import type { ClauseRange, CueRange } from './dates-language.ts';
import { saidReach } from './said-reach.ts';
import { FUTURE, PAST, SURE_FUTURE } from './tense-flags.ts';

const isWithin = (offset: number, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => offset >= start && offset < end);

/** The maximum number of dates in one part of a sentence. Further dates are ignored. */
const MAX_DATES = 6;
/** The maximum number of tokens between a date and a bracket around it. */
const BRACKET_REACH = 4;
/** The number of tokens added to the distance of a date that belongs to a noun, so that other dates are preferred. */
const WITH_NOUN = 50;

/** A date near a cue and the day on which the statement was made. */
export interface Said {
  readonly date: DateExpression;
  readonly value: PreciseDate;
}

/** A text and its dates. */
export interface Dated {
  readonly analysis: Analysis;
  readonly dates: readonly DateExpression[];
}

function datesIn({ dates }: Dated, { first, last }: ClauseRange): readonly DateExpression[] {
  const from = lowerBound(dates, (date) => date.first, first);
  return dates.slice(from, from + MAX_DATES).filter((date) => date.first < last);
}

/**
 * Returns the day of a statement for a date near its cue. The statement was made before the article, even if its
 * content is about the future: "On Tuesday, she said the hall will open".
 */
function saidValue(
  { published }: Analysis,
  { value, past, beside }: DateExpression,
  isPlan: boolean,
): PreciseDate | null {
  if (value === null || beside) return null;
  if (published === null || value.date <= published) return value;
  return isPlan ? null : past;
}

/** Whether the clause of a cue announces a future statement: "wird am Montag erklären". */
function isPlan({ tokens, rules, quotationOf }: Analysis, clause: ClauseRange, cue: CueRange, quote: readonly Span[]) {
  let flags = 0;
  for (let at = clause.first; at < clause.last; at += 1) {
    const token = tokens[at];
    if (token === undefined || quotationOf[at] !== quotationOf[cue.first] || isWithin(token.start, quote)) continue;
    flags |= rules.dates.tenseFlags(token);
  }
  return (flags & SURE_FUTURE) !== 0 || ((flags & FUTURE) !== 0 && (flags & PAST) === 0);
}

/** Whether a date is in brackets, such as the years of a term of office, and the cue is outside of the brackets. */
function isInBrackets({ tokens }: Analysis, { first, last }: DateExpression, cue: CueRange): boolean {
  const open = tokens.slice(Math.max(0, first - BRACKET_REACH), first).findLastIndex(({ text }) => text === '(');
  const close = tokens.slice(last, last + BRACKET_REACH).findIndex(({ text }) => text === ')');
  if (open < 0 || close < 0) return false;
  return cue.first < first ? cue.first < Math.max(0, first - BRACKET_REACH) + open : cue.first > last + close;
}

/** Returns the tokens of a cue, or null if the statement has no cue. */
export function cueRange({ tokens }: Analysis, { cue }: StatementDraft): CueRange | null {
  const [start, end] = [cue[0], cue.at(-1)];
  if (start === undefined || end === undefined) return null;
  return {
    first: tokenAt(tokens, start.start),
    last: tokenAt(tokens, end.end - 1) + 1,
    end: tokenAt(tokens, start.end - 1) + 1,
  };
}

/**
 * Finds the date of a statement near its cue. Dates in the quote are not considered.
 *
 * @param dated - the text and its dates
 * @param draft - the statement
 * @returns null if there is no date, or if the date belongs to something else
 */
export function dateOfCue(dated: Dated, draft: StatementDraft): Said | null {
  const { analysis } = dated;
  const cue = cueRange(analysis, draft);
  if (cue === null) return null;
  const { clause, front, rest } = saidReach(analysis, cue.first);
  const startsRest = (date: DateExpression): boolean => {
    const hasPreposition = analysis.shared.dates.quotedPrepositions.has(analysis.tokens[date.first - 1]?.lower ?? '');
    return rest !== null && date.first - (hasPreposition ? 1 : 0) === rest.first;
  };
  const plan = isPlan(analysis, clause, cue, draft.quote);
  const found = [
    ...datesIn(dated, clause),
    ...(front === null ? [] : datesIn(dated, front)),
    ...(rest === null ? [] : datesIn(dated, rest).filter(startsRest)),
  ];
  let best: Said | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  for (const date of found) {
    if (isWithin(date.start, draft.quote) || isInBrackets(analysis, date, cue)) continue;
    const value = saidValue(analysis, date, plan);
    if (value === null) continue;
    const role = analysis.rules.dates.saidRole?.(analysis, date, cue) ?? 'OWN';
    if (role === 'OTHER') continue;
    const distance =
      (date.first > cue.first ? date.first - cue.first : cue.first - date.last) + (role === 'NOUN' ? WITH_NOUN : 0);
    if (distance >= lowest) continue;
    best = { date, value };
    lowest = distance;
  }
  return best;
}

import { type Analysis, tokenAt } from '../../core/analysis.ts';
import { lowerBound } from '../../core/lower-bound.ts';
import type { PreciseDate, Span } from '../../core/types.ts';
import type { StatementDraft } from '../statements/draft.ts';
import { clauseAround } from './clause.ts';
import type { DateExpression } from './date-expression.ts';
import { findDateExpressions } from './resolve-dates.ts';

const isWithin = (offset: number, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => offset >= start && offset < end);

/** Finds the first date in the clause of a cue, outside of the quote. */
function dateOfCue(analysis: Analysis, draft: StatementDraft, dates: readonly DateExpression[]): DateExpression | null {
  const cue = draft.cue[0];
  if (cue === undefined) return null;
  const clause = clauseAround(analysis, tokenAt(analysis.tokens, cue.start));
  const start = analysis.tokens[clause.first]?.start ?? cue.start;
  const end = analysis.tokens[clause.last - 1]?.end ?? cue.end;
  for (let at = lowerBound(dates, (date) => date.start, start); at < dates.length; at += 1) {
    const date = dates[at];
    if (date === undefined || date.start >= end) return null;
    if (!isWithin(date.start, draft.quote)) return date;
  }
  return null;
}

/**
 * Finds the dates on which statements were made, so that they are not used as dates of events.
 *
 * @param drafts - the statements in the text
 * @param dates - all dates in the text
 */
export function datesOfStatements(
  analysis: Analysis,
  drafts: readonly StatementDraft[],
  dates: readonly DateExpression[],
): ReadonlySet<DateExpression> {
  const found = new Set<DateExpression>();
  for (const draft of drafts) {
    const cue = draft.cue.map(({ start, end }) => analysis.body.slice(start, end)).join(' ');
    if (draft.kind === 'REPORTED' || analysis.rules.dates.cueEvents.has(cue)) continue;
    const date = dateOfCue(analysis, draft, dates);
    if (date !== null) found.add(date);
  }
  return found;
}

/**
 * Determines the date of each statement from the clause of its cue: "sagte sie am Mittwoch".
 *
 * @param drafts - the statements in the text
 * @returns one date per statement; null if there is no date, or if the date is relative and the article's date is
 * unknown
 */
export function resolveSaid(analysis: Analysis, drafts: readonly StatementDraft[]): (PreciseDate | null)[] {
  const dates = findDateExpressions(analysis);
  return drafts.map((draft) => dateOfCue(analysis, draft, dates)?.value ?? null);
}

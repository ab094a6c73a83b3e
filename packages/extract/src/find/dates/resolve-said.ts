import { type Analysis, tokenAt } from '../../core/analysis.ts';
import { lowerBound } from '../../core/lower-bound.ts';
import type { PreciseDate, Span } from '../../core/types.ts';
import type { StatementDraft } from '../statements/draft.ts';
import type { DateExpression } from './date-expression.ts';
import { findDateExpressions } from './resolve-dates.ts';
import { clauseAround } from './tense.ts';

const within = (offset: number, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => offset >= start && offset < end);

/** The date in the clause of a statement's cue, outside of what was said; null for none. */
function saidIn(analysis: Analysis, draft: StatementDraft, dates: readonly DateExpression[]): DateExpression | null {
  const cue = draft.cue[0];
  if (cue === undefined) return null;
  const clause = clauseAround(analysis, tokenAt(analysis.tokens, cue.start));
  const start = analysis.tokens[clause.first]?.start ?? cue.start;
  const end = analysis.tokens[clause.last - 1]?.end ?? cue.end;
  for (let at = lowerBound(dates, (date) => date.start, start); at < dates.length; at += 1) {
    const date = dates[at];
    if (date === undefined || date.start >= end) return null;
    if (!within(date.start, draft.quote)) return date;
  }
  return null;
}

/** The date expressions that tell when something was said. */
export function saidDates(
  analysis: Analysis,
  drafts: readonly StatementDraft[],
  dates: readonly DateExpression[],
): ReadonlySet<DateExpression> {
  const found = new Set<DateExpression>();
  for (const draft of drafts) {
    // "the tribunal ruled on Thursday": the ruling is what happened.
    const deed = /^(?:ruled|published)$/u.test(
      draft.cue.map(({ start, end }) => analysis.body.slice(start, end)).join(' '),
    );
    const date = draft.kind === 'REPORTED' || deed ? null : saidIn(analysis, draft, dates);
    if (date !== null) found.add(date);
  }
  return found;
}

/**
 * When each statement was made, where its own clause tells it ("sagte sie am Mittwoch").
 *
 * @param analysis - the text and the date of its publication
 * @param drafts - its statements
 * @returns for each draft its date; null where the text gives none, or one that only the article's date would resolve
 */
export function resolveSaid(analysis: Analysis, drafts: readonly StatementDraft[]): (PreciseDate | null)[] {
  const dates = findDateExpressions(analysis);
  return drafts.map((draft) => saidIn(analysis, draft, dates)?.value ?? null);
}

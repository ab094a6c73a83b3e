import { type Analysis, tokenAt } from '../core/analysis.ts';
import type { Span, StatementKind } from '../core/types.ts';
import type { StatementDraft } from '../find/statements/draft.ts';
import type { Range } from '../find/statements/finding.ts';

/** The statements that the rules found, indexed by token. */
export interface DraftIndex {
  readonly drafts: readonly StatementDraft[];
  /** For each draft, the token ranges of its quote. */
  readonly ranges: readonly (readonly Range[])[];
  /** For each token, the index of the first draft whose quote contains it; -1 if no quote contains it. */
  readonly outer: Int32Array;
  /** For each token, the index of the last draft whose quote contains it. -1 if fewer than two quotes contain it. */
  readonly inner: Int32Array;
}

/** Returns the range of the tokens that overlap a span. */
export function rangeOf({ tokens }: Analysis, span: Span): Range {
  const first = tokenAt(tokens, span.start);
  let last = tokenAt(tokens, span.end - 1);
  if (last < tokens.length) last += 1;
  return { first, last };
}

/** Indexes drafts by the tokens of their quotes. */
export function indexDrafts(analysis: Analysis, drafts: readonly StatementDraft[]): DraftIndex {
  const outer = new Int32Array(analysis.tokens.length).fill(-1);
  const inner = new Int32Array(analysis.tokens.length).fill(-1);
  const ranges = drafts.map(({ quote }) => quote.map((span) => rangeOf(analysis, span)));
  for (const [index, pieces] of ranges.entries()) {
    for (const { first, last } of pieces) {
      for (let at = first; at < last; at += 1) {
        if ((outer[at] ?? -1) < 0) outer[at] = index;
        else inner[at] = index;
      }
    }
  }
  return { drafts, ranges, outer, inner };
}

const sizeOf = (ranges: readonly Range[]): number => ranges.reduce((sum, { first, last }) => sum + last - first, 0);

function commonSize(a: readonly Range[], b: readonly Range[]): number {
  let common = 0;
  for (const x of a) {
    for (const y of b) common += Math.max(0, Math.min(x.last, y.last) - Math.max(x.first, y.first));
  }
  return common;
}

/** A draft of the same kind gets this bonus as a tie-breaker. */
const SAME_KIND = 0.05;
/** Minimum token F1 at which a draft counts as the same statement. */
const LEAST_FIT = 0.5;

/**
 * Finds the draft whose quote has the most tokens in common with a quote.
 *
 * @returns null if no draft has a token F1 above 0.5
 */
export function sameDraft(
  { drafts, ranges, outer, inner }: DraftIndex,
  quote: readonly Range[],
  kind: StatementKind,
): StatementDraft | null {
  const candidates = new Set<number>();
  for (const { first, last } of quote) {
    for (const at of [first, (first + last) >> 1, last - 1]) {
      candidates.add(outer[at] ?? -1);
      candidates.add(inner[at] ?? -1);
    }
  }
  let best: StatementDraft | null = null;
  let most = LEAST_FIT;
  for (const index of candidates) {
    const other = ranges[index];
    if (other === undefined) continue;
    const likeness = drafts[index]?.kind === kind ? SAME_KIND : 0;
    const fit = (2 * commonSize(quote, other)) / (sizeOf(quote) + sizeOf(other)) + likeness;
    if (fit > most) [best, most] = [drafts[index] ?? null, fit];
  }
  return best;
}

import type { Analysis } from '../analysis.ts';
import { tokenAt } from '../analysis.ts';
import type { StatementDraft } from '../statements/draft.ts';
import { type Range, rangesOf, spansOf } from '../statements/finding.ts';
import type { Medium, Span, StatementKind } from '../types.ts';
import type { Proposal } from './proposals.ts';

/** The medium of a statement that no rule found: the most frequent one of its kind in news. */
const USUAL_MEDIUM = {
  DIRECT: 'SPEECH',
  INDIRECT: 'SPEECH_WRITING',
  FREE_INDIRECT: 'SPEECH_WRITING',
  INDIRECT_FREE_INDIRECT: 'SPEECH_WRITING',
  REPORTED: 'SPEECH_WRITING',
} as const satisfies Record<StatementKind, Medium>;

/** For each token the drafts whose quote lies over it: the one that begins first, and the last of any others. */
interface DraftIndex {
  readonly drafts: readonly StatementDraft[];
  readonly ranges: readonly (readonly Range[])[];
  readonly outer: Int32Array;
  readonly inner: Int32Array;
}

function rangeOf({ tokens }: Analysis, span: Span): Range {
  const first = tokenAt(tokens, span.start);
  let last = tokenAt(tokens, span.end - 1);
  if (last < tokens.length) last += 1;
  return { first, last };
}

function indexDrafts(analysis: Analysis, drafts: readonly StatementDraft[]): DraftIndex {
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

/** The draft whose quote covers most of the same tokens; null where none covers half of both. */
function sameDraft({ drafts, ranges, outer, inner }: DraftIndex, quote: readonly Range[]): StatementDraft | null {
  const candidates = new Set<number>();
  for (const { first, last } of quote) {
    for (const at of [first, (first + last) >> 1, last - 1]) {
      candidates.add(outer[at] ?? -1);
      candidates.add(inner[at] ?? -1);
    }
  }
  let best: StatementDraft | null = null;
  let most = 0.5;
  for (const index of candidates) {
    const other = ranges[index];
    if (other === undefined) continue;
    const fit = (2 * commonSize(quote, other)) / (sizeOf(quote) + sizeOf(other));
    if (fit > most) [best, most] = [drafts[index] ?? null, fit];
  }
  return best;
}

/**
 * Turns proposals into drafts. Pattern and medium are those of the rules' draft over the same words, where there is one,
 * and so is each role that the labels leave empty.
 *
 * @param proposals - in order of their quotes
 * @param confidenceOf - 0 to 1 for each proposal
 */
export function toDrafts(
  analysis: Analysis,
  drafts: readonly StatementDraft[],
  proposals: readonly Proposal[],
  confidenceOf: (proposal: Proposal) => number,
): StatementDraft[] {
  const index = indexDrafts(analysis, drafts);
  const positions = new Map(proposals.map((proposal, position) => [proposal, position]));
  const spans = (tokens: readonly number[], rule: readonly Span[] | undefined): readonly Span[] =>
    tokens.length > 0 ? spansOf(analysis.tokens, rangesOf(tokens)) : (rule ?? []);
  return proposals.map((proposal) => {
    const rule = sameDraft(index, proposal.quote);
    return {
      kind: proposal.kind,
      medium: rule?.medium ?? USUAL_MEDIUM[proposal.kind],
      quote: spansOf(analysis.tokens, proposal.quote),
      speakerSpans: spans(proposal.speaker, rule?.speakerSpans),
      cue: spans(proposal.cue, rule?.cue),
      frame: spans(proposal.frame, rule?.frame),
      addressee: spans(proposal.addressee, rule?.addressee),
      pattern: rule?.pattern ?? 'LEARNED',
      confidence: confidenceOf(proposal),
      container: null,
      carriedFrom: proposal.carriedFrom === null ? null : (positions.get(proposal.carriedFrom) ?? null),
    };
  });
}

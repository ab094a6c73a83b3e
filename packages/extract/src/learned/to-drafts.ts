import type { Analysis } from '../core/analysis.ts';
import type { Medium, StatementKind } from '../core/types.ts';
import type { StatementDraft } from '../find/statements/draft.ts';
import { rangesOf, spansOf } from '../find/statements/finding.ts';
import { type DraftIndex, sameDraft } from './draft-index.ts';
import type { Proposal } from './proposals.ts';

/** The default medium of a statement that no rule found. It is the most frequent medium in news for each kind. */
const USUAL_MEDIUM = {
  DIRECT: 'SPEECH',
  INDIRECT: 'SPEECH_WRITING',
  FREE_INDIRECT: 'SPEECH_WRITING',
  INDIRECT_FREE_INDIRECT: 'SPEECH_WRITING',
  REPORTED: 'SPEECH_WRITING',
} as const satisfies Record<StatementKind, Medium>;

/**
 * Converts proposals to drafts. Pattern and medium come from the rules' draft for the same words, if there is one.
 *
 * @param index - the statements that the rules found
 * @param proposals - in the order of their quotes
 * @param confidenceOf - returns the confidence in a proposal, 0 to 1
 */
export function toDrafts(
  analysis: Analysis,
  index: DraftIndex,
  proposals: readonly Proposal[],
  confidenceOf: (proposal: Proposal) => number,
): StatementDraft[] {
  const positions = new Map(proposals.map((proposal, position) => [proposal, position]));
  const spans = (tokens: readonly number[]) => spansOf(analysis.tokens, rangesOf(tokens));
  return proposals.map((proposal) => {
    const rule = sameDraft(index, proposal.quote, proposal.kind);
    return {
      kind: proposal.kind,
      medium: rule?.medium ?? USUAL_MEDIUM[proposal.kind],
      quote: spansOf(analysis.tokens, proposal.quote),
      speakerSpans: spans(proposal.speaker),
      cue: spans(proposal.cue),
      frame: spans(proposal.frame),
      addressee: spans(proposal.addressee),
      pattern: rule?.pattern ?? 'LEARNED',
      confidence: confidenceOf(proposal),
      container: null,
      carriedFrom: proposal.carriedFrom === null ? null : (positions.get(proposal.carriedFrom) ?? null),
    };
  });
}

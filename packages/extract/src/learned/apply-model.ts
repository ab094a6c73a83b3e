import type { Analysis } from '../core/analysis.ts';
import type { StatementKind } from '../core/types.ts';
import { withContainers } from '../find/statements/containers.ts';
import type { StatementDraft } from '../find/statements/draft.ts';
import { addRules } from './add-rules.ts';
import { assignRoles } from './assign-roles.ts';
import { calibrated } from './confidence.ts';
import { type Context, contextOf } from './context.ts';
import { type DraftIndex, indexDrafts, sameDraft } from './draft-index.ts';
import { bestPath, marginals } from './linear-chain.ts';
import type { Chain, Model } from './model.ts';
import { directQuotesOf, type Proposal, quotesOf } from './proposals.ts';
import { quotationParts } from './quotation-templates.ts';
import { type Part, scoreItems } from './score-items.ts';
import { toDrafts } from './to-drafts.ts';
import { tokenParts } from './token-templates.ts';

/**
 * Maximum number of tokens to label at once, to limit memory. Longer texts are split, between sentences if possible.
 */
const LONGEST_PIECE = 4000;

/** Factor for the rules' confidence in a quote that the labels do not contain. */
const UNCONFIRMED = 0.6;

/** The label of each item and its probability. */
interface Labeled {
  readonly labels: Uint8Array;
  readonly probabilities: Float32Array;
}

function nextCut(analysis: Analysis, first: number): number {
  const limit = Math.min(analysis.tokens.length, first + LONGEST_PIECE);
  if (limit === analysis.tokens.length) return limit;
  const sentence = analysis.sentences[analysis.sentenceOf[limit] ?? 0];
  return sentence !== undefined && sentence.first > first ? sentence.first : limit;
}

function labelPiece(chain: Chain, into: Labeled, first: number, last: number, parts: readonly Part[]): void {
  const { labels, transitions } = chain;
  const scores = scoreItems(chain, first, last, parts);
  const path = bestPath(transitions, scores, last - first);
  const { probabilities } = marginals(transitions, scores, last - first);
  into.labels.set(path, first);
  for (const [at, label] of path.entries()) into.probabilities[first + at] = probabilities[at * labels + label] ?? 0;
}

function labelAll(chain: Chain, count: number, cut: (first: number) => number, parts: readonly Part[]): Labeled {
  const result: Labeled = { labels: new Uint8Array(count), probabilities: new Float32Array(count) };
  for (let first = 0; first < count; ) {
    const last = cut(first);
    labelPiece(chain, result, first, last, parts);
    first = last;
  }
  return result;
}

function labelTokens(context: Context, chain: Chain): Labeled {
  const { analysis } = context;
  return labelAll(chain, analysis.tokens.length, (first) => nextCut(analysis, first), tokenParts(context));
}

function labelQuotations(context: Context, chain: Chain): Labeled {
  const { quotations } = context.analysis;
  return labelAll(
    chain,
    quotations.length,
    (first) => Math.min(quotations.length, first + LONGEST_PIECE),
    quotationParts(context),
  );
}

/** Returns the mean probability of a quote's labels, 0 to 1. */
function probabilityIn({ probabilities }: Labeled, proposal: Proposal): number {
  let [sum, count] = [0, 0];
  for (const { first, last } of proposal.quote) {
    for (let at = first; at < last; at += 1) sum += probabilities[at] ?? 0;
    count += last - first;
  }
  return count === 0 ? 0 : Math.min(1, sum / count);
}

/** Factor for the confidence in a statement that no rule found. */
const ALONE = 0.4;

/** Minimum probability of a quote's labels if no rule found the quote. Chosen by cross-validation. */
const LEAST_ALONE = {
  DIRECT: 0.6,
  INDIRECT: 0.8,
  FREE_INDIRECT: 0.6,
  INDIRECT_FREE_INDIRECT: 0.6,
  REPORTED: 0.8,
} as const satisfies Record<StatementKind, number>;

/**
 * Reads the quotes from the labels, each with a confidence from 0 to 1. Omits improbable quotes that no rule found.
 */
function likelyQuotes(context: Context, index: DraftIndex, model: Model): Map<Proposal, number> {
  const { analysis } = context;
  const tokens = labelTokens(context, model.tokens);
  const quotations = labelQuotations(context, model.quotations);
  const positionOf = new Map(analysis.quotations.map(({ open }, position) => [open, position]));
  const likely = new Map<Proposal, number>();
  const consider = (proposal: Proposal, probability: number) => {
    const alone = sameDraft(index, proposal.quote, proposal.kind) === null;
    if (alone && probability < LEAST_ALONE[proposal.kind]) return;
    likely.set(proposal, calibrated(proposal.kind, probability) * (alone ? ALONE : 1));
  };
  for (const proposal of quotesOf(analysis, tokens.labels)) consider(proposal, probabilityIn(tokens, proposal));
  for (const proposal of directQuotesOf(analysis, quotations.labels)) {
    consider(proposal, quotations.probabilities[positionOf.get(proposal.quote[0]?.first ?? -1) ?? -1] ?? 0);
  }
  return likely;
}

/**
 * Finds statements with the learned layer, which also uses the statements that the rules found.
 *
 * @param analysis - the text
 * @param drafts - the statements that the rules found in the text
 * @param model - the weights
 * @returns the statements in the order of their quotes; the given drafts if the language has no learned vocabulary
 * @remarks Takes time linear in the length of the text. Quotes are never empty, and spans of one role never overlap.
 */
export function applyModel(analysis: Analysis, drafts: readonly StatementDraft[], model: Model): StatementDraft[] {
  if (analysis.rules.learned === null || analysis.tokens.length === 0) return [...drafts];
  const context = contextOf(analysis, drafts);
  const index = indexDrafts(analysis, drafts);
  const likely = likelyQuotes(context, index, model);
  const { proposals, added } = addRules(analysis.tokens.length, index, [...likely.keys()]);
  assignRoles(context, index, model.roles, proposals);
  const sureness = (proposal: Proposal) => likely.get(proposal) ?? (added.get(proposal) ?? 0) * UNCONFIRMED;
  return withContainers(toDrafts(analysis, index, proposals, sureness));
}

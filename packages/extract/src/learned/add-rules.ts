import type { Range } from '../find/statements/finding.ts';
import type { DraftIndex } from './draft-index.ts';
import { newProposal, type Proposal } from './proposals.ts';

/** Minimum confidence for adding a draft without a counterpart in the labels. Chosen by cross-validation. */
const LEAST_CONFIDENCE = 0.4;

function cover(covered: Uint8Array, quote: readonly Range[]): void {
  for (const { first, last } of quote) covered.fill(1, first, last);
}

function touches(covered: Uint8Array, quote: readonly Range[]): boolean {
  return quote.some(({ first, last }) => covered.subarray(first, last).includes(1));
}

/**
 * Adds the quotes that only the rules found. Direct quotes can be nested in other quotes, so they are compared with
 * direct quotes only.
 *
 * @param length - number of tokens
 * @param proposals - the quotes from the labels
 * @returns all proposals in the order of their quotes, and the rules' confidence in each added proposal
 */
export function addRules(
  length: number,
  { drafts, ranges }: DraftIndex,
  proposals: readonly Proposal[],
): { readonly proposals: Proposal[]; readonly added: ReadonlyMap<Proposal, number> } {
  const direct = new Uint8Array(length);
  const other = new Uint8Array(length);
  for (const { kind, quote } of proposals) cover(kind === 'DIRECT' ? direct : other, quote);
  const added = new Map<Proposal, number>();
  for (const [index, { kind, confidence }] of drafts.entries()) {
    const quote = ranges[index];
    const covered = kind === 'DIRECT' ? direct : other;
    if (quote === undefined || confidence < LEAST_CONFIDENCE || touches(covered, quote)) continue;
    added.set(newProposal(kind, [...quote]), confidence);
  }
  const all = [...proposals, ...added.keys()];
  return { proposals: all.sort((a, b) => (a.quote[0]?.first ?? 0) - (b.quote[0]?.first ?? 0)), added };
}

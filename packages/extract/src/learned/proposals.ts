import type { Analysis } from '../core/analysis.ts';
import type { StatementKind } from '../core/types.ts';
import type { Range } from '../find/statements/finding.ts';
import { QUOTATION_LABELS, QUOTE_LABELS } from './labels.ts';

/** A statement that was read from labels, by token index. */
export interface Proposal {
  readonly kind: StatementKind;
  readonly quote: Range[];
  /** Token indices in ascending order. The next three fields have the same format. */
  readonly speaker: number[];
  readonly cue: number[];
  readonly frame: number[];
  readonly addressee: number[];
  /** The earlier proposal whose report this proposal continues. Null if this proposal does not continue a report. */
  carriedFrom: Proposal | null;
}

/** Creates a proposal without roles. */
export function newProposal(kind: StatementKind, quote: Range[]): Proposal {
  return { kind, quote, speaker: [], cue: [], frame: [], addressee: [], carriedFrom: null };
}

function extend(proposal: Proposal, at: number): void {
  const last = proposal.quote.at(-1);
  if (last?.last === at) proposal.quote[proposal.quote.length - 1] = { first: last.first, last: at + 1 };
  else proposal.quote.push({ first: at, last: at + 1 });
}

/**
 * Checks if a token is in the sentence in which a proposal ends. Indirect quotes do not continue in the next sentence.
 */
function isSameSentence(analysis: Analysis, proposal: Proposal | null, at: number): proposal is Proposal {
  const end = (proposal?.quote.at(-1)?.last ?? 0) - 1;
  return proposal !== null && analysis.sentenceOf[end] === analysis.sentenceOf[at];
}

/**
 * Reads all quotes except direct ones from the labels of tokens.
 *
 * @param labels - one index into `LABELS` per token
 * @returns proposals in text order, without roles
 */
export function quotesOf(analysis: Analysis, labels: Uint8Array): Proposal[] {
  const found: Proposal[] = [];
  let open: Proposal | null = null;
  let indirect: Proposal | null = null;
  for (let at = 0; at < labels.length; at += 1) {
    const label = QUOTE_LABELS[labels[at] ?? 0] ?? null;
    if (label === null || label.kind === 'DIRECT') {
      open = null;
      continue;
    }
    if (label.begins === 'PIECE' && isSameSentence(analysis, indirect, at)) open = indirect;
    else if (open === null || label.begins !== null || open.kind !== label.kind) {
      open = newProposal(label.kind, []);
      found.push(open);
    }
    if (label.kind === 'INDIRECT') indirect = open;
    if (open !== null) extend(open, at);
  }
  return found;
}

/**
 * Reads the direct quotes from the labels of quotations.
 *
 * @param labels - one of `QUOTATION_LABELS` per quotation of the analysis
 * @returns proposals in text order, without roles
 */
export function directQuotesOf(analysis: Analysis, labels: Uint8Array): Proposal[] {
  const found: Proposal[] = [];
  for (const [index, { open, close }] of analysis.quotations.entries()) {
    const label = labels[index] ?? QUOTATION_LABELS.none;
    if (label === QUOTATION_LABELS.none) continue;
    const range = { first: open, last: close + 1 };
    const before = found.at(-1);
    const end = before?.quote.at(-1)?.last ?? 0;
    if (label === QUOTATION_LABELS.continued && before !== undefined && end <= open) before.quote.push(range);
    else found.push(newProposal('DIRECT', [range]));
  }
  return found;
}

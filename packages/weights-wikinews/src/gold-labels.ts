import type { StatementKind } from '@wortlaut/extract';
import {
  type Analysis,
  LABEL,
  LABELS,
  type Label,
  QUOTATION_LABELS,
  type QuoteInText,
  ROLE_LABELS,
  type RoleWindow,
  rangesOf,
} from '@wortlaut/extract/learned';
import type { CorpusQuote, Offsets } from './corpus.ts';

/** Returns the indices of the tokens that begin inside a span. */
function tokensOf({ tokens }: Analysis, [begin, end]: Offsets): number[] {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < begin) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; (tokens[at]?.start ?? Number.POSITIVE_INFINITY) < end; at += 1) found.push(at);
  return found;
}

const piecesOf = (analysis: Analysis, spans: readonly Offsets[]): number[][] =>
  spans.map((span) => tokensOf(analysis, span)).filter((piece) => piece.length > 0);

const lengthOf = ({ quote }: CorpusQuote): number => quote.reduce((sum, [begin, end]) => sum + end - begin, 0);

/** Returns the labels for the first token of a quote, the first token of a later piece, and all other tokens. */
function quoteLabels(type: string, beforeFrame: boolean): readonly [first: Label, piece: Label, other: Label] | null {
  if (type === 'Indirect') return beforeFrame ? ['BP', 'CI', 'IP'] : ['BI', 'CI', 'II'];
  if (type === 'IndirectFreeIndirect') return ['BX', 'BX', 'IX'];
  if (type === 'FreeIndirect') return ['BF', 'BF', 'IF'];
  if (type === 'Reported') return ['BR', 'BR', 'IR'];
  return type === 'Direct' ? ['BD', 'BD', 'ID'] : null;
}

/** A quotation with its tokens and the index of its first token. */
interface Placed {
  readonly quote: CorpusQuote;
  readonly pieces: readonly (readonly number[])[];
  readonly first: number;
}

interface Labeling {
  readonly analysis: Analysis;
  readonly labels: Uint8Array;
  /** 1 for tokens of a quote, which cannot be part of a frame. */
  readonly taken: Uint8Array;
}

/** Labels the tokens of a quote. Returns false if some of them are already part of another quote. */
function labelQuote({ analysis, labels, taken }: Labeling, { quote, pieces, first }: Placed): boolean {
  if (pieces.some((piece) => piece.some((at) => taken[at] === 1))) return false;
  const frame = piecesOf(analysis, quote.frame).flat();
  const names = quoteLabels(quote.type, frame.length > 0 && Math.min(...frame) > first);
  if (names === null) return false;
  const [begin, piece, other] = names;
  for (const [index, tokens] of pieces.entries()) {
    const inside = index > 0 && quote.type === 'Indirect' ? 'II' : other;
    for (const [position, at] of tokens.entries()) {
      taken[at] = 1;
      labels[at] = LABEL[position > 0 ? inside : index === 0 ? begin : piece];
    }
  }
  if (quote.type === 'Reported') labelReportedSpeaker(analysis, labels, quote);
  return true;
}

function labelReportedSpeaker(analysis: Analysis, labels: Uint8Array, quote: CorpusQuote): void {
  for (const at of piecesOf(analysis, quote.speaker).flat()) {
    if (labels[at] === LABEL.BR) labels[at] = LABEL.BS;
    else if (labels[at] === LABEL.IR) labels[at] = LABEL.IS;
  }
}

const LATE = LABEL.G - LABEL.F;

/**
 * Labels the tokens of a role in a frame. Tokens after the start of the quote get the labels for a frame after the
 * quote.
 *
 * @param within - whether to label only tokens that are already part of the frame
 */
function labelRole(labeling: Labeling, spans: readonly Offsets[], label: number, first: number, within: boolean): void {
  const { analysis, labels, taken } = labeling;
  for (const at of piecesOf(analysis, spans).flat()) {
    if (taken[at] === 1 || (within && labels[at] === LABEL.O)) continue;
    labels[at] = label + (at > first ? LATE : 0);
  }
}

/**
 * Returns the gold label of each token in an annotated article. If quotations overlap, only the longest quotation that
 * is not direct is labeled. Quotes take precedence over frames.
 *
 * @returns one index into `LABELS` per token
 */
export function goldTokenLabels(analysis: Analysis, quotes: readonly CorpusQuote[]): Uint8Array {
  const length = analysis.tokens.length;
  const labeling: Labeling = { analysis, labels: new Uint8Array(length), taken: new Uint8Array(length) };
  const placed = quotes
    .map((quote): Placed => {
      const pieces = piecesOf(analysis, quote.quote);
      return { quote, pieces, first: pieces[0]?.[0] ?? -1 };
    })
    .filter(({ first }) => first >= 0);
  const direct = ({ quote }: Placed) => (quote.type === 'Direct' ? 1 : 0);
  placed.sort((a, b) => direct(a) - direct(b) || lengthOf(b.quote) - lengthOf(a.quote));
  const framed = placed.filter((one) => labelQuote(labeling, one) || one.quote.type === 'Direct');
  framed.sort((a, b) => b.first - a.first);
  for (const { quote, first } of framed) labelRole(labeling, quote.frame, LABEL.F, first, false);
  for (const { quote, first } of framed) {
    if (quote.type !== 'Direct' && quote.type !== 'Indirect') continue;
    labelRole(labeling, quote.speaker, LABEL.FS, first, true);
    labelRole(labeling, quote.addressee, LABEL.FA, first, true);
    labelRole(labeling, quote.cue, LABEL.FC, first, true);
  }
  return labeling.labels;
}

/** The minimum share of quoted text that must be inside an annotated direct quotation, 0 to 1. */
const MOSTLY = 0.8;

/**
 * Returns the gold label of each text in quotation marks in an annotated article.
 *
 * @returns one of `QUOTATION_LABELS` per quotation of the analysis
 */
export function goldQuotationLabels(analysis: Analysis, quotes: readonly CorpusQuote[]): Uint8Array {
  const direct = quotes
    .filter(({ type }) => type === 'Direct')
    .map(({ quote }) => new Set(piecesOf(analysis, quote).flat()));
  let before = -1;
  return Uint8Array.from(analysis.quotations, ({ open, close, depth }) => {
    const shares = direct.map((tokens) => {
      let common = 0;
      for (let at = open; at <= close; at += 1) if (tokens.has(at)) common += 1;
      return common / (close - open + 1);
    });
    const best = shares.indexOf(Math.max(MOSTLY, ...shares));
    if (best < 0 || (depth > 0 && best === before)) return QUOTATION_LABELS.none;
    const continues = best === before;
    before = best;
    return continues ? QUOTATION_LABELS.continued : QUOTATION_LABELS.direct;
  });
}

const KIND_OF: Readonly<Record<string, StatementKind>> = {
  Direct: 'DIRECT',
  Indirect: 'INDIRECT',
  FreeIndirect: 'FREE_INDIRECT',
  IndirectFreeIndirect: 'INDIRECT_FREE_INDIRECT',
  Reported: 'REPORTED',
};

/** An annotated quotation with its tokens. */
export interface GoldQuote extends QuoteInText {
  readonly source: CorpusQuote;
}

/** Returns the annotated quotations in an article, in text order. */
export function goldQuotes(analysis: Analysis, quotes: readonly CorpusQuote[]): GoldQuote[] {
  const found = quotes.flatMap((source): GoldQuote[] => {
    const kind = KIND_OF[source.type];
    const quote = rangesOf(piecesOf(analysis, source.quote).flat());
    return kind === undefined || quote.length === 0 ? [] : [{ kind, quote, source }];
  });
  return found.sort((a, b) => (a.quote[0]?.first ?? 0) - (b.quote[0]?.first ?? 0));
}

/**
 * Returns the gold role of each token around an annotated quotation.
 *
 * @returns one of `ROLE_LABELS` per token of the window
 */
export function goldRoleLabels(analysis: Analysis, { source }: GoldQuote, window: RoleWindow): Uint8Array {
  const labels = new Uint8Array(window.last - window.first);
  const mark = (spans: readonly Offsets[], label: number) => {
    for (const at of piecesOf(analysis, spans).flat()) {
      if (at >= window.first && at < window.last) labels[at - window.first] = label;
    }
  };
  mark(source.frame, ROLE_LABELS.frame);
  mark(source.addressee, ROLE_LABELS.addressee);
  mark(source.speaker, ROLE_LABELS.speaker);
  mark(source.cue, ROLE_LABELS.cue);
  return labels;
}

/** The number of labels in each chain of the model. */
export const LABEL_COUNTS = {
  tokens: LABELS.length,
  quotations: Object.keys(QUOTATION_LABELS).length,
  roles: Object.keys(ROLE_LABELS).length,
} as const;

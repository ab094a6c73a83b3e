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

/** Indices of the tokens that begin within a span. */
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

/** Labels of a quote's first token, of a later piece's first, and of any other. */
function quoteLabels(type: string, beforeFrame: boolean): readonly [first: Label, piece: Label, other: Label] | null {
  if (type === 'Indirect') return beforeFrame ? ['BP', 'CI', 'IP'] : ['BI', 'CI', 'II'];
  if (type === 'IndirectFreeIndirect') return ['BX', 'BX', 'IX'];
  if (type === 'FreeIndirect') return ['BF', 'BF', 'IF'];
  if (type === 'Reported') return ['BR', 'BR', 'IR'];
  return type === 'Direct' ? ['BD', 'BD', 'ID'] : null;
}

/** A quotation with its tokens. */
interface Placed {
  readonly quote: CorpusQuote;
  readonly pieces: readonly (readonly number[])[];
  readonly first: number;
}

interface Painting {
  readonly analysis: Analysis;
  readonly labels: Uint8Array;
  /** 1 for tokens of quotes: frames go around them. */
  readonly taken: Uint8Array;
}

/** Paints a quote; false where another one has some of its tokens already. */
function paintQuote({ analysis, labels, taken }: Painting, { quote, pieces, first }: Placed): boolean {
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
  if (quote.type === 'Reported') paintReportedSpeaker(analysis, labels, quote);
  return true;
}

function paintReportedSpeaker(analysis: Analysis, labels: Uint8Array, quote: CorpusQuote): void {
  for (const at of piecesOf(analysis, quote.speaker).flat()) {
    if (labels[at] === LABEL.BR) labels[at] = LABEL.BS;
    else if (labels[at] === LABEL.IR) labels[at] = LABEL.IS;
  }
}

const LATE = LABEL.G - LABEL.F;

/** Paints a role of a frame: its words before the quote's first token early, the others late. */
function paintRole(painting: Painting, spans: readonly Offsets[], label: number, first: number, within: boolean): void {
  const { analysis, labels, taken } = painting;
  for (const at of piecesOf(analysis, spans).flat()) {
    if (taken[at] === 1 || (within && labels[at] === LABEL.O)) continue;
    labels[at] = label + (at > first ? LATE : 0);
  }
}

/**
 * The label of each token of an annotated article. Of quotations over the same words the longest that is not direct is
 * shown; frames stand where no quotation does.
 *
 * @returns a number of `LABELS` for each token of the analysis
 */
export function goldTokenLabels(analysis: Analysis, quotes: readonly CorpusQuote[]): Uint8Array {
  const length = analysis.tokens.length;
  const painting: Painting = { analysis, labels: new Uint8Array(length), taken: new Uint8Array(length) };
  const placed = quotes
    .map((quote): Placed => {
      const pieces = piecesOf(analysis, quote.quote);
      return { quote, pieces, first: pieces[0]?.[0] ?? -1 };
    })
    .filter(({ first }) => first >= 0);
  const direct = ({ quote }: Placed) => (quote.type === 'Direct' ? 1 : 0);
  placed.sort((a, b) => direct(a) - direct(b) || lengthOf(b.quote) - lengthOf(a.quote));
  const framed = placed.filter((one) => paintQuote(painting, one) || one.quote.type === 'Direct');
  framed.sort((a, b) => b.first - a.first);
  for (const { quote, first } of framed) paintRole(painting, quote.frame, LABEL.F, first, false);
  for (const { quote, first } of framed) {
    if (quote.type !== 'Direct' && quote.type !== 'Indirect') continue;
    paintRole(painting, quote.speaker, LABEL.FS, first, true);
    paintRole(painting, quote.addressee, LABEL.FA, first, true);
    paintRole(painting, quote.cue, LABEL.FC, first, true);
  }
  return painting.labels;
}

/** A stretch in quotation marks is a direct quotation's where so much of it lies in one. */
const MOSTLY = 0.8;

/**
 * The label of each stretch in quotation marks of an annotated article.
 *
 * @returns one of `QUOTATION_LABELS` for each of the analysis's quotations
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
    const goesOn = best === before;
    before = best;
    return goesOn ? QUOTATION_LABELS.continued : QUOTATION_LABELS.direct;
  });
}

const KIND_OF: Readonly<Record<string, StatementKind>> = {
  Direct: 'DIRECT',
  Indirect: 'INDIRECT',
  FreeIndirect: 'FREE_INDIRECT',
  IndirectFreeIndirect: 'INDIRECT_FREE_INDIRECT',
  Reported: 'REPORTED',
};

/** An annotated quotation by its tokens. */
export interface GoldQuote extends QuoteInText {
  readonly source: CorpusQuote;
}

/** The annotated quotations of an article, in order. */
export function goldQuotes(analysis: Analysis, quotes: readonly CorpusQuote[]): GoldQuote[] {
  const found = quotes.flatMap((source): GoldQuote[] => {
    const kind = KIND_OF[source.type];
    const quote = rangesOf(piecesOf(analysis, source.quote).flat());
    return kind === undefined || quote.length === 0 ? [] : [{ kind, quote, source }];
  });
  return found.sort((a, b) => (a.quote[0]?.first ?? 0) - (b.quote[0]?.first ?? 0));
}

/**
 * The label of each token around an annotated quotation.
 *
 * @returns one of `ROLE_LABELS` for each token of the window
 */
export function goldRoleLabels(analysis: Analysis, { source }: GoldQuote, window: RoleWindow): Uint8Array {
  const labels = new Uint8Array(window.last - window.first);
  const paint = (spans: readonly Offsets[], label: number) => {
    for (const at of piecesOf(analysis, spans).flat()) {
      if (at >= window.first && at < window.last) labels[at - window.first] = label;
    }
  };
  paint(source.frame, ROLE_LABELS.frame);
  paint(source.addressee, ROLE_LABELS.addressee);
  paint(source.speaker, ROLE_LABELS.speaker);
  paint(source.cue, ROLE_LABELS.cue);
  return labels;
}

/** Number of labels of each part of the model. */
export const LABEL_COUNTS = {
  tokens: LABELS.length,
  quotations: Object.keys(QUOTATION_LABELS).length,
  roles: Object.keys(ROLE_LABELS).length,
} as const;

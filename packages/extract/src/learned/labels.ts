import type { StatementKind } from '../core/types.ts';

/**
 * The labels of tokens. Weights depend on their order.
 *
 * - `O`: outside.
 * - `F`, `FC`, `FS`, `FA`: a frame before the quote. `FC` is the cue, `FS` the speaker, `FA` the addressee and `F` any
 *   other word. `G` replaces `F` in a frame after or inside the quote.
 * - `B` and a letter: first token of a quote. `I` and a letter: any later token of the quote. The letters are `P` for
 *   indirect before its frame, `I` for indirect after its frame or without a frame, `X` for indirect free indirect, `F`
 *   for free indirect, `R` for reported and `D` for direct.
 * - `CI`: first token of a later part of an indirect quote.
 * - `BS`, `IS`: the speaker inside a reported quote.
 */
export const LABELS = [
  'O',
  'F',
  'FC',
  'FS',
  'FA',
  'G',
  'GC',
  'GS',
  'GA',
  'BP',
  'IP',
  'BI',
  'II',
  'CI',
  'BX',
  'IX',
  'BF',
  'IF',
  'BR',
  'IR',
  'BS',
  'IS',
  'BD',
  'ID',
] as const;

/** A label of a token. */
export type Label = (typeof LABELS)[number];

/** Number of each label: its index in {@link LABELS}. */
export const LABEL: Readonly<Record<Label, number>> = Object.fromEntries(
  LABELS.map((name, index) => [name, index]),
) as Record<Label, number>;

/**
 * Labels of text in quotation marks: not a direct quotation, a direct quotation, or the continuation of the previous
 * quotation.
 */
export const QUOTATION_LABELS = { none: 0, direct: 1, continued: 2 } as const;

/**
 * The meaning of a label inside a quote: the kind of statement, and whether the token starts a quote or a later part of
 * a quote.
 */
export interface QuoteLabel {
  readonly kind: StatementKind;
  readonly begins: 'QUOTE' | 'PIECE' | null;
}

const KIND_OF: Readonly<Record<string, StatementKind>> = {
  P: 'INDIRECT',
  I: 'INDIRECT',
  X: 'INDIRECT_FREE_INDIRECT',
  F: 'FREE_INDIRECT',
  R: 'REPORTED',
  S: 'REPORTED',
  D: 'DIRECT',
};

function describeLabel(label: Label): QuoteLabel | null {
  const kind = KIND_OF[label.charAt(1)];
  if (LABEL[label] <= LABEL.GA || kind === undefined) return null;
  const begins = label.startsWith('B') ? 'QUOTE' : label.startsWith('C') ? 'PIECE' : null;
  return { kind, begins };
}

/** The meaning of each label by its number. Null for `O` and for the labels of frames. */
export const QUOTE_LABELS: readonly (QuoteLabel | null)[] = LABELS.map(describeLabel);

/** Labels for the role of a token in one statement. `frame` is for words of the frame without another role. */
export const ROLE_LABELS = { none: 0, speaker: 1, cue: 2, frame: 3, addressee: 4 } as const;

import type { StatementKind } from '../core/types.ts';

/**
 * The labels of tokens. Of a statement's frame: `F` its words, `FC` the cue, `FS` the speaker, `FA` the addressee where
 * it stands before the quote; the same with `G` after the quote or within it. Of a quote `B` is its first token and `I`
 * any other: `P` indirect before its frame (that follows), `I` indirect after it (or without), `X` indirect free
 * indirect, `F` free indirect, `R` reported, `D` direct. `CI` begins another piece of an indirect quote, `BS` and `IS`
 * name the speaker within a reported one.
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

/** Name of a token label. */
export type Label = (typeof LABELS)[number];

/** Number of each label: its index in {@link LABELS}. */
export const LABEL: Readonly<Record<Label, number>> = Object.fromEntries(
  LABELS.map((name, index) => [name, index]),
) as Record<Label, number>;

/** Labels of a stretch in quotation marks: no direct quotation, one, or one that goes on with the one before. */
export const QUOTATION_LABELS = { none: 0, direct: 1, continued: 2 } as const;

/** What a quote's token says: the kind that it belongs to, and whether a quote or a piece of one begins with it. */
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

/** For each label what it says of a quote; null for `O` and those of frames. */
export const QUOTE_LABELS: readonly (QuoteLabel | null)[] = LABELS.map(describeLabel);

/** Labels of tokens in relation to one quote: nothing, or a role; `frame` for what else the frame has. */
export const ROLE_LABELS = { none: 0, speaker: 1, cue: 2, frame: 3, addressee: 4 } as const;

import { type Analysis, tokenAt } from '../../core/analysis.ts';
import type { Pattern, Span, StatementKind } from '../../core/types.ts';
import type { StatementDraft } from './draft.ts';
import type { Opening } from './grammar.ts';

/** Roles of a token, as bits of {@link TokenFeatures.roles}. */
export const ROLE_BITS = { quote: 1, speaker: 2, cue: 4, frame: 8, addressee: 16 } as const;

/** One bit of {@link ROLE_BITS}. */
export type RoleBit = (typeof ROLE_BITS)[keyof typeof ROLE_BITS];

/** The order of the patterns in {@link TokenFeatures.pattern}. The weights of the learned layer depend on it. */
export const PATTERN_ORDER: readonly Pattern[] = [
  'QUOTATION_MARKS',
  'CUE_CLAUSE',
  'SOURCE_PHRASE',
  'COLON',
  'SUBJUNCTIVE',
  'REPORT',
  'LEARNED',
];

/** The order of the kinds in {@link TokenFeatures.kind}. The weights of the learned layer depend on it. */
export const KIND_ORDER: readonly StatementKind[] = [
  'DIRECT',
  'INDIRECT',
  'FREE_INDIRECT',
  'INDIRECT_FREE_INDIRECT',
  'REPORTED',
];

/** The order of the openings in {@link TokenFeatures.opening}. The weights of the learned layer depend on it. */
const OPENING_ORDER: readonly Opening[] = ['MAIN', 'SUBORDINATE', 'RELATIVE', 'QUESTION', 'VERB', 'NONE'];

/** The results of the rules for each token. Each column has one entry per token. */
export interface TokenFeatures {
  /** Word flags (`core/word-flags.ts`). */
  readonly flags: Uint32Array;
  /** Bits of {@link ROLE_BITS}. */
  readonly roles: Int32Array;
  /** Bits of {@link ROLE_BITS} for the roles whose span begins at the token. */
  readonly begins: Int32Array;
  /** The number of quotes that contain the token. */
  readonly depth: Int32Array;
  /** 1 + index in {@link PATTERN_ORDER} of the statement whose quote contains the token; 0 outside quotes. */
  readonly pattern: Int32Array;
  /** 1 + index in {@link KIND_ORDER} of the statement whose quote contains the token; 0 outside quotes. */
  readonly kind: Int32Array;
  /** Confidence of the statement whose quote contains the token, in tenths from 0 to 10. */
  readonly confidence: Int32Array;
  /** Strength of the cue that contains the token, from 1 to 3; 0 outside cues. Includes cues that no rule used. */
  readonly cueStrength: Int32Array;
  /** 1 + index in {@link OPENING_ORDER} of the segment that contains the token; 0 for punctuation between segments. */
  readonly opening: Int32Array;
  /** The number of quotations that contain the token, from 0 to 255. */
  readonly quoted: Int32Array;
}

function emptyFeatures(length: number, flags: Uint32Array): TokenFeatures {
  const column = () => new Int32Array(length);
  return {
    flags,
    roles: column(),
    begins: column(),
    depth: column(),
    pattern: column(),
    kind: column(),
    confidence: column(),
    cueStrength: column(),
    opening: column(),
    quoted: column(),
  };
}

function addAt(column: Int32Array, at: number, bits: number): void {
  column[at] = (column[at] ?? 0) | bits;
}

function markSpan(analysis: Analysis, features: TokenFeatures, span: Span, bit: RoleBit): void {
  const first = tokenAt(analysis.tokens, span.start);
  if (first < analysis.tokens.length) addAt(features.begins, first, bit);
  for (let at = first; at < analysis.tokens.length; at += 1) {
    const token = analysis.tokens[at];
    if (token === undefined || token.start >= span.end) return;
    addAt(features.roles, at, bit);
  }
}

function markQuote(analysis: Analysis, features: TokenFeatures, draft: StatementDraft): void {
  for (const span of draft.quote) {
    for (let at = tokenAt(analysis.tokens, span.start); at < analysis.tokens.length; at += 1) {
      const token = analysis.tokens[at];
      if (token === undefined || token.start >= span.end) break;
      features.depth[at] = Math.min(255, (features.depth[at] ?? 0) + 1);
      features.pattern[at] = 1 + PATTERN_ORDER.indexOf(draft.pattern);
      features.kind[at] = 1 + KIND_ORDER.indexOf(draft.kind);
      features.confidence[at] = Math.round(draft.confidence * 10);
    }
  }
}

/** Fills the columns for clauses and cues. Includes cues that no rule used. */
function markGrammar(analysis: Analysis, features: TokenFeatures): void {
  const { grammar } = analysis.rules.statements;
  for (const sentence of analysis.sentences) {
    const { segments, cues } = grammar(analysis, sentence);
    for (const { first, last, opening } of segments) {
      features.opening.fill(1 + OPENING_ORDER.indexOf(opening), first, last);
    }
    for (const cue of cues) {
      for (const at of cue.tokens) features.cueStrength[at] = cue.strength;
    }
  }
}

/**
 * Collects the results of the rules for each token. They are input for the learned layer.
 *
 * @param analysis - the text
 * @param drafts - the statements that `findStatements` found in it
 * @returns columns with one entry per token, in the order of `analysis.tokens`
 */
export function tokenFeatures(analysis: Analysis, drafts: readonly StatementDraft[]): TokenFeatures {
  const features = emptyFeatures(analysis.tokens.length, analysis.rules.statements.flags(analysis));
  markGrammar(analysis, features);
  for (const draft of drafts) {
    for (const span of draft.quote) markSpan(analysis, features, span, ROLE_BITS.quote);
    for (const span of draft.speakerSpans) markSpan(analysis, features, span, ROLE_BITS.speaker);
    for (const span of draft.cue) markSpan(analysis, features, span, ROLE_BITS.cue);
    for (const span of draft.frame) markSpan(analysis, features, span, ROLE_BITS.frame);
    for (const span of draft.addressee) markSpan(analysis, features, span, ROLE_BITS.addressee);
    markQuote(analysis, features, draft);
  }
  for (const { open, close } of analysis.quotations) {
    for (let at = open; at <= close; at += 1) features.quoted[at] = Math.min(255, (features.quoted[at] ?? 0) + 1);
  }
  return features;
}

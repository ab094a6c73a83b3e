import type { Analysis } from '../core/analysis.ts';
import type { StatementDraft } from '../find/statements/draft.ts';
import { type TokenFeatures, tokenFeatures } from '../find/statements/features.ts';
import { type SegmentColumns, segmentColumns } from './segment-columns.ts';
import { type SentenceColumns, sentenceColumns } from './sentence-columns.ts';
import { type TokenColumns, tokenColumns } from './token-columns.ts';

/** The input from which all features are computed. Created once per text. */
export interface Context {
  readonly analysis: Analysis;
  readonly rules: TokenFeatures;
  readonly tokens: TokenColumns;
  readonly segments: SegmentColumns;
  readonly sentences: SentenceColumns;
  /** For each token, the index of the nearest cue before it in the same sentence; -1 if there is no cue. */
  readonly cueBefore: Int32Array;
  /** For each token, the index of the nearest cue after it in the same sentence; -1 if there is no cue. */
  readonly cueAfter: Int32Array;
}

function nearestCues(analysis: Analysis, tokens: TokenColumns, step: 1 | -1): Int32Array {
  const result = new Int32Array(tokens.length).fill(-1);
  let cue = -1;
  for (let at = step === 1 ? 0 : tokens.length - 1; at >= 0 && at < tokens.length; at += step) {
    if (cue >= 0 && analysis.sentenceOf[cue] !== analysis.sentenceOf[at]) cue = -1;
    result[at] = cue;
    if ((tokens.cue[at] ?? 0) > 0) cue = at;
  }
  return result;
}

/**
 * Collects the input for the features of the learned layer.
 *
 * @param analysis - the text
 * @param drafts - the statements that the rules found in the text
 * @throws {RangeError} if the language has no vocabulary for the learned layer
 */
export function contextOf(analysis: Analysis, drafts: readonly StatementDraft[]): Context {
  const words = analysis.rules.learned;
  if (words === null) throw new RangeError(`The learned layer has no vocabulary for "${analysis.language}".`);
  const rules = tokenFeatures(analysis, drafts);
  const tokens = tokenColumns(analysis, rules, words);
  const segments = segmentColumns(analysis, tokens, words);
  return {
    analysis,
    rules,
    tokens,
    segments,
    sentences: sentenceColumns(analysis, tokens, rules),
    cueBefore: nearestCues(analysis, tokens, 1),
    cueAfter: nearestCues(analysis, tokens, -1),
  };
}

/** Returns the value of a column at an index; -1 before the first entry, -2 after the last one. */
export function valueAt(column: Int32Array, index: number): number {
  if (index < 0) return -1;
  return index < column.length ? (column[index] ?? -2) : -2;
}

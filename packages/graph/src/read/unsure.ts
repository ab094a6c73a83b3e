import { UNSURE_BELOW } from '@wortlaut/extract';
import type { ReviewState } from '@wortlaut/vocabulary';

/**
 * Checks whether a statement is unsure: the extractor found it with a low confidence, and no editor has reviewed it.
 * Statements that an editor has confirmed, corrected, rejected or added are never unsure.
 */
export function isUnsure(statement: { readonly confidence: number; readonly reviewState: ReviewState }): boolean {
  return statement.reviewState === 'EXTRACTED' && statement.confidence < UNSURE_BELOW;
}

import { UNSURE_BELOW } from '@wortlaut/extract';
import type { ReviewState } from '@wortlaut/vocabulary';

/**
 * Checks whether a statement is unsure: found by the extractor with a low confidence, and not reviewed yet. What an
 * editor has confirmed, corrected, rejected or added is not an estimate.
 */
export function isUnsure(statement: { readonly confidence: number; readonly reviewState: ReviewState }): boolean {
  return statement.reviewState === 'EXTRACTED' && statement.confidence < UNSURE_BELOW;
}

/** The three levels in which the interface shows a confidence. */
export type ConfidenceLevel = 'high' | 'medium' | 'low';

/**
 * Maps a confidence to a level. The help page documents the same limits.
 *
 * @param confidence - 0 to 1
 */
export function confidenceLevel(confidence: number): ConfidenceLevel {
  if (confidence >= 0.85) return 'high';
  return confidence >= 0.6 ? 'medium' : 'low';
}

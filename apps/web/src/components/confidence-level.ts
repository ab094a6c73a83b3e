/** How much a confidence is worth, in three steps. */
export type Sureness = 'high' | 'medium' | 'low';

/**
 * Puts a confidence into words; the help page tells the same limits.
 *
 * @param confidence - 0 to 1
 */
export function sureness(confidence: number): Sureness {
  if (confidence >= 0.85) return 'high';
  return confidence >= 0.6 ? 'medium' : 'low';
}

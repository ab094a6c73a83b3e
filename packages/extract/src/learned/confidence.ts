import type { StatementKind } from '../core/types.ts';

/**
 * Points of a rising curve. The first coordinate is the mean probability of a quote's labels. The second is the share
 * of statements with this probability whose words and speaker are correct. Both range from 0 to 1.
 */
type Knots = readonly (readonly [probability: number, right: number])[];

const LOOSE_KINDS: Knots = [
  [0, 0.1],
  [0.5, 0.2],
  [0.85, 0.4],
  [0.95, 0.48],
  [1, 0.6],
];

/**
 * Measured on articles that were not used for the weights (a third of the training part). Correct means a token F1 of
 * at least 0.8 for the quote and at least 0.5 for the speaker.
 */
const MEASURED = {
  DIRECT: [
    [0, 0.05],
    [0.6, 0.2],
    [0.85, 0.5],
    [1, 0.63],
  ],
  INDIRECT: [
    [0, 0.15],
    [0.5, 0.3],
    [0.85, 0.42],
    [0.95, 0.65],
    [1, 0.85],
  ],
  FREE_INDIRECT: LOOSE_KINDS,
  INDIRECT_FREE_INDIRECT: LOOSE_KINDS,
  REPORTED: LOOSE_KINDS,
} as const satisfies Record<StatementKind, Knots>;

/**
 * Converts the probability of a statement's labels to the share of statements with this probability whose words and
 * speaker are correct. The probabilities from the chain itself are too high.
 *
 * @param probability - 0 to 1
 * @returns 0 to 1
 */
export function calibrated(kind: StatementKind, probability: number): number {
  let before: readonly [number, number] = [0, 0];
  for (const knot of MEASURED[kind]) {
    if (probability <= knot[0]) {
      const part = knot[0] === before[0] ? 1 : (probability - before[0]) / (knot[0] - before[0]);
      return before[1] + part * (knot[1] - before[1]);
    }
    before = knot;
  }
  return before[1];
}

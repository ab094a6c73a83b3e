import type { StatementKind } from '../core/types.ts';

/** Points of a line that rises: the mean probability of a quote's labels, and how often words and speaker are right. */
type Knots = readonly (readonly [probability: number, right: number])[];

const LESS_BOUND: Knots = [
  [0, 0.1],
  [0.5, 0.2],
  [0.85, 0.4],
  [0.95, 0.48],
  [1, 0.6],
];

/**
 * Measured on articles that the weights had not seen (a third of the training part). Right means: a token F1 of the
 * quote of 0.8 or more, and of the speaker of 0.5 or more.
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
  FREE_INDIRECT: LESS_BOUND,
  INDIRECT_FREE_INDIRECT: LESS_BOUND,
  REPORTED: LESS_BOUND,
} as const satisfies Record<StatementKind, Knots>;

/**
 * How often a statement is right, words and speaker together, given how probable its labels are: a chain's own
 * probabilities are too high.
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

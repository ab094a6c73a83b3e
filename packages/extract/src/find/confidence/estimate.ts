import { oncePer } from '../../core/on-demand.ts';

/** Statements with a confidence below this value are unsure. */
export const UNSURE_BELOW = 0.85;

/**
 * The weights of the features from which the confidence is computed. `base` is added for every statement.
 *
 * @see {@link featuresOf} for the features. `npm run bench:calibrate` measures the weights.
 */
export interface ConfidenceWeights {
  readonly base: number;
  readonly features: Readonly<Record<string, number>>;
}

/** The weights by name. A lookup in a map is faster than in an object because the names are composed at run time. */
const weightsOf = oncePer((features: ConfidenceWeights['features']) => new Map(Object.entries(features)));

/**
 * Estimates the probability that a statement is correct. A statement is correct if its speaker is right and at least 80
 * % of its words match (token F1). Uses logistic regression: the sum of the weights is mapped to a probability.
 *
 * @param present - the names of the statement's features
 * @returns 0.01 to 0.99, rounded to hundredths
 */
export function estimate({ base, features }: ConfidenceWeights, present: readonly string[]): number {
  const weights = weightsOf(features);
  const sum = present.reduce((total, name) => total + (weights.get(name) ?? 0), base);
  return Math.min(0.99, Math.max(0.01, Math.round(100 / (1 + Math.exp(-sum))) / 100));
}

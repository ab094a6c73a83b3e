/** A statement as a training example: the names of its features, and whether the statement was right. */
export interface Sample {
  readonly features: readonly string[];
  readonly right: boolean;
  /** The weight of the example in the fit. */
  readonly weight: number;
  /** Samples of the same article are never on both sides of a cross-validation. */
  readonly article: string;
}

/** The weights of a logistic regression. */
export interface Fit {
  readonly base: number;
  readonly features: ReadonlyMap<string, number>;
}

/** The minimum number of examples for a feature. Rarer features have no weight. */
const LEAST_EXAMPLES = 8;

/** The strength of the penalty on the square of each weight, except for the base. Chosen by cross-validation. */
const PENALTY = 4;

/** The maximum number of steps. About six are enough. */
const STEPS = 40;

/** Solves a system of linear equations by Cholesky decomposition, in place. The matrix must be positive definite. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const at = (row: number, column: number) => matrix[row]?.[column] ?? 0;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = at(row, column);
      for (let k = 0; k < column; k += 1) sum -= at(row, k) * at(column, k);
      const target = matrix[row];
      if (target !== undefined) target[column] = row === column ? Math.sqrt(sum) : sum / at(column, column);
    }
  }
  const result = Float64Array.from(right);
  for (let row = 0; row < size; row += 1) {
    let sum = result[row] ?? 0;
    for (let k = 0; k < row; k += 1) sum -= at(row, k) * (result[k] ?? 0);
    result[row] = sum / at(row, row);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = result[row] ?? 0;
    for (let k = row + 1; k < size; k += 1) sum -= at(k, row) * (result[k] ?? 0);
    result[row] = sum / at(row, row);
  }
  return result;
}

/** Returns the names of all features with enough examples. */
function commonFeatures(samples: readonly Sample[]): string[] {
  const counts = new Map<string, number>();
  for (const name of samples.flatMap(({ features }) => features)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= LEAST_EXAMPLES)
    .map(([name]) => name)
    .sort();
}

/** Performs one step of Newton's method. Changes the weights in place and returns the largest change. */
function step(rows: readonly (readonly number[])[], samples: readonly Sample[], weights: Float64Array): number {
  const size = weights.length;
  const gradient = new Float64Array(size);
  const hessian = Array.from({ length: size }, () => new Float64Array(size));
  for (let at = 0; at < size; at += 1) {
    const penalty = at === 0 ? 1e-6 : PENALTY;
    gradient[at] = -penalty * (weights[at] ?? 0);
    const row = hessian[at];
    if (row !== undefined) row[at] = penalty;
  }
  for (const [index, present] of rows.entries()) {
    const sample = samples[index];
    if (sample === undefined) continue;
    const sum = present.reduce((total, at) => total + (weights[at] ?? 0), 0);
    const probability = 1 / (1 + Math.exp(-sum));
    const error = sample.weight * ((sample.right ? 1 : 0) - probability);
    const curve = sample.weight * probability * (1 - probability);
    for (const one of present) {
      gradient[one] = (gradient[one] ?? 0) + error;
      const row = hessian[one];
      if (row !== undefined) for (const other of present) row[other] = (row[other] ?? 0) + curve;
    }
  }
  const change = solve(hessian, gradient);
  for (let at = 0; at < size; at += 1) weights[at] = (weights[at] ?? 0) + (change[at] ?? 0);
  return change.reduce((largest, one) => Math.max(largest, Math.abs(one)), 0);
}

/** Fits a logistic regression by Newton's method, with a penalty on large weights (ridge). */
export function fit(samples: readonly Sample[]): Fit {
  const names = commonFeatures(samples);
  const positions = new Map(names.map((name, at) => [name, at + 1]));
  const rows = samples.map(({ features }) => [0, ...features.flatMap((name) => positions.get(name) ?? [])]);
  const weights = new Float64Array(names.length + 1);
  for (let count = 0; count < STEPS && step(rows, samples, weights) > 1e-6; count += 1);
  return { base: weights[0] ?? 0, features: new Map(names.map((name, at) => [name, weights[at + 1] ?? 0])) };
}

/** Returns the probability of each sample according to a fit to the other articles. */
export function crossValidate(samples: readonly Sample[], parts: number): number[] {
  const articles = [...new Set(samples.map(({ article }) => article))];
  const partOf = new Map(articles.map((article, at) => [article, at % parts]));
  const fits = Array.from({ length: parts }, (_, part) =>
    fit(samples.filter(({ article }) => partOf.get(article) !== part)),
  );
  return samples.map(({ article, features }) => {
    const { base, features: weights } = fits[partOf.get(article) ?? 0] ?? { base: 0, features: new Map() };
    const sum = features.reduce((total, name) => total + (weights.get(name) ?? 0), base);
    return 1 / (1 + Math.exp(-sum));
  });
}

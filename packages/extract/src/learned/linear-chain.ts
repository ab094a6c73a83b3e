/**
 * Inference in a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), with scaling as in
 * Rabiner 1989. Scores are natural logarithms; a table of `n` items has the scores of item `i` at `i * labels`.
 */
export interface Transitions {
  /** Number of labels. */
  readonly labels: number;
  /** Score of going from label `a` to label `b`, at `a * labels + b`. */
  readonly scores: Float32Array | Float64Array;
}

/** Scores of each item's labels. */
export type Scores = Float32Array | Float64Array;

/**
 * The labelling with the greatest sum of scores (Viterbi).
 *
 * @param scores - of each item's labels
 * @param count - number of items
 * @returns a label for each item; the smallest of equal ones
 */
export function bestPath(transitions: Transitions, scores: Scores, count: number): Uint8Array {
  const { labels } = transitions;
  const path = new Uint8Array(count);
  if (count === 0) return path;
  const from = new Uint8Array(count * labels);
  let before = Float64Array.from(scores.subarray(0, labels));
  let here = new Float64Array(labels);
  for (let item = 1; item < count; item += 1) {
    for (let to = 0; to < labels; to += 1) {
      let best = Number.NEGATIVE_INFINITY;
      let source = 0;
      for (let label = 0; label < labels; label += 1) {
        const value = (before[label] ?? 0) + (transitions.scores[label * labels + to] ?? 0);
        if (value > best) {
          best = value;
          source = label;
        }
      }
      here[to] = best + (scores[item * labels + to] ?? 0);
      from[item * labels + to] = source;
    }
    [before, here] = [here, before];
  }
  let label = before.indexOf(Math.max(...before));
  for (let item = count - 1; item >= 0; item -= 1) {
    path[item] = label;
    label = from[item * labels + label] ?? 0;
  }
  return path;
}

/** What the forward and backward pass give. */
export interface Marginals {
  /** Probability of each item's labels, at `item * labels + label`. */
  readonly probabilities: Float64Array;
  /** Logarithm of the sum over all labellings. */
  readonly logNormalizer: number;
}

interface Pass {
  readonly labels: number;
  readonly count: number;
  /** Exponentials of the transitions, and of the scores relative to each item's greatest. */
  readonly steps: Float64Array;
  readonly emissions: Float64Array;
  readonly forward: Float64Array;
  readonly scales: Float64Array;
  /** Room for one step. */
  readonly weighted: Float64Array;
}

/** Sums over all labels before; each label is reached alike where nothing is before. */
function reachFrom(steps: Float64Array, before: Float64Array | null, reached: Float64Array): void {
  const labels = reached.length;
  reached.fill(before === null ? 1 : 0);
  for (let label = 0; before !== null && label < labels; label += 1) {
    const reach = before[label] ?? 0;
    const row = label * labels;
    for (let to = 0; to < labels; to += 1) reached[to] = (reached[to] ?? 0) + reach * (steps[row + to] ?? 0);
  }
}

function forwardPass(transitions: Transitions, scores: Scores, count: number): Pass & { logNormalizer: number } {
  const { labels } = transitions;
  const steps = Float64Array.from(transitions.scores, Math.exp);
  const emissions = new Float64Array(count * labels);
  const forward = new Float64Array(count * labels);
  const scales = new Float64Array(count);
  const reached = new Float64Array(labels);
  let logNormalizer = 0;
  for (let item = 0; item < count; item += 1) {
    const base = item * labels;
    let greatest = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < labels; label += 1) greatest = Math.max(greatest, scores[base + label] ?? 0);
    let sum = 0;
    reachFrom(steps, item === 0 ? null : forward.subarray(base - labels, base), reached);
    for (let to = 0; to < labels; to += 1) {
      const emission = Math.exp((scores[base + to] ?? 0) - greatest);
      emissions[base + to] = emission;
      forward[base + to] = (reached[to] ?? 0) * emission;
      sum += (reached[to] ?? 0) * emission;
    }
    // Scores far apart can underflow to nothing: the least positive number keeps the division defined.
    sum = Math.max(sum, Number.MIN_VALUE * 2 ** 60);
    scales[item] = sum;
    logNormalizer += Math.log(sum) + greatest;
    for (let label = 0; label < labels; label += 1) forward[base + label] = (forward[base + label] ?? 0) / sum;
  }
  return { labels, count, steps, emissions, forward, scales, weighted: reached, logNormalizer };
}

/** Steps back from the item after `item` to it; adds the expected transitions where they are asked for. */
function backwardStep(pass: Pass, item: number, backward: Float64Array, expected: Float64Array | null): void {
  const { labels, steps, emissions, forward, scales, weighted } = pass;
  const base = (item + 1) * labels;
  const scale = 1 / (scales[item + 1] ?? 1);
  for (let to = 0; to < labels; to += 1) weighted[to] = (emissions[base + to] ?? 0) * (backward[to] ?? 0) * scale;
  for (let label = 0; label < labels; label += 1) {
    const row = label * labels;
    let sum = 0;
    for (let to = 0; to < labels; to += 1) sum += (steps[row + to] ?? 0) * (weighted[to] ?? 0);
    backward[label] = sum;
    if (expected === null) continue;
    const reach = forward[item * labels + label] ?? 0;
    for (let to = 0; to < labels; to += 1) {
      expected[row + to] = (expected[row + to] ?? 0) + reach * (steps[row + to] ?? 0) * (weighted[to] ?? 0);
    }
  }
}

/**
 * The probability of each label of each item, over all labellings (forward-backward).
 *
 * @param expected - where given, the expected number of each transition is added to it (`labels * labels` long)
 */
export function marginals(
  transitions: Transitions,
  scores: Scores,
  count: number,
  expected: Float64Array | null = null,
): Marginals {
  const { labels } = transitions;
  const pass = forwardPass(transitions, scores, count);
  const probabilities = new Float64Array(count * labels);
  const backward = new Float64Array(labels).fill(1);
  for (let item = count - 1; item >= 0; item -= 1) {
    if (item < count - 1) backwardStep(pass, item, backward, expected);
    const base = item * labels;
    for (let label = 0; label < labels; label += 1) {
      probabilities[base + label] = (pass.forward[base + label] ?? 0) * (backward[label] ?? 0);
    }
  }
  return { probabilities, logNormalizer: pass.logNormalizer };
}

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
}

function forwardPass(transitions: Transitions, scores: Scores, count: number): Pass & { logNormalizer: number } {
  const { labels } = transitions;
  const steps = Float64Array.from(transitions.scores, Math.exp);
  const emissions = new Float64Array(count * labels);
  const forward = new Float64Array(count * labels);
  const scales = new Float64Array(count);
  let logNormalizer = 0;
  for (let item = 0; item < count; item += 1) {
    const base = item * labels;
    let greatest = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < labels; label += 1) greatest = Math.max(greatest, scores[base + label] ?? 0);
    let sum = 0;
    for (let to = 0; to < labels; to += 1) {
      const emission = Math.exp((scores[base + to] ?? 0) - greatest);
      emissions[base + to] = emission;
      let reached = item === 0 ? 1 : 0;
      for (let label = 0; item > 0 && label < labels; label += 1) {
        reached += (forward[base - labels + label] ?? 0) * (steps[label * labels + to] ?? 0);
      }
      forward[base + to] = reached * emission;
      sum += reached * emission;
    }
    // Scores far apart can underflow to nothing: the least positive number keeps the division defined.
    sum = Math.max(sum, Number.MIN_VALUE * 2 ** 60);
    scales[item] = sum;
    logNormalizer += Math.log(sum) + greatest;
    for (let label = 0; label < labels; label += 1) forward[base + label] = (forward[base + label] ?? 0) / sum;
  }
  return { labels, count, steps, emissions, forward, scales, logNormalizer };
}

/** Steps back from one item to the one before; adds the expected transitions where they are asked for. */
function backwardStep(pass: Pass, item: number, next: Float64Array, expected: Float64Array | null): Float64Array {
  const { labels, steps, emissions, forward, scales } = pass;
  const base = (item + 1) * labels;
  const scale = scales[item + 1] ?? 1;
  const weighted = new Float64Array(labels);
  for (let to = 0; to < labels; to += 1) weighted[to] = ((emissions[base + to] ?? 0) * (next[to] ?? 0)) / scale;
  const here = new Float64Array(labels);
  for (let label = 0; label < labels; label += 1) {
    const reach = forward[item * labels + label] ?? 0;
    let sum = 0;
    for (let to = 0; to < labels; to += 1) {
      const step = (steps[label * labels + to] ?? 0) * (weighted[to] ?? 0);
      sum += step;
      if (expected !== null) expected[label * labels + to] = (expected[label * labels + to] ?? 0) + reach * step;
    }
    here[label] = sum;
  }
  return here;
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
  let backward = new Float64Array(labels).fill(1);
  for (let item = count - 1; item >= 0; item -= 1) {
    if (item < count - 1) backward = Float64Array.from(backwardStep(pass, item, backward, expected));
    for (let label = 0; label < labels; label += 1) {
      probabilities[item * labels + label] = (pass.forward[item * labels + label] ?? 0) * (backward[label] ?? 0);
    }
  }
  return { probabilities, logNormalizer: pass.logNormalizer };
}

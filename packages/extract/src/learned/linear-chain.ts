// Inference in a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), with scaling as in
// Rabiner 1989. Scores are natural logarithms. In a table of scores, those of item `i` begin at `i * labels`.

/** The possible transitions between labels with their scores. */
export interface Transitions {
  /** Number of labels. */
  readonly labels: number;
  /** The labels that can follow label `a` are `to[offsets[a]]` to `to[offsets[a + 1] - 1]`. */
  readonly offsets: Int32Array;
  readonly to: Int32Array;
  /** The score of each transition, at the same index as in `to`. */
  readonly scores: Float64Array;
}

/** The score of each label of each item, at `item * labels + label`. */
export type Scores = Float32Array | Float64Array;

/**
 * Lists the possible transitions. Most pairs of labels never occur, so skipping them saves time.
 *
 * @param table - score of the transition from label `a` to label `b` at `a * labels + b`; minus infinity if impossible
 */
export function transitionsOf(labels: number, table: Float32Array): Transitions {
  const offsets = new Int32Array(labels + 1);
  const to: number[] = [];
  const scores: number[] = [];
  for (const [index, score] of table.entries()) {
    if (score > Number.NEGATIVE_INFINITY) {
      to.push(index % labels);
      scores.push(score);
    }
    offsets[Math.floor(index / labels) + 1] = to.length;
  }
  return { labels, offsets, to: Int32Array.from(to), scores: Float64Array.from(scores) };
}

/** Finds the best transition to each label. Writes its score to `reached` and the previous label to `from`. */
function step(transitions: Transitions, before: Float64Array, reached: Float64Array, from: Uint8Array): void {
  const { labels, offsets, to, scores } = transitions;
  reached.fill(Number.NEGATIVE_INFINITY);
  for (let label = 0; label < labels; label += 1) {
    const value = before[label] ?? 0;
    const end = offsets[label + 1] ?? 0;
    for (let at = offsets[label] ?? 0; at < end; at += 1) {
      const next = to[at] ?? 0;
      const score = value + (scores[at] ?? 0);
      if (score <= (reached[next] ?? 0)) continue;
      reached[next] = score;
      from[next] = label;
    }
  }
}

/**
 * Finds the labels with the greatest sum of scores (Viterbi).
 *
 * @param scores - one score per label and item
 * @param count - number of items
 * @returns one label per item; ties are resolved in favor of the smallest label
 */
export function bestPath(transitions: Transitions, scores: Scores, count: number): Uint8Array {
  const { labels } = transitions;
  const path = new Uint8Array(count);
  if (count === 0) return path;
  const from = new Uint8Array(count * labels);
  const source = new Uint8Array(labels);
  let before = Float64Array.from(scores.subarray(0, labels));
  let here = new Float64Array(labels);
  for (let item = 1; item < count; item += 1) {
    step(transitions, before, here, source);
    const base = item * labels;
    for (let to = 0; to < labels; to += 1) here[to] = (here[to] ?? 0) + (scores[base + to] ?? 0);
    from.set(source, base);
    [before, here] = [here, before];
  }
  let label = before.indexOf(Math.max(...before));
  for (let item = count - 1; item >= 0; item -= 1) {
    path[item] = label;
    label = from[item * labels + label] ?? 0;
  }
  return path;
}

/** The result of the forward-backward algorithm. */
export interface Marginals {
  /** The probability of each label of each item, at `item * labels + label`. */
  readonly probabilities: Float64Array;
  /** Natural logarithm of the normalizer, which is the sum of `exp(score)` over all label sequences. */
  readonly logNormalizer: number;
}

interface Pass {
  readonly transitions: Transitions;
  /** Exponentials of the transitions. */
  readonly steps: Float64Array;
  /** Exponentials of the scores, relative to the greatest score of each item. */
  readonly emissions: Float64Array;
  readonly forward: Float64Array;
  readonly scales: Float64Array;
  readonly logNormalizer: number;
}

/** Sums up the paths to each label from the item at `base`. For the first item, the sum for each label is 1. */
function reachFrom(
  { offsets, to }: Transitions,
  steps: Float64Array,
  forward: Float64Array,
  base: number,
  reached: Float64Array,
): void {
  reached.fill(base < 0 ? 1 : 0);
  if (base < 0) return;
  for (let label = 0; label < reached.length; label += 1) {
    const reach = forward[base + label] ?? 0;
    const end = offsets[label + 1] ?? 0;
    for (let at = offsets[label] ?? 0; at < end; at += 1) {
      const next = to[at] ?? 0;
      reached[next] = (reached[next] ?? 0) + reach * (steps[at] ?? 0);
    }
  }
}

function forwardPass(transitions: Transitions, scores: Scores, count: number): Pass {
  const { labels } = transitions;
  const steps = transitions.scores.map(Math.exp);
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
    reachFrom(transitions, steps, forward, base - labels, reached);
    for (let to = 0; to < labels; to += 1) {
      const emission = Math.exp((scores[base + to] ?? 0) - greatest);
      const value = (reached[to] ?? 0) * emission;
      emissions[base + to] = emission;
      forward[base + to] = value;
      sum += value;
    }
    // Scores that are far apart can underflow to 0. A tiny number avoids a division by zero.
    sum = Math.max(sum, Number.MIN_VALUE * 2 ** 60);
    scales[item] = sum;
    logNormalizer += Math.log(sum) + greatest;
    for (let label = 0; label < labels; label += 1) forward[base + label] = (forward[base + label] ?? 0) / sum;
  }
  return { transitions, steps, emissions, forward, scales, logNormalizer };
}

/**
 * Performs the backward step from the next item to `item`.
 *
 * @param weighted - buffer with one entry per label
 * @param expected - if present, the expected count of each transition is added to it
 */
function backwardStep(
  { transitions, steps, emissions, forward, scales }: Pass,
  item: number,
  backward: Float64Array,
  weighted: Float64Array,
  expected: Float64Array | null,
): void {
  const { labels, offsets, to } = transitions;
  const base = (item + 1) * labels;
  const scale = 1 / (scales[item + 1] ?? 1);
  for (let next = 0; next < labels; next += 1)
    weighted[next] = (emissions[base + next] ?? 0) * (backward[next] ?? 0) * scale;
  for (let label = 0; label < labels; label += 1) {
    const end = offsets[label + 1] ?? 0;
    let sum = 0;
    for (let at = offsets[label] ?? 0; at < end; at += 1) sum += (steps[at] ?? 0) * (weighted[to[at] ?? 0] ?? 0);
    backward[label] = sum;
    if (expected === null) continue;
    const reach = forward[item * labels + label] ?? 0;
    for (let at = offsets[label] ?? 0; at < end; at += 1)
      expected[at] = (expected[at] ?? 0) + reach * (steps[at] ?? 0) * (weighted[to[at] ?? 0] ?? 0);
  }
}

/**
 * Computes the probability of each label of each item (forward-backward).
 *
 * @param expected - if given, the expected count of each transition is added to it, in the order of `transitions`
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
  const weighted = new Float64Array(labels);
  for (let item = count - 1; item >= 0; item -= 1) {
    if (item < count - 1) backwardStep(pass, item, backward, weighted, expected);
    const base = item * labels;
    for (let label = 0; label < labels; label += 1) {
      probabilities[base + label] = (pass.forward[base + label] ?? 0) * (backward[label] ?? 0);
    }
  }
  return { probabilities, logNormalizer: pass.logNormalizer };
}

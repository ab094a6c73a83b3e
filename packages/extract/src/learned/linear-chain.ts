/**
 * Inference in a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), with scaling as in
 * Rabiner 1989. Scores are natural logarithms; a table of `n` items has the scores of item `i` at `i * labels`.
 */
export interface Transitions {
  /** Number of labels. */
  readonly labels: number;
  /** Those that can follow label `a` are `to[offsets[a]]` to `to[offsets[a + 1] - 1]`. */
  readonly offsets: Int32Array;
  readonly to: Int32Array;
  /** Score of going from a label to another, at the same index as in `to`. */
  readonly scores: Float64Array;
}

/** Scores of each item's labels. */
export type Scores = Float32Array | Float64Array;

/**
 * Lists the transitions that can be made: most pairs of labels never follow each other, and are not looked at.
 *
 * @param table - score of going from label `a` to label `b`, at `a * labels + b`; minus infinity where it is never done
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

/** The best way from the labels before to each label: its score is left in `reached`, where it comes from in `from`. */
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

/** What the forward and backward pass give. */
export interface Marginals {
  /** Probability of each item's labels, at `item * labels + label`. */
  readonly probabilities: Float64Array;
  /** Logarithm of the sum over all labellings. */
  readonly logNormalizer: number;
}

interface Pass {
  readonly transitions: Transitions;
  /** Exponentials of the transitions, and of the scores relative to each item's greatest. */
  readonly steps: Float64Array;
  readonly emissions: Float64Array;
  readonly forward: Float64Array;
  readonly scales: Float64Array;
  readonly logNormalizer: number;
}

/** Sums over all labels of the item that stands at `base`; each label is reached alike where nothing is before. */
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
    // Scores far apart can underflow to nothing: the least positive number keeps the division defined.
    sum = Math.max(sum, Number.MIN_VALUE * 2 ** 60);
    scales[item] = sum;
    logNormalizer += Math.log(sum) + greatest;
    for (let label = 0; label < labels; label += 1) forward[base + label] = (forward[base + label] ?? 0) / sum;
  }
  return { transitions, steps, emissions, forward, scales, logNormalizer };
}

/**
 * Steps back from the item after `item` to it; adds the expected transitions where they are asked for.
 *
 * @param weighted - room for one step
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
 * The probability of each label of each item, over all labellings (forward-backward).
 *
 * @param expected - where given, the expected number of each transition is added to it, in the order of `transitions`
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

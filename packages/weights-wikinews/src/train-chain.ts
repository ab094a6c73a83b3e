import { marginals, type Transitions, transitionsOf } from '@wortlaut/extract/learned';
import { type Random, seededRandom, shuffle } from './random.ts';
import type { Sequence } from './sequence.ts';

/** Options for training a chain. */
export interface TrainingOptions {
  /** Number of passes through all sequences. */
  readonly epochs: number;
  /** The zero-based index of the first epoch whose weights are averaged. */
  readonly averageFrom: number;
  /** Initial learning rate. It decreases to a fifth of this value. */
  readonly rate: number;
  /** The share by which each weight shrinks after each epoch, 0 to 1. Acts like L2 regularization. */
  readonly decay: number;
  /** Probability that a feature of an item is ignored in a step, 0 to 1. */
  readonly dropout: number;
  readonly seed: number;
}

/** Weights of a linear chain. */
export interface TrainedChain {
  /** One weight per feature and label. The weights of a feature are adjacent. */
  readonly weights: Float32Array;
  /** One score per pair of labels, `labels * labels`. Minus infinity if no sequence has the transition. */
  readonly transitions: Float32Array;
}

interface State {
  readonly labels: number;
  readonly weights: Float32Array;
  readonly transitions: Transitions;
  /** Index in `transitions` of each pair of labels, at `a * labels + b`; -1 if the transition is impossible. */
  readonly places: Int32Array;
  /** Sum of squared gradients per feature, for AdaGrad. */
  readonly squares: Float32Array;
  /** Sum of squared gradients per transition. */
  readonly transitionSquares: Float32Array;
  readonly options: TrainingOptions;
  readonly random: Random;
}

/** Initial sum of squared gradients. Limits the first step of a rare feature. */
const FIRST_SQUARE = 1e-3;
/**
 * Items with a smaller squared gradient are skipped, because they are already correct. Saves most of the time in late
 * epochs.
 */
const LEAST_SQUARE = 1e-7;

/** Drops random features of a sequence for one step. */
function dropFeatures({ count, offsets, features }: Sequence, { options, random }: State): Omit<Sequence, 'labels'> {
  const kept = new Int32Array(features.length);
  const keptOffsets = new Int32Array(count + 1);
  let length = 0;
  for (let item = 0; item < count; item += 1) {
    for (let at = offsets[item] ?? 0; at < (offsets[item + 1] ?? 0); at += 1) {
      if (random() < options.dropout) continue;
      kept[length] = features[at] ?? 0;
      length += 1;
    }
    keptOffsets[item + 1] = length;
  }
  return { count, offsets: keptOffsets, features: kept };
}

/**
 * Scores the labels of each item: the sum of the weights of its features.
 *
 * @param sequence - a sequence whose features are indices
 * @returns one score per label and item, at `item * labels + label`
 */
function scoreSequence(weights: Float32Array, labels: number, sequence: Omit<Sequence, 'labels'>): Float32Array {
  const scores = new Float32Array(sequence.count * labels);
  for (let item = 0; item < sequence.count; item += 1) {
    const base = item * labels;
    const last = sequence.offsets[item + 1] ?? 0;
    for (let at = sequence.offsets[item] ?? 0; at < last; at += 1) {
      const row = (sequence.features[at] ?? 0) * labels;
      for (let label = 0; label < labels; label += 1) {
        scores[base + label] = (scores[base + label] ?? 0) + (weights[row + label] ?? 0);
      }
    }
  }
  return scores;
}

function stepItem(
  state: State,
  used: Omit<Sequence, 'labels'>,
  item: number,
  gradient: Float64Array,
  rate: number,
): void {
  const { labels, weights, squares } = state;
  const base = item * labels;
  let square = 0;
  for (let label = 0; label < labels; label += 1) square += (gradient[base + label] ?? 0) ** 2;
  if (square < LEAST_SQUARE) return;
  const last = used.offsets[item + 1] ?? 0;
  for (let at = used.offsets[item] ?? 0; at < last; at += 1) {
    const feature = used.features[at] ?? 0;
    const sum = (squares[feature] ?? 0) + square;
    squares[feature] = sum;
    const step = rate / Math.sqrt(sum);
    const row = feature * labels;
    for (let label = 0; label < labels; label += 1) {
      weights[row + label] = (weights[row + label] ?? 0) - step * (gradient[base + label] ?? 0);
    }
  }
}

function stepTransitions({ transitions, transitionSquares }: State, gradient: Float64Array, rate: number): void {
  for (const [index, value] of gradient.entries()) {
    if (value === 0) continue;
    const sum = (transitionSquares[index] ?? 0) + value * value;
    transitionSquares[index] = sum;
    transitions.scores[index] = (transitions.scores[index] ?? 0) - (rate / Math.sqrt(sum)) * value;
  }
}

/** Takes one step along the gradient of the log-likelihood of a sequence. */
function stepSequence(state: State, sequence: Sequence, rate: number): void {
  const { labels, transitions, places } = state;
  const used = dropFeatures(sequence, state);
  const scores = scoreSequence(state.weights, labels, used);
  const expected = new Float64Array(transitions.to.length);
  const { probabilities } = marginals(transitions, scores, sequence.count, expected);
  for (let item = 0; item < sequence.count; item += 1) {
    const gold = sequence.labels[item] ?? 0;
    probabilities[item * labels + gold] = (probabilities[item * labels + gold] ?? 0) - 1;
    if (item === 0) continue;
    const index = places[(sequence.labels[item - 1] ?? 0) * labels + gold] ?? -1;
    expected[index] = (expected[index] ?? 0) - 1;
  }
  for (let item = 0; item < sequence.count; item += 1) stepItem(state, used, item, probabilities, rate);
  stepTransitions(state, expected, rate);
}

/**
 * Returns 0 for transitions that occur in the sequences and for all transitions to the first label, and minus infinity
 * for all others.
 */
function possibleTransitions(sequences: readonly Sequence[], labels: number): Float32Array {
  const table = new Float32Array(labels * labels).fill(Number.NEGATIVE_INFINITY);
  for (let label = 0; label < labels; label += 1) table[label * labels] = 0;
  for (const sequence of sequences) {
    for (let item = 1; item < sequence.count; item += 1) {
      table[(sequence.labels[item - 1] ?? 0) * labels + (sequence.labels[item] ?? 0)] = 0;
    }
  }
  return table;
}

/** Creates the initial state. */
function newState(possible: Float32Array, labels: number, features: number, options: TrainingOptions): State {
  const transitions = transitionsOf(labels, possible);
  let index = 0;
  const places = Int32Array.from(possible, (score) => {
    if (score !== 0) return -1;
    index += 1;
    return index - 1;
  });
  return {
    labels,
    weights: new Float32Array(features * labels),
    transitions,
    places,
    squares: new Float32Array(features).fill(FIRST_SQUARE),
    transitionSquares: new Float32Array(transitions.to.length).fill(1),
    options,
    random: seededRandom(options.seed),
  };
}

function addInto(sums: Float32Array, values: Float32Array, share: number): void {
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (values[at] ?? 0) * share;
}

/** Adds the weights of an epoch to the mean. */
function addEpoch(mean: TrainedChain, { weights, transitions, places }: State, share: number): void {
  addInto(mean.weights, weights, share);
  for (const [pair, index] of places.entries()) {
    if (index >= 0) mean.transitions[pair] = (mean.transitions[pair] ?? 0) + (transitions.scores[index] ?? 0) * share;
  }
}

/**
 * Trains a linear-chain conditional random field by stochastic gradient descent with AdaGrad (Duchi, Hazan and Singer
 * 2011), feature dropout, weight decay and averaging.
 *
 * @param sequences - sequences whose features are indices below `features`
 * @param labels - number of labels
 * @param features - number of features
 * @returns the weights; deterministic for the same input and seed
 */
export function trainChain(
  sequences: readonly Sequence[],
  labels: number,
  features: number,
  options: TrainingOptions,
): TrainedChain {
  const possible = possibleTransitions(sequences, labels);
  const state = newState(possible, labels, features, options);
  const mean: TrainedChain = { weights: new Float32Array(features * labels), transitions: possible };
  const order = sequences.filter(({ count }) => count > 0);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    const rate = options.rate * (1 - (0.8 * epoch) / options.epochs);
    shuffle(order, state.random);
    for (const sequence of order) stepSequence(state, sequence, rate);
    for (let at = 0; at < state.weights.length; at += 1) {
      state.weights[at] = (state.weights[at] ?? 0) * (1 - options.decay);
    }
    if (epoch < options.averageFrom) continue;
    addEpoch(mean, state, 1 / (options.epochs - options.averageFrom));
  }
  return mean;
}

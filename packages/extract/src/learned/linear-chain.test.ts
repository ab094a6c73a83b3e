import { describe, expect, it } from 'vitest';
import { bestPath, marginals, type Transitions, transitionsOf } from './linear-chain.ts';

const LABELS = 3;
const COUNT = 4;

/** Creates deterministic pseudorandom numbers. */
const numbers = (length: number, seed: number): Float64Array =>
  Float64Array.from({ length }, (_, index) => Math.sin(seed + index * 12.9898) * 2);

/** Index of the transition from label 1 to label 0, which is impossible. */
const IMPOSSIBLE = LABELS;
const transitions = transitionsOf(
  LABELS,
  Float32Array.from(numbers(LABELS * LABELS, 1), (score, at) => (at === IMPOSSIBLE ? Number.NEGATIVE_INFINITY : score)),
);

function scoreOf({ offsets, to, scores: known }: Transitions, from: number, next: number): number {
  const at = to.indexOf(next, offsets[from]);
  return at >= 0 && at < (offsets[from + 1] ?? 0) ? (known[at] ?? 0) : Number.NEGATIVE_INFINITY;
}
const scores = numbers(COUNT * LABELS, 5);

/** Lists all sequences of labels with their scores. */
function sequences(by: Transitions, of: Float64Array): { path: number[]; score: number }[] {
  return Array.from({ length: LABELS ** COUNT }, (_, code) => {
    const path = Array.from({ length: COUNT }, (_, item) => Math.floor(code / LABELS ** item) % LABELS);
    const score = path.reduce((sum, label, item) => {
      const step = item === 0 ? 0 : scoreOf(by, path[item - 1] ?? 0, label);
      return sum + step + (of[item * LABELS + label] ?? 0);
    }, 0);
    return { path, score };
  });
}

const logSum = (by: Transitions, of: Float64Array): number =>
  Math.log(sequences(by, of).reduce((sum, { score }) => sum + Math.exp(score), 0));

describe('the best path', () => {
  it('has the best score of all sequences', () => {
    const best = sequences(transitions, scores).reduce((a, b) => (b.score > a.score ? b : a));
    expect([...bestPath(transitions, scores, COUNT)]).toEqual(best.path);
  });

  it('never contains an impossible transition', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const path = [...bestPath(transitions, numbers(COUNT * LABELS, seed), COUNT)];
      expect(path.join('')).not.toContain('10');
    }
  });

  it('is empty if there are no items, and is the best label for a single item', () => {
    expect(bestPath(transitions, new Float64Array(0), 0)).toHaveLength(0);
    expect([...bestPath(transitions, Float64Array.of(0, 3, 1), 1)]).toEqual([1]);
  });
});

describe('the marginals', () => {
  it('equal the sums over all label sequences', () => {
    const { probabilities, logNormalizer } = marginals(transitions, scores, COUNT);
    expect(logNormalizer).toBeCloseTo(logSum(transitions, scores), 10);
    for (let at = 0; at < COUNT * LABELS; at += 1) {
      const [item, label] = [Math.floor(at / LABELS), at % LABELS];
      const sum = sequences(transitions, scores)
        .filter(({ path }) => path[item] === label)
        .reduce((total, { score }) => total + Math.exp(score - logNormalizer), 0);
      expect(probabilities[at]).toBeCloseTo(sum, 10);
    }
  });

  it('are the gradient of the normalizer, for items and for transitions', () => {
    const expected = new Float64Array(transitions.to.length);
    const { probabilities } = marginals(transitions, scores, COUNT, expected);
    const step = 1e-6;
    for (let at = 0; at < COUNT * LABELS; at += 1) {
      const moved = scores.map((value, index) => value + (index === at ? step : 0));
      const slope = (logSum(transitions, moved) - logSum(transitions, scores)) / step;
      expect(probabilities[at]).toBeCloseTo(slope, 4);
    }
    for (let at = 0; at < expected.length; at += 1) {
      const moved = transitions.scores.map((value, index) => value + (index === at ? step : 0));
      const slope = (logSum({ ...transitions, scores: moved }, scores) - logSum(transitions, scores)) / step;
      expect(expected[at]).toBeCloseTo(slope, 4);
    }
  });

  it('stay finite if scores are far apart', () => {
    const far = Float64Array.from({ length: COUNT * LABELS }, (_, at) => (at % 2 === 0 ? 900 : -900));
    const { probabilities, logNormalizer } = marginals(transitions, far, COUNT);
    expect(Number.isFinite(logNormalizer)).toBe(true);
    expect(probabilities.every((value) => value >= 0 && value <= 1 + 1e-9)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { assign } from './assign.ts';

describe('assign', () => {
  it('maximizes the sum of all weights rather than a single weight', () => {
    expect(
      assign([
        [0.9, 0.8],
        [0.8, 0.1],
      ]),
    ).toEqual([1, 0]);
  });

  it('leaves rows unassigned if there are too few columns', () => {
    expect(assign([[0.2], [0.7], [0.1]])).toEqual([-1, 0, -1]);
    expect(assign([[], []])).toEqual([-1, -1]);
    expect(assign([])).toEqual([]);
  });

  it('finds the best permutation', () => {
    const weights = Array.from({ length: 5 }, (_, r) =>
      Array.from({ length: 6 }, (_, c) => ((r * 7 + c * 5 + r * c * 3) % 11) / 11),
    );
    const best = (row: number, used: ReadonlySet<number>): number =>
      row === 5
        ? 0
        : Math.max(
            ...[0, 1, 2, 3, 4, 5]
              .filter((c) => !used.has(c))
              .map((c) => (weights[row]?.[c] ?? 0) + best(row + 1, new Set([...used, c]))),
          );
    const sum = assign(weights).reduce((total, column, row) => total + (weights[row]?.[column] ?? 0), 0);
    expect(sum).toBeCloseTo(best(0, new Set()), 12);
  });
});

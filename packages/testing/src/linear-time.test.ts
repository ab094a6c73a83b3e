import { expect, test } from 'vitest';
import { expectLinearTime } from './linear-time.ts';

/** Does work whose time is proportional to `steps`. */
function work(steps: number): number {
  let sum = 0;
  for (let step = 0; step < steps; step += 1) sum += Math.sqrt(step);
  return sum;
}

test('accepts linear work', () => {
  expectLinearTime({ size: 4_000_000, input: (size) => size, run: work });
});

test('rejects quadratic work, with the times in the error', () => {
  expect(() => expectLinearTime({ size: 2_500, input: (size) => size * size, run: work })).toThrow(
    /^4 times the input takes more than 10 times as long: \d+ and \d+ ms, \d/,
  );
});

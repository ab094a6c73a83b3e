import { describe, expect, it } from 'vitest';
import { calibrated } from './confidence.ts';

describe('the confidence', () => {
  it('never decreases when the labels become more probable', () => {
    for (const kind of ['DIRECT', 'INDIRECT', 'REPORTED'] as const) {
      const values = Array.from({ length: 101 }, (_, step) => calibrated(kind, step / 100));
      expect(values).toEqual([...values].sort((a, b) => a - b));
      expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
    }
  });

  it('equals the measured values at the measured points, and is interpolated between them', () => {
    expect(calibrated('INDIRECT', 1)).toBe(0.85);
    expect(calibrated('INDIRECT', 0)).toBe(0.15);
    expect(calibrated('INDIRECT', 0.9)).toBeCloseTo((0.42 + 0.65) / 2, 10);
  });
});

import { expect, it } from 'vitest';
import { activityChart, endOf, fittingUnit } from './activity-chart.ts';

const counts = (...starts: string[]) => starts.map((start) => ({ start, statements: 1 }));

it('leaves gaps for days without statements', () => {
  const chart = activityChart('DAY', [
    { start: '2021-03-26', statements: 1 },
    { start: '2021-03-28', statements: 4 },
  ]);
  expect(chart).toEqual({
    bars: [
      { start: '2021-03-26', statements: 1, at: 0 },
      { start: '2021-03-28', statements: 4, at: 2 },
    ],
    length: 3,
    most: 4,
  });
});

it('counts weeks and months by the calendar, also across the turn of the year', () => {
  expect(activityChart('WEEK', counts('2021-03-22', '2021-04-12'))?.length).toBe(4);
  expect(activityChart('MONTH', counts('2021-11-01', '2022-02-01'))?.length).toBe(4);
});

it('returns null if there are no statements', () => {
  expect(activityChart('DAY', [])).toBeNull();
});

it('chooses the smallest unit with at most 60 bars', () => {
  expect(fittingUnit([])).toBe('DAY');
  expect(fittingUnit(counts('2021-03-22', '2021-05-20'))).toBe('DAY');
  expect(fittingUnit(counts('2021-03-22', '2021-05-21'))).toBe('WEEK');
  expect(fittingUnit(counts('2021-03-22', '2023-03-22'))).toBe('MONTH');
});

it.each([
  ['DAY', '2021-12-31', '2022-01-01'],
  ['WEEK', '2021-12-27', '2022-01-03'],
  ['MONTH', '2021-12-01', '2022-01-01'],
] as const)('returns the end of a %s', (unit, start, end) => {
  expect(endOf(unit, start)).toBe(end);
});

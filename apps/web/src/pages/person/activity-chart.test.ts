import { expect, it } from 'vitest';
import { activityChart, endOf, fittingUnit } from './activity-chart.ts';

const counts = (...starts: string[]) => starts.map((start) => ({ start, statements: 1 }));

it('leaves room on the axis for days on which nothing was said', () => {
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

it('counts weeks and months by the calendar, over the change of the year too', () => {
  expect(activityChart('WEEK', counts('2021-03-22', '2021-04-12'))?.length).toBe(4);
  expect(activityChart('MONTH', counts('2021-11-01', '2022-02-01'))?.length).toBe(4);
});

it('has no chart where nothing was said', () => {
  expect(activityChart('DAY', [])).toBeNull();
});

it('chooses the finest unit of which the bars can be told apart', () => {
  expect(fittingUnit([])).toBe('DAY');
  expect(fittingUnit(counts('2021-03-22', '2021-05-20'))).toBe('DAY');
  expect(fittingUnit(counts('2021-03-22', '2021-05-21'))).toBe('WEEK');
  expect(fittingUnit(counts('2021-03-22', '2023-03-22'))).toBe('MONTH');
});

it.each([
  ['DAY', '2021-12-31', '2022-01-01'],
  ['WEEK', '2021-12-27', '2022-01-03'],
  ['MONTH', '2021-12-01', '2022-01-01'],
] as const)('knows where a %s ends', (unit, start, end) => {
  expect(endOf(unit, start)).toBe(end);
});

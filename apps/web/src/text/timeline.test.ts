import { expect, it } from 'vitest';
import { timelineOf } from './timeline.ts';

it('counts by day, with days on which nothing was said', () => {
  expect(timelineOf(['2021-03-28', '2021-03-26', '2021-03-28'])).toEqual({
    unit: 'DAY',
    buckets: [
      { key: '2021-03-26', count: 1 },
      { key: '2021-03-27', count: 0 },
      { key: '2021-03-28', count: 2 },
    ],
  });
});

it('counts by month where days would be too many bars, from the first of the month on', () => {
  const timeline = timelineOf(['2021-01-31', '2021-06-01']);
  expect(timeline?.unit).toBe('MONTH');
  expect(timeline?.buckets.map(({ key }) => key)).toEqual([
    '2021-01',
    '2021-02',
    '2021-03',
    '2021-04',
    '2021-05',
    '2021-06',
  ]);
});

it('counts by year where months would be too many bars', () => {
  const timeline = timelineOf(['1990-05-02', '2021-06-01']);
  expect(timeline?.unit).toBe('YEAR');
  expect(timeline?.buckets).toHaveLength(32);
});

it('loses no day', () => {
  const days = Array.from({ length: 200 }, (_, i) => new Date(Date.UTC(2020, 0, i * 9)).toISOString().slice(0, 10));
  const total = timelineOf(days)?.buckets.reduce((sum, { count }) => sum + count, 0);
  expect(total).toBe(200);
});

it('shows nothing where there is no course of time', () => {
  expect(timelineOf([])).toBeNull();
  expect(timelineOf(['2021-03-28', '2021-03-28'])).toBeNull();
});

/** A stretch of time and how much fell into it. */
export interface Bucket {
  /** The day (YYYY-MM-DD) or month (YYYY-MM). */
  readonly key: string;
  readonly count: number;
}

/** Counts over time, without gaps: a stretch in which nothing fell has a bucket too. */
export interface Timeline {
  readonly unit: 'DAY' | 'MONTH' | 'YEAR';
  readonly buckets: readonly Bucket[];
}

/** More bars than this cannot be told apart on a phone. */
const mostBars = 60;

const units = [
  { unit: 'DAY', length: 10, step: (date: Date) => date.setUTCDate(date.getUTCDate() + 1) },
  { unit: 'MONTH', length: 7, step: (date: Date) => date.setUTCMonth(date.getUTCMonth() + 1) },
  { unit: 'YEAR', length: 4, step: (date: Date) => date.setUTCFullYear(date.getUTCFullYear() + 1) },
] as const;

/**
 * Counts days, by day, month or year: the finest that gives at most 60 bars.
 *
 * @param days - each YYYY-MM-DD, in any order
 * @returns null where fewer than two different days are given: there is no course of time to show
 */
export function timelineOf(days: readonly string[]): Timeline | null {
  const sorted = [...days].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  for (const { unit, length, step } of units) {
    const counts = new Map<string, number>();
    const date = new Date(`${first.slice(0, length).padEnd(10, '-01')}T00:00:00Z`);
    const end = last.slice(0, length);
    while (date.toISOString().slice(0, length) <= end && (counts.size <= mostBars || unit === 'YEAR')) {
      counts.set(date.toISOString().slice(0, length), 0);
      step(date);
    }
    if (counts.size > mostBars && unit !== 'YEAR') continue;
    for (const day of sorted) counts.set(day.slice(0, length), (counts.get(day.slice(0, length)) ?? 0) + 1);
    return { unit, buckets: [...counts].map(([key, count]) => ({ key, count })) };
  }
  return null;
}

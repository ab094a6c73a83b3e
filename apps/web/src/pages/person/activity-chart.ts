import type { ActivityUnit } from '@wortlaut/vocabulary';

/** The number of statements in one day, week or month, like the schema's `ActivityCount`. */
export interface ActivityCount {
  /** The first day of the period, YYYY-MM-DD. */
  readonly start: string;
  readonly statements: number;
}

/** A count with its position on the time axis. */
export interface ActivityBar extends ActivityCount {
  /** The number of units since the first count. */
  readonly at: number;
}

/** A bar chart of counts over time. */
export interface ActivityChart {
  readonly bars: readonly ActivityBar[];
  /** The length of the axis in units. Units without statements have no bar. */
  readonly length: number;
  /** The largest count. */
  readonly most: number;
}

/** The maximum number of bars that are distinguishable on a phone. */
const mostBars = 60;
const dayMs = 86_400_000;

function unitsBetween(unit: ActivityUnit, first: string, last: string): number {
  const [from, to] = [new Date(first), new Date(last)];
  if (unit === 'MONTH') {
    return 12 * (to.getUTCFullYear() - from.getUTCFullYear()) + to.getUTCMonth() - from.getUTCMonth();
  }
  return Math.round((to.getTime() - from.getTime()) / dayMs / (unit === 'WEEK' ? 7 : 1));
}

/** Creates a chart from counts. Returns null if there are no counts. */
export function activityChart(unit: ActivityUnit, counts: readonly ActivityCount[]): ActivityChart | null {
  const [first, last] = [counts[0], counts.at(-1)];
  if (first === undefined || last === undefined) return null;
  return {
    bars: counts.map((count) => ({ ...count, at: unitsBetween(unit, first.start, count.start) })),
    length: unitsBetween(unit, first.start, last.start) + 1,
    most: Math.max(...counts.map(({ statements }) => statements)),
  };
}

/** Returns the smallest unit that results in at most 60 bars. Returns months if all units result in more bars. */
export function fittingUnit(days: readonly ActivityCount[]): ActivityUnit {
  const [first, last] = [days[0]?.start, days.at(-1)?.start];
  if (first === undefined || last === undefined) return 'DAY';
  const finest = (['DAY', 'WEEK'] as const).find((unit) => unitsBetween(unit, first, last) < mostBars);
  return finest ?? 'MONTH';
}

/** Returns the first day after a period, YYYY-MM-DD. */
export function endOf(unit: ActivityUnit, start: string): string {
  const date = new Date(`${start}T00:00:00Z`);
  if (unit === 'MONTH') date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCDate(date.getUTCDate() + (unit === 'WEEK' ? 7 : 1));
  return date.toISOString().slice(0, 10);
}

import type { ActivityUnit } from '@wortlaut/vocabulary';

/** How many statements a day, week or month brought, as the schema's `ActivityCount` gives it. */
export interface ActivityCount {
  /** Its first day, YYYY-MM-DD. */
  readonly start: string;
  readonly statements: number;
}

/** A count with its place on the axis of time. */
export interface ActivityBar extends ActivityCount {
  /** How many units after the first count. */
  readonly at: number;
}

/** The counts as bars on one axis of time. */
export interface ActivityChart {
  readonly bars: readonly ActivityBar[];
  /** How many units the axis has; those without a statement have no bar. */
  readonly length: number;
  /** The greatest count. */
  readonly most: number;
}

/** More bars than this cannot be told apart on a phone. */
const mostBars = 60;
const dayMs = 86_400_000;

function unitsBetween(unit: ActivityUnit, first: string, last: string): number {
  const [from, to] = [new Date(first), new Date(last)];
  if (unit === 'MONTH') {
    return 12 * (to.getUTCFullYear() - from.getUTCFullYear()) + to.getUTCMonth() - from.getUTCMonth();
  }
  return Math.round((to.getTime() - from.getTime()) / dayMs / (unit === 'WEEK' ? 7 : 1));
}

/** Lays counts out on an axis without gaps; null where there are none. */
export function activityChart(unit: ActivityUnit, counts: readonly ActivityCount[]): ActivityChart | null {
  const [first, last] = [counts[0], counts.at(-1)];
  if (first === undefined || last === undefined) return null;
  return {
    bars: counts.map((count) => ({ ...count, at: unitsBetween(unit, first.start, count.start) })),
    length: unitsBetween(unit, first.start, last.start) + 1,
    most: Math.max(...counts.map(({ statements }) => statements)),
  };
}

/** The finest unit that gives at most 60 bars; months where none does. */
export function fittingUnit(days: readonly ActivityCount[]): ActivityUnit {
  const [first, last] = [days[0]?.start, days.at(-1)?.start];
  if (first === undefined || last === undefined) return 'DAY';
  const finest = (['DAY', 'WEEK'] as const).find((unit) => unitsBetween(unit, first, last) < mostBars);
  return finest ?? 'MONTH';
}

/** The first day after a count, YYYY-MM-DD. */
export function endOf(unit: ActivityUnit, start: string): string {
  const date = new Date(`${start}T00:00:00Z`);
  if (unit === 'MONTH') date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCDate(date.getUTCDate() + (unit === 'WEEK' ? 7 : 1));
  return date.toISOString().slice(0, 10);
}

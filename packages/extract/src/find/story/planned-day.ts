import type { StoryTerm } from '../../core/types.ts';
import { movedFrom, valuesOf } from './distinct-news.ts';

/** An article with the day of its news. */
interface DatedNews {
  /** As in `Extraction.story`. */
  readonly terms: readonly StoryTerm[];
  /** The date of publication, `YYYY-MM-DD`. Null if it is unknown. */
  readonly published: string | null;
}

/** The times of day in a mark of a day. An empty string stands for a day without a time. See `timeOfDay`. */
const TIMES = ['', '1', '2', '3', '4', '5'];

/** Returns the day of an article's news and the days for which it was planned before, `YYYY-MM-DD`. */
const daysOf = (terms: readonly StoryTerm[]): string[] => [
  ...valuesOf(terms, 'DAY').map((day) => day.slice(0, 'YYYY-MM-DD'.length)),
  ...movedFrom(terms).filter((day) => day !== ''),
];

/**
 * Whether one of two articles announces an event for the day of the other's news: "Der Rat entscheidet am 14. März" and,
 * weeks later, "Der Rat hat am Donnerstag entschieden". The old day of a postponed event counts too.
 *
 * @param a - an article
 * @param b - another article; the order does not matter
 */
export function sharePlannedDay(a: DatedNews, b: DatedNews): boolean {
  const others = new Set(daysOf(b.terms));
  const isAhead = (day: string) => [a, b].some(({ published }) => published !== null && published < day);
  return daysOf(a.terms).some((day) => others.has(day) && isAhead(day));
}

/**
 * Returns the terms by which the articles that share a planned day with an article are looked up. Articles for which
 * {@link sharePlannedDay} is true share at least one of them.
 */
export const plannedDayTerms = (terms: readonly StoryTerm[]): readonly string[] =>
  daysOf(terms).flatMap((day) => [...TIMES.map((time) => `@day:${day}/${time}`), `@moved:${day}`]);

import type { StoryTerm, StoryTermKind } from '../../core/types.ts';
import { dayNumber } from '../dates/calendar.ts';

/**
 * How the news of two articles with similar terms differs. `PLACE`: events in two places. `ROUND`: two events of a
 * series, or two events at different times of one day. `DAY`: events on two days, which can belong to one story.
 */
export type NewsDifference = 'PLACE' | 'ROUND' | 'DAY';

/**
 * The kinds of terms that are marks. A mark only helps to decide whether two articles of a story report the same event.
 */
export type MarkKind = Extract<
  StoryTermKind,
  'SCENE' | 'SETTING' | 'NEARBY' | 'DAY' | 'MOVED' | 'ROUND' | 'FOLLOW_UP' | 'TOLD' | 'TOPIC'
>;

const MARKS: ReadonlySet<StoryTermKind> = new Set<MarkKind>([
  ...(['SCENE', 'SETTING', 'NEARBY', 'DAY', 'MOVED', 'ROUND'] as const),
  ...(['FOLLOW_UP', 'TOLD', 'TOPIC'] as const),
]);

/** Whether a term is a mark. Marks do not count for the similarity of articles. */
export const isMark = ({ kind }: StoryTerm): boolean => MARKS.has(kind);

/** Returns the values of the marks of the given kinds. */
export function valuesOf(terms: readonly StoryTerm[], ...kinds: readonly StoryTermKind[]): string[] {
  return terms.flatMap(({ term, kind }) => (kinds.includes(kind) ? term.slice(term.indexOf(':') + 1) : []));
}

/** Returns the keys of the places that an article names in its headline and its lead. See `placeMark`. */
export const placesOfNews = (terms: readonly StoryTerm[]): string[] => valuesOf(terms, 'SCENE', 'SETTING', 'NEARBY');

/**
 * Returns the days for which the main event of an article was planned before it was postponed, `YYYY-MM-DD`. A day that
 * the article does not mention is an empty string. Without a postponement, the list is empty.
 */
export const movedFrom = (terms: readonly StoryTerm[]): string[] => valuesOf(terms, 'MOVED');

/** The places in an article: the places where its news happened, and all places. */
interface Places {
  readonly own: readonly string[];
  readonly all: readonly string[];
}

function placesOf(terms: readonly StoryTerm[]): Places {
  const scenes = valuesOf(terms, 'SCENE');
  return {
    own: scenes.length > 0 ? scenes : valuesOf(terms, 'SETTING'),
    all: placesOfNews(terms),
  };
}

/** Whether an article mentions one of the places anywhere in its text. */
function mentionsPlace(terms: readonly StoryTerm[], places: readonly string[]): boolean {
  const names = new Set(places.map((place) => place.slice(place.indexOf(':') + 1)));
  return terms.some((term) => !isMark(term) && names.has(term.term));
}

/**
 * Whether the news of two articles happened in two places, neither article names the place of the other in its lead, and
 * at most one of them mentions it elsewhere.
 */
function areElsewhere(left: readonly StoryTerm[], right: readonly StoryTerm[]): boolean {
  const [a, b] = [placesOf(left), placesOf(right)];
  if (a.own.some((place) => b.all.includes(place)) || b.own.some((place) => a.all.includes(place))) return false;
  if (mentionsPlace(right, a.own) && mentionsPlace(left, b.own)) return false;
  // A town can be in a region, so only two towns or two regions are compared.
  return ['town:', 'region:'].some(
    (size) => a.own.some((place) => place.startsWith(size)) && b.own.some((place) => place.startsWith(size)),
  );
}

/**
 * `NIGHT` is the time of day that can belong to two days. `APART` is the minimum difference between two times of day
 * that belong to different events.
 */
const NIGHT = 5;
const APART = 2;

interface Day {
  readonly day: number;
  readonly time: number | null;
}

function dayOf(terms: readonly StoryTerm[]): Day | null {
  const [date = '', time = ''] = (valuesOf(terms, 'DAY')[0] ?? '').split('/');
  const day = dayNumber(date);
  return day === null ? null : { day, time: time === '' ? null : Number(time) };
}

/** Whether two events are on one day but at different times, such as in the morning and in the evening. */
const isOtherTime = (a: Day, b: Day): boolean =>
  a.day === b.day &&
  a.time !== null &&
  b.time !== null &&
  a.time !== NIGHT &&
  b.time !== NIGHT &&
  Math.abs(a.time - b.time) >= APART;

/** Whether two events are on different days. A night belongs to the day before and the day after. */
const isOtherDay = (a: Day, b: Day): boolean =>
  Math.abs(a.day - b.day) > (a.time === NIGHT || b.time === NIGHT ? 1 : 0);

/**
 * Whether the articles report different events of a series, such as the first leg and the return match, or two strikes.
 */
function areOtherRounds(a: readonly string[], b: readonly string[], isSameDay: boolean): boolean {
  const find = (rounds: readonly string[], prefix: string) => rounds.find((round) => round.startsWith(prefix));
  const differ = (prefix: string) => {
    const [first, second] = [find(a, prefix), find(b, prefix)];
    return first !== undefined && second !== undefined && first !== second;
  };
  if (differ('leg:') || differ('result:')) return true;
  const [first, second] = [a, b].map((rounds) => rounds.find((round) => /^(?:\d+|again)$/u.test(round)));
  if (first === second) return false;
  if (first !== undefined && second !== undefined) return first !== 'again' && second !== 'again';
  // Only one article says that the event happened again. On the same day, both can still report the same event.
  return !isSameDay && (first ?? second) !== '1';
}

/** Whether a postponed event was planned for a day before. The day can be any day if its article does not mention it. */
const isMovedFrom = (moved: readonly string[], { day }: Day): boolean =>
  moved.some((date) => date === '' || dayNumber(date) === day);

/**
 * Finds out whether two articles with similar terms report different news.
 *
 * @param a - the terms of an article, including its marks
 * @param b - the terms of another article; the order does not matter
 * @returns null if no difference was found
 */
export function newsDifference(a: readonly StoryTerm[], b: readonly StoryTerm[]): NewsDifference | null {
  if (areElsewhere(a, b)) return 'PLACE';
  const [first, second] = [dayOf(a), dayOf(b)];
  const isSameDay = first !== null && second !== null && !isOtherDay(first, second);
  if (areOtherRounds(valuesOf(a, 'ROUND'), valuesOf(b, 'ROUND'), isSameDay)) return 'ROUND';
  if (first === null || second === null) return null;
  if (isOtherTime(first, second)) return 'ROUND';
  if (isMovedFrom(movedFrom(a), second) || isMovedFrom(movedFrom(b), first)) return null;
  return isOtherDay(first, second) ? 'DAY' : null;
}

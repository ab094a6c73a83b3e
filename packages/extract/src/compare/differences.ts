import type { DifferenceKind } from '@wortlaut/vocabulary';
import { type Clause, type ClauseDate, type ComparedPassage, clausesOf } from './clauses.ts';

/** One side of a difference. */
export interface DifferenceSide {
  readonly passage: ComparedPassage;
  /** The differing words, in UTF-16 code units of the article's body. */
  readonly start: number;
  readonly end: number;
}

/** Two passages of two articles about the same thing that differ. Which of them is right is not said. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** The side of the older article. */
  readonly first: DifferenceSide;
  readonly second: DifferenceSide;
  /** How much of their content the passages share, 0 to 1. */
  readonly likeness: number;
}

/** How many passages are compared with each other at the most. */
export const MAX_PASSAGES = 1000;
/** How many differences are told at the most. */
const MAX_DIFFERENCES = 100;

/**
 * Finds where passages of different articles give other numbers or other dates for the same thing, or where one denies
 * what the other says. German and English, across the two as far as both use words of the same notion.
 *
 * @param passages - sentences; the first {@link MAX_PASSAGES} are compared.
 * @param asked - whether it is asked what differs from a passage; of each pair one at least must be. By default all are.
 * @returns the likeliest first; every one is a difference of the words, never a verdict.
 * @remarks Made to be silent when in doubt: it compares clauses, wants most of their content to be common, takes numbers
 * that can mean the same ("more than 300", 321) for the same, and a weekday only for what is past.
 */
export function findDifferences(
  passages: readonly ComparedPassage[],
  asked: (passage: ComparedPassage) => boolean = () => true,
): Difference[] {
  const clauses = passages.slice(0, MAX_PASSAGES).flatMap(clausesOf);
  const comparable: Comparable = (one, other) =>
    one.passage.articleId !== other.passage.articleId && (asked(one.passage) || asked(other.passage));
  const found = [
    ...pairs(clauses, comparable, (clause) => clause.quantities.length > 0, otherNumbers),
    ...pairs(clauses, comparable, (clause) => clause.dates.some(({ day }) => !Number.isNaN(day)), otherDates),
    ...negatedPairs(clauses, comparable),
  ];
  return distinct(found.sort(byLikeness)).slice(0, MAX_DIFFERENCES);
}

type Compare = (first: Clause, second: Clause) => Difference[];
type Comparable = (one: Clause, other: Clause) => boolean;

function pairs(
  clauses: readonly Clause[],
  comparable: Comparable,
  has: (clause: Clause) => boolean,
  compare: Compare,
): Difference[] {
  const those = clauses.filter(has);
  return those.flatMap((one, index) =>
    those.slice(index + 1).flatMap((other) => (comparable(one, other) ? inOrder(one, other, compare) : [])),
  );
}

function negatedPairs(clauses: readonly Clause[], comparable: Comparable): Difference[] {
  const asserting = clauses.filter((clause) => clause.asserts && clause.content.size >= MIN_NEGATED);
  const negated = asserting.filter((clause) => clause.negations.length === 1);
  const plain = asserting.filter((clause) => clause.negations.length === 0);
  return negated.flatMap((one) =>
    plain.flatMap((other) => (comparable(one, other) ? inOrder(one, other, oneNegated) : [])),
  );
}

function inOrder(one: Clause, other: Clause, compare: Compare): Difference[] {
  const later = one.passage.datedAt.getTime() > other.passage.datedAt.getTime();
  return later ? compare(other, one) : compare(one, other);
}

/** Shared notions, and the share of the smaller and of the larger clause's content that they are. */
function common(first: Clause, second: Clause): { shared: number; ofSmaller: number; ofLarger: number } {
  let shared = 0;
  for (const notion of first.content) if (second.content.has(notion)) shared += 1;
  const sizes = [first.content.size, second.content.size];
  return { shared, ofSmaller: shared / Math.max(1, Math.min(...sizes)), ofLarger: shared / Math.max(1, ...sizes) };
}

/** How alike two clauses are that tell of one thing; 0 where that is in doubt. */
function sameThing(first: Clause, second: Clause): number {
  const { shared, ofSmaller, ofLarger } = common(first, second);
  const enough = (shared >= 2 && ofLarger >= 0.5) || (shared >= 3 && ofLarger >= 0.35);
  return enough && ofSmaller >= 0.6 ? ofLarger : 0;
}

function otherNumbers(first: Clause, second: Clause): Difference[] {
  const likeness = sameThing(first, second);
  if (likeness === 0) return [];
  const found = first.quantities.flatMap((one) => {
    const [other, ...more] = second.quantities.filter(({ unit }) => unit === one.unit);
    const alone = first.quantities.filter(({ unit }) => unit === one.unit).length === 1 && more.length === 0;
    if (!other || !alone) return [];
    if (differ(one.content, other.content) || differ(one.quality, other.quality)) return [];
    const compatible = one.least <= other.most && other.least <= one.most;
    return compatible ? [] : [difference('NUMBER', first, one, second, other, likeness)];
  });
  return found.length > 0 && atOtherTimes(first, second) ? [] : found;
}

/** Whether both are given and not the same. */
function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}

/** Numbers of two days, months or years are two numbers: what is counted again and again differs. */
function atOtherTimes(first: Clause, second: Clause): boolean {
  const apart = (given: (date: ClauseDate) => number | null, slack: (date: ClauseDate) => number = () => 0) => {
    const known = (clause: Clause) =>
      clause.dates.flatMap((date) => {
        const at = given(date);
        return at === null || Number.isNaN(at) ? [] : [{ at, slack: slack(date) }];
      });
    const [ones, others] = [known(first), known(second)];
    if (ones.length === 0 || others.length === 0) return false;
    return ones.every((one) => others.every((other) => Math.abs(one.at - other.at) > one.slack + other.slack));
  };
  return (
    apart(
      ({ day }) => day,
      ({ slack }) => slack,
    ) ||
    apart(({ month }) => month) ||
    apart(({ year }) => year)
  );
}

/** Dates that lie further apart than this are of two events. */
const MAX_DAYS_APART = 10;

function otherDates(first: Clause, second: Clause): Difference[] {
  const likeness = sameThing(first, second);
  const [one, ...more] = first.dates;
  const [other, ...others] = second.dates;
  if (likeness === 0 || !one || !other || more.length > 0 || others.length > 0) return [];
  const apart = Math.abs(one.day - other.day);
  return apart > one.slack + other.slack && apart <= MAX_DAYS_APART
    ? [difference('DATE', first, one, second, other, likeness)]
    : [];
}

/** A clause of fewer notions says too little to be the opposite of another. */
const MIN_NEGATED = 3;

function oneNegated(first: Clause, second: Clause): Difference[] {
  const { shared, ofSmaller, ofLarger } = common(first, second);
  if (shared < MIN_NEGATED || ofSmaller < 0.75 || ofLarger < 0.6) return [];
  const [one = { on: [], ...first.stretch }] = first.negations;
  const [other = { on: [], ...second.stretch }] = second.negations;
  if (![...one.on, ...other.on].every((notion) => first.content.has(notion) && second.content.has(notion))) return [];
  return [difference('NEGATION', first, one, second, other, ofLarger)];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function difference(
  kind: DifferenceKind,
  first: Clause,
  one: Stretch,
  second: Clause,
  other: Stretch,
  likeness: number,
): Difference {
  return {
    kind,
    first: { passage: first.passage, start: one.start, end: one.end },
    second: { passage: second.passage, start: other.start, end: other.end },
    likeness,
  };
}

function byLikeness(a: Difference, b: Difference): number {
  return b.likeness - a.likeness || a.first.start - b.first.start || a.second.start - b.second.start;
}

/** The same two places once, and of several places of one article only the one most like the other. */
function distinct(differences: readonly Difference[]): Difference[] {
  const seen = new Set<string>();
  return differences.filter(({ kind, first, second }) => {
    const key = [kind, first.passage.articleId, first.start, second.passage.articleId].join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

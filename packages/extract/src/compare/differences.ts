import type { DifferenceKind, Span } from '@wortlaut/vocabulary';
import { type Clause, type ClauseDate, type ComparedPassage, clausesOf } from './clauses.ts';

/** One side of a difference: the words that differ, as a span in the article's body. */
export interface DifferenceSide extends Span {
  readonly passage: ComparedPassage;
}

/** Two passages from different articles that disagree about the same thing. Either one can be right. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** The side of the older article. */
  readonly first: DifferenceSide;
  readonly second: DifferenceSide;
  /** The share of content that the passages have in common, 0 to 1. */
  readonly likeness: number;
}

/** The maximum number of passages to compare. */
const MAX_PASSAGES = 1000;
/** Maximum number of differences returned. */
const MAX_DIFFERENCES = 100;
/** The maximum number of days between two dates that differ. Dates further apart belong to different events. */
const MAX_DAYS_APART = 10;
/** One clause can negate another only if they share at least this many concepts. */
const MIN_NEGATED = 3;

type Compare = (first: Clause, second: Clause) => Difference[];
type IsComparable = (one: Clause, other: Clause) => boolean;

function compareInOrder(one: Clause, other: Clause, compare: Compare): Difference[] {
  const isLater = one.passage.datedAt.getTime() > other.passage.datedAt.getTime();
  return isLater ? compare(other, one) : compare(one, other);
}

function comparePairs(clauses: readonly Clause[], isComparable: IsComparable, compare: Compare): Difference[] {
  return clauses.flatMap((one, index) =>
    clauses.slice(index + 1).flatMap((other) => (isComparable(one, other) ? compareInOrder(one, other, compare) : [])),
  );
}

function compareNegated(clauses: readonly Clause[], isComparable: IsComparable): Difference[] {
  const asserting = clauses.filter((clause) => clause.asserts && clause.content.size >= MIN_NEGATED);
  const negated = asserting.filter((clause) => clause.negations.length === 1);
  const plain = asserting.filter((clause) => clause.negations.length === 0);
  return negated.flatMap((one) =>
    plain.flatMap((other) => (isComparable(one, other) ? compareInOrder(one, other, negationDifferences) : [])),
  );
}

/**
 * Counts the concepts that two clauses share, and divides that number by the size of the smaller and of the larger
 * clause.
 */
function overlap(first: Clause, second: Clause): { shared: number; ofSmaller: number; ofLarger: number } {
  let shared = 0;
  for (const notion of first.content) if (second.content.has(notion)) shared += 1;
  const sizes = [first.content.size, second.content.size];
  return { shared, ofSmaller: shared / Math.max(1, Math.min(...sizes)), ofLarger: shared / Math.max(1, ...sizes) };
}

/** Returns the similarity of two clauses, or 0 if they may be about different things. */
function likenessOf(first: Clause, second: Clause): number {
  const { shared, ofSmaller, ofLarger } = overlap(first, second);
  const isEnough = (shared >= 2 && ofLarger >= 0.5) || (shared >= 3 && ofLarger >= 0.35);
  return isEnough && ofSmaller >= 0.6 ? ofLarger : 0;
}

/** Checks whether two details are both known and differ. */
function contradict(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}

function numberDifferences(first: Clause, second: Clause): Difference[] {
  const likeness = likenessOf(first, second);
  if (likeness === 0) return [];
  const found = first.quantities.flatMap((one) => {
    const [other, ...more] = second.quantities.filter(({ unit }) => unit === one.unit);
    const isUnique = first.quantities.filter(({ unit }) => unit === one.unit).length === 1 && more.length === 0;
    if (!other || !isUnique) return [];
    if (contradict(one.content, other.content) || contradict(one.quality, other.quality)) return [];
    const canBeEqual = one.least <= other.most && other.least <= one.most;
    return canBeEqual ? [] : [difference('NUMBER', first, one, second, other, likeness)];
  });
  return found.length > 0 && areAtOtherTimes(first, second) ? [] : found;
}

/** Checks whether two clauses refer to different times. If so, their numbers can both be right. */
function areAtOtherTimes(first: Clause, second: Clause): boolean {
  const areApart = (part: (date: ClauseDate) => number | null, slack: (date: ClauseDate) => number = () => 0) => {
    const known = (clause: Clause) =>
      clause.dates.flatMap((date) => {
        const value = part(date);
        return value === null || Number.isNaN(value) ? [] : [{ value, slack: slack(date) }];
      });
    const [ones, others] = [known(first), known(second)];
    if (ones.length === 0 || others.length === 0) return false;
    return ones.every((one) => others.every((other) => Math.abs(one.value - other.value) > one.slack + other.slack));
  };
  return (
    areApart(
      ({ day }) => day,
      ({ slack }) => slack,
    ) ||
    areApart(({ month }) => month) ||
    areApart(({ year }) => year)
  );
}

function dateDifferences(first: Clause, second: Clause): Difference[] {
  const likeness = likenessOf(first, second);
  const [one, ...more] = first.dates;
  const [other, ...others] = second.dates;
  if (likeness === 0 || !one || !other || more.length > 0 || others.length > 0) return [];
  const apart = Math.abs(one.day - other.day);
  return apart > one.slack + other.slack && apart <= MAX_DAYS_APART
    ? [difference('DATE', first, one, second, other, likeness)]
    : [];
}

/** Finds the contradiction between two clauses. Exactly one of them must be negated. */
function negationDifferences(first: Clause, second: Clause): Difference[] {
  const { shared, ofSmaller, ofLarger } = overlap(first, second);
  if (shared < MIN_NEGATED || ofSmaller < 0.75 || ofLarger < 0.6) return [];
  const [one = { notions: [], ...first.span }] = first.negations;
  const [other = { notions: [], ...second.span }] = second.negations;
  const areShared = [...one.notions, ...other.notions].every(
    (notion) => first.content.has(notion) && second.content.has(notion),
  );
  return areShared ? [difference('NEGATION', first, one, second, other, ofLarger)] : [];
}

function difference(
  kind: DifferenceKind,
  first: Clause,
  one: Span,
  second: Clause,
  other: Span,
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

/**
 * Keeps one difference of each kind between a passage and another article. The first difference in the list has the
 * highest `likeness`.
 */
function distinct(differences: readonly Difference[]): Difference[] {
  const seen = new Set<string>();
  return differences.filter(({ kind, first, second }) => {
    const key = [kind, first.passage.articleId, first.start, second.passage.articleId].join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * Finds passages from different articles that contradict each other. They state different numbers or dates for the same
 * thing, or one of them negates the other. Articles in different languages are compared by concepts known in both
 * languages.
 *
 * @param passages - sentences; only the first 1000 are compared
 * @param isRequested - limits the result to pairs in which at least one passage matches; by default, all pairs
 * @returns at most 100 differences, sorted by `likeness` in descending order
 * @remarks Prefers missing a difference to reporting a wrong one. It only compares clauses that share most of their
 * content. Numbers that may be the same count as equal: "more than 300" and "321". Weekdays are only resolved to days
 * in the past.
 */
export function findDifferences(
  passages: readonly ComparedPassage[],
  isRequested: (passage: ComparedPassage) => boolean = () => true,
): Difference[] {
  const clauses = passages.slice(0, MAX_PASSAGES).flatMap(clausesOf);
  const isComparable: IsComparable = (one, other) =>
    one.passage.articleId !== other.passage.articleId && (isRequested(one.passage) || isRequested(other.passage));
  const withNumber = clauses.filter(({ quantities }) => quantities.length > 0);
  const withDate = clauses.filter(({ dates }) => dates.some(({ day }) => !Number.isNaN(day)));
  const found = [
    ...comparePairs(withNumber, isComparable, numberDifferences),
    ...comparePairs(withDate, isComparable, dateDifferences),
    ...compareNegated(clauses, isComparable),
  ];
  return distinct(found.sort(byLikeness)).slice(0, MAX_DIFFERENCES);
}

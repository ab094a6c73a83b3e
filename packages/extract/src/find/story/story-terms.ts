import type { Analysis } from '../../core/analysis.ts';
import type { ExtractedPerson, StoryTerm } from '../../core/types.ts';
import { type CountedKind, collectTerms, type TermCount } from './collect-terms.ts';
import type { MarkKind } from './distinct-news.ts';

/** The base weight of a term of each kind. Kinds that say more about the news have a higher weight. */
const KIND_WEIGHTS = {
  PERSON: 2.5,
  NAME: 2,
  PLACE: 1.5,
  HAPPENING: 1.2,
  WORD: 1,
  LOWER: 0.5,
  NUMBER: 0.8,
  YEAR: 0,
} as const satisfies Record<Exclude<CountedKind, MarkKind>, number>;

/** The factor for terms that are not in the headline or the first sentences. */
const BELOW_LEAD = 0.5;

/** Matches small numbers, which occur in many articles. */
const SMALL = /^#[1-3]$/u;
/** The factor for small numbers. */
const OF_SMALL = 0.4;

const MOST_WORDS = 32;
const MOST_NUMBERS = 8;
const MOST_YEARS = 4;
/** The maximum number of terms that are used to look up articles. */
const MOST_CANDIDATES = 12;

/** Returns the most frequent kind of a term. If two are equally frequent, returns the kind that occurs first. */
function kindOf({ kinds }: TermCount): CountedKind {
  const [first = 'WORD'] = kinds;
  if (kinds.every((kind) => kind === first)) return first;
  const counts = new Map<CountedKind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

const byWeight = (a: StoryTerm, b: StoryTerm): number => b.weight - a.weight || (a.term < b.term ? -1 : 1);

/**
 * Returns the terms that describe the news of an article best. Names count more than other words. Terms in the headline
 * and the first sentences count more than terms further down.
 *
 * @param people - the people in the text
 * @param title - the headline, or null
 * @returns at most 44 terms, strongest first and years last. The dot product of the weights of two articles is their
 * similarity, 0 to 1.
 * @remarks Uses no statistics of other articles, so the terms of an article never change.
 */
export function storyTerms(
  analysis: Analysis,
  people: readonly ExtractedPerson[],
  title: string | null,
): readonly StoryTerm[] {
  const all = collectTerms(analysis, people, title).map((found): StoryTerm => {
    const { term, count, lead } = found;
    const kind = kindOf(found);
    const weight =
      KIND_WEIGHTS[kind] *
      (kind === 'NUMBER' && SMALL.test(term) ? OF_SMALL : 1) *
      (1 + Math.log(count + lead)) *
      (lead > 0 ? 1 : BELOW_LEAD);
    return { term, kind: kind === 'LOWER' ? 'WORD' : kind, weight };
  });
  const years = all.filter(({ kind }) => kind === 'YEAR').sort((a, b) => (a.term < b.term ? 1 : -1));
  const numbers = all.filter(({ kind }) => kind === 'NUMBER').sort(byWeight);
  const words = all.filter(({ kind }) => kind !== 'NUMBER' && kind !== 'YEAR').sort(byWeight);
  const kept = [...words.slice(0, MOST_WORDS), ...numbers.slice(0, MOST_NUMBERS)].sort(byWeight);
  const length = Math.sqrt(kept.reduce((sum, { weight }) => sum + weight * weight, 0));
  const scaled = kept.map((term) => ({ ...term, weight: Math.round((term.weight / length) * 1e4) / 1e4 }));
  return [...scaled, ...years.slice(0, MOST_YEARS)];
}

/**
 * Chooses the terms that are used to look up articles about the same news.
 *
 * @param terms - the terms of an article
 * @returns at most 12 terms. Two articles that are in the same story according to `compareStories` share at least one
 * of them.
 */
export function candidateTerms(terms: readonly StoryTerm[]): readonly string[] {
  return terms
    .filter(({ kind }) => kind !== 'NUMBER' && kind !== 'YEAR')
    .slice(0, MOST_CANDIDATES)
    .map(({ term }) => term);
}

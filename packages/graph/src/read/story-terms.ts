import type { StoryTerm } from '@wortlaut/extract';

/** The story terms of an article in the format of the database. */
interface StoryColumns {
  readonly terms: readonly string[];
  readonly kinds: readonly StoryTerm['kind'][];
  readonly weights: readonly number[];
}

/** Converts the columns of an article to story terms. */
export function storyTerms({ terms, kinds, weights }: StoryColumns): StoryTerm[] {
  return terms.map((term, at) => ({ term, kind: kinds[at] ?? 'WORD', weight: weights[at] ?? 0 }));
}

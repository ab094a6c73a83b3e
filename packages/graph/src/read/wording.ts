import { diffWordsWithSpace } from 'diff';

/** A piece of two wordings: in both, in the first only or in the second only. */
export interface WordingPart {
  readonly text: string;
  readonly in: 'BOTH' | 'FIRST' | 'SECOND';
}

/** Words longer than this do not tell more by their ends, which change with case and number. */
const STEM_LENGTH = 6;
/** Longer texts are compared by their beginnings, in UTF-16 code units. */
const MAX_LENGTH = 4000;

/** The content of a wording: each word of four letters or more once, by its stem, and each number. */
export function contentOf(text: string): Set<string> {
  const words =
    text
      .slice(0, MAX_LENGTH)
      .toLowerCase()
      .match(/\p{L}{4,}|\d+(?:[.,]\d+)*/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, STEM_LENGTH)));
}

/**
 * How alike two wordings are: the share of the smaller one's content that the other has too (overlap coefficient),
 * lowered where they differ much in length.
 *
 * @returns 0 to 1; 0 where they share fewer than two words of content.
 */
export function likenessOf(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of first) if (second.has(word)) shared += 1;
  if (shared < 2) return 0;
  const [small, large] = [Math.min(first.size, second.size), Math.max(first.size, second.size)];
  return (shared / small) * (0.5 + 0.5 * (small / large));
}

/** The difference between two wordings, word by word, in the order of the texts. */
export function differenceOf(first: string, second: string): WordingPart[] {
  return diffWordsWithSpace(first.slice(0, MAX_LENGTH), second.slice(0, MAX_LENGTH)).map(
    ({ value, added, removed }) => ({
      text: value,
      in: added ? 'SECOND' : removed ? 'FIRST' : 'BOTH',
    }),
  );
}

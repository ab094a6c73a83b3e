import { diffWordsWithSpace } from 'diff';

/** A part of a word-level diff: text found in both wordings, or in only one of them. */
export interface WordingPart {
  readonly text: string;
  readonly in: 'BOTH' | 'FIRST' | 'SECOND';
}

/**
 * The number of letters to compare in each word. The rest is ignored, because German endings vary with case and number.
 */
const STEM_LENGTH = 6;
/** The maximum length of the compared text in UTF-16 code units. */
const MAX_LENGTH = 4000;

/**
 * Collects the content words of a text: every number, and the stem of every word with four or more letters.
 *
 * @returns each word once, in lower case and shortened to six letters
 */
export function contentOf(text: string): Set<string> {
  const words =
    text
      .slice(0, MAX_LENGTH)
      .toLowerCase()
      .match(/\p{L}{4,}|\d+(?:[.,]\d+)*/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, STEM_LENGTH)));
}

/**
 * Returns the similarity of two wordings as their overlap coefficient: the number of shared words divided by the number
 * of words in the shorter text. The result is lower if the lengths differ.
 *
 * @param first - content words from {@link contentOf}
 * @param second - content words from {@link contentOf}
 * @returns 0 to 1. The result is 0 if the texts share fewer than two words.
 */
export function likenessOf(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of first) if (second.has(word)) shared += 1;
  if (shared < 2) return 0;
  const [small, large] = [Math.min(first.size, second.size), Math.max(first.size, second.size)];
  return (shared / small) * (0.5 + 0.5 * (small / large));
}

/** Compares two wordings word by word and returns their parts in text order. */
export function differenceOf(first: string, second: string): WordingPart[] {
  return diffWordsWithSpace(first.slice(0, MAX_LENGTH), second.slice(0, MAX_LENGTH)).map(
    ({ value, added, removed }) => ({
      text: value,
      in: added ? 'SECOND' : removed ? 'FIRST' : 'BOTH',
    }),
  );
}

import type { Range } from './segments.ts';

/** Words chosen by the keyboard: from one to another, either may come first. Both are places in the list of words. */
export interface WordChoice {
  /** Where the choice began; it stays while more is taken in. */
  readonly anchor: number;
  /** Where it has come to. */
  readonly head: number;
}

/**
 * Finds what the keyboard steps through: words, and marks such as quotation marks by themselves.
 *
 * @returns their places in order, in UTF-16 code units, without white space
 */
export function wordsOf(body: string): Range[] {
  const segments = new Intl.Segmenter('und', { granularity: 'word' }).segment(body);
  return Array.from(segments)
    .filter(({ segment }) => segment.trim() !== '')
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/** The stretch from the first chosen word to the last; null where there are no words. */
export function chosenRange(words: readonly Range[], { anchor, head }: WordChoice): Range | null {
  const [first, last] = [words[Math.min(anchor, head)], words[Math.max(anchor, head)]];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The words that a stretch touches; where it touches none, the one after it. */
export function choiceOf(words: readonly Range[], { start, end }: Range): WordChoice {
  const anchor = words.findIndex((word) => word.end > start);
  const first = anchor < 0 ? Math.max(0, words.length - 1) : anchor;
  const head = words.findLastIndex((word) => word.start < end);
  return { anchor: first, head: Math.max(first, head) };
}

/** How far a key goes, in words; null for a key that is none of these. */
function stepOf(key: string, words: readonly Range[], paragraphs: readonly Range[], head: number): number | null {
  const here = words[head]?.start ?? 0;
  const paragraph = paragraphs.findLastIndex(({ start }) => start <= here);
  const firstOf = (index: number) => {
    const { start } = paragraphs[index] ?? { start: here };
    return words.findIndex((word) => word.start >= start) - head;
  };
  switch (key) {
    case 'ArrowRight':
      return 1;
    case 'ArrowLeft':
      return -1;
    case 'ArrowDown':
      return firstOf(paragraph + 1);
    case 'ArrowUp':
      return firstOf(paragraph - 1);
    default:
      return null;
  }
}

/**
 * Moves a choice of words by a key: left and right by a word, up and down by a paragraph.
 *
 * @param extend - whether the beginning stays, as with Shift
 * @returns null for any other key
 */
export function moveChoice(
  choice: WordChoice,
  key: string,
  extend: boolean,
  { words, paragraphs }: { words: readonly Range[]; paragraphs: readonly Range[] },
): WordChoice | null {
  const step = stepOf(key, words, paragraphs, choice.head);
  if (step === null) return null;
  const head = Math.min(Math.max(0, choice.head + step), Math.max(0, words.length - 1));
  return { anchor: extend ? choice.anchor : head, head };
}

/** A stretch without the white space at its ends; null where nothing else is in it. */
export function trimmedRange(body: string, { start, end }: Range): Range | null {
  const words = body.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? { start: from, end: to } : null;
}

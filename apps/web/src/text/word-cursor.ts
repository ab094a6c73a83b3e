import type { Span } from '@wortlaut/vocabulary';

/** A keyboard selection of words. Both values are indexes in the list of words, in either order. */
export interface WordChoice {
  /** The fixed end of the selection. */
  readonly anchor: number;
  /** The moving end of the selection. */
  readonly head: number;
}

/**
 * Splits a text into the units of keyboard navigation: words and single punctuation marks.
 *
 * @returns the spans in order, in UTF-16 code units, without white space
 */
export function wordsOf(body: string): Span[] {
  const segments = new Intl.Segmenter('und', { granularity: 'word' }).segment(body);
  return Array.from(segments)
    .filter(({ segment }) => segment.trim() !== '')
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/** Returns the span from the first selected word to the last. Null if there are no words. */
export function chosenSpan(words: readonly Span[], { anchor, head }: WordChoice): Span | null {
  const [first, last] = [words[Math.min(anchor, head)], words[Math.max(anchor, head)]];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Selects the words that a span touches. If it touches no word, selects the next one. */
export function choiceOf(words: readonly Span[], { start, end }: Span): WordChoice {
  const anchor = words.findIndex((word) => word.end > start);
  const first = anchor < 0 ? Math.max(0, words.length - 1) : anchor;
  const head = words.findLastIndex((word) => word.start < end);
  return { anchor: first, head: Math.max(first, head) };
}

/** Returns the number of words by which a key moves the selection. Null for keys that do not move it. */
function stepOf(key: string, words: readonly Span[], paragraphs: readonly Span[], head: number): number | null {
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
 * Moves a selection with an arrow key: left and right by a word, up and down by a paragraph.
 *
 * @param extend - whether to keep the fixed end, as with the Shift key
 * @returns null if the key is not an arrow key
 */
export function moveChoice(
  choice: WordChoice,
  key: string,
  extend: boolean,
  { words, paragraphs }: { words: readonly Span[]; paragraphs: readonly Span[] },
): WordChoice | null {
  const step = stepOf(key, words, paragraphs, choice.head);
  if (step === null) return null;
  const head = Math.min(Math.max(0, choice.head + step), Math.max(0, words.length - 1));
  return { anchor: extend ? choice.anchor : head, head };
}

/** Removes white space at both ends of a span. Null if the span contains only white space. */
export function trimmedSpan(body: string, { start, end }: Span): Span | null {
  const words = body.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? { start: from, end: to } : null;
}

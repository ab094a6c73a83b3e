import { foldLetters } from '../find/names/fold.ts';
import { COMPARISON_WORDS } from '../language/all.ts';

/** At least this many letters of a word remain when its endings are removed. */
const SHORTEST_STEM = 4;
/** The last part of a German compound names its notion if it has at least this many letters. */
const SHORTEST_HEAD = 6;
/** The first part of a compound has at least this many letters. */
const SHORTEST_MODIFIER = 3;
/** Longer words are not searched for parts. */
const LONGEST_WORD = 40;

const LONGEST_ENDING = Math.max(...[...COMPARISON_WORDS.endings].map(({ length }) => length));

/** Removes the endings of an inflected word, the longest first. */
function stemOf(letters: string): string {
  for (let length = LONGEST_ENDING; length > 0; length -= 1) {
    const end = letters.length - length;
    if (end >= SHORTEST_STEM && COMPARISON_WORDS.endings.has(letters.slice(end))) return stemOf(letters.slice(0, end));
  }
  return letters;
}

/** Notions by the stems of words, and by the beginnings of words. */
const BY_STEM = new Map<string, string>();
const BY_BEGINNING = new Map<string, string>();
for (const [notion = '', ...words] of COMPARISON_WORDS.notions) {
  for (const word of words) {
    if (word.endsWith('*')) BY_BEGINNING.set(foldLetters(word.slice(0, -1)), notion);
    else BY_STEM.set(stemOf(foldLetters(word)), notion);
  }
}

function byBeginning(letters: string): string | undefined {
  for (let length = Math.min(letters.length, LONGEST_WORD); length >= SHORTEST_STEM; length -= 1) {
    const notion = BY_BEGINNING.get(letters.slice(0, length));
    if (notion !== undefined) return notion;
  }
  return undefined;
}

function byHead(letters: string): string | undefined {
  if (letters.length > LONGEST_WORD) return undefined;
  for (let at = SHORTEST_MODIFIER; at <= letters.length - SHORTEST_HEAD; at += 1) {
    const notion = BY_STEM.get(stemOf(letters.slice(at)));
    if (notion !== undefined) return notion;
  }
  return undefined;
}

/** Whether the result of {@link notionOf} is one of the known notions and not a stem. */
export const isKnownNotion = (notion: string): boolean => notion.startsWith('~');

/**
 * Reduces a word to what it means for a comparison, in any language.
 *
 * @returns the notion of the word with "~" before it ("~SIGN"), or its stem if the word is unknown
 */
export function notionOf(word: string): string {
  const letters = foldLetters(word);
  const stem = stemOf(letters);
  const notion = BY_STEM.get(stem) ?? byBeginning(letters) ?? byHead(letters);
  return notion === undefined ? stem : `~${notion}`;
}

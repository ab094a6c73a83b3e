import { foldLetters } from '../find/names/fold.ts';
import { COMPARISON_WORDS } from '../language/all.ts';

/** The minimum number of letters that remain after the endings of a word are removed. */
const SHORTEST_STEM = 4;
/** The minimum number of letters in the last part of a compound, which determines the meaning. */
const SHORTEST_HEAD = 6;
/** The minimum number of letters in the first part of a compound. */
const SHORTEST_MODIFIER = 3;
/** The maximum number of letters in a word that is split into the parts of a compound. */
const LONGEST_WORD = 40;

const LONGEST_ENDING = Math.max(...[...COMPARISON_WORDS.endings].map(({ length }) => length));

/**
 * Removes inflectional endings from a word, longest ending first.
 *
 * @param letters - see `foldLetters`
 */
export function stemOf(letters: string): string {
  for (let length = LONGEST_ENDING; length > 0; length -= 1) {
    const end = letters.length - length;
    if (end >= SHORTEST_STEM && COMPARISON_WORDS.endings.has(letters.slice(end))) return stemOf(letters.slice(0, end));
  }
  return letters;
}

/** Known concepts, by the stems of the words that name them. */
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

/** Checks whether a result of {@link notionOf} is a known concept rather than a stem. */
export const isKnownNotion = (notion: string): boolean => notion.startsWith('~');

/**
 * Maps a word in any supported language to the concept that it names, so that words with the same meaning match.
 *
 * @returns the name of the concept after "~" ("~SIGN"), or the word's stem if the word is unknown
 */
export function notionOf(word: string): string {
  const letters = foldLetters(word);
  const stem = stemOf(letters);
  const notion = BY_STEM.get(stem) ?? byBeginning(letters) ?? byHead(letters);
  return notion === undefined ? stem : `~${notion}`;
}

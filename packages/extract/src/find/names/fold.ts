import { memoize } from '../../core/memo.ts';
import { PLAIN_LETTERS, SPELLINGS, UMLAUT } from '../../language/shared/words/spellings.ts';

const UNDECOMPOSED = new RegExp(`[${Object.keys(PLAIN_LETTERS).join('')}]`, 'gu');

/** Matches a word that consists of plain letters and digits. */
const PLAIN = /^[a-z\d]*$/;

/** The maximum length of a name in UTF-16 code units. Longer names are cut off to limit the cost of the rules below. */
const LONGEST = 120;

/**
 * Reduces a name to its letters and digits, ignoring case, accents and punctuation. "ä", "ae" and "a" become the same.
 *
 * @param name - a name or a part of a name; only the first 120 UTF-16 code units are read
 * @returns lower-case letters and digits; empty if the name does not contain any
 */
export const foldLetters = memoize((name) => {
  const lower = name.slice(0, LONGEST).toLowerCase();
  // Most words consist of plain letters. For them, the steps below change nothing.
  const letters = PLAIN.test(lower)
    ? lower
    : lower
        .replace(UNDECOMPOSED, (letter) => PLAIN_LETTERS[letter] ?? letter)
        .normalize('NFD')
        .replace(/[^\p{L}\p{N}]/gu, '');
  return letters.includes('e') ? letters.replace(UMLAUT, '$1') : letters;
});

function spell(letters: string): string {
  let result = letters;
  for (const [pattern, replacement] of SPELLINGS) result = result.replace(pattern, replacement);
  return result;
}

/**
 * Returns keys that all transliterations of a name share: Selenskyj, Zelensky and Selenski; Lawrow and Lavrov.
 *
 * @param name - a name or a part of a name
 * @returns one key, or two if "ch" can be German or English (Michail, Gorbachev)
 */
export const spellingKeys = memoize((name): readonly string[] => {
  const letters = foldLetters(name);
  if (letters === '') return [];
  if (!/(?<!s|t)ch/.test(letters)) return [spell(letters)];
  const fricative = spell(letters.replace(/(?<![st])ch/g, 'h'));
  const affricate = spell(letters.replace(/(?<![st])ch/g, 'č'));
  return fricative === affricate ? [fricative] : [fricative, affricate];
});

/**
 * Computes the similarity of two short words: 1 − edit distance / length of the longer word.
 *
 * @returns 1 for equal words, 0 for words without common letters
 * @remarks Compares only the first 40 UTF-16 code units of each word, to limit the cost.
 */
export function likeness(a: string, b: string): number {
  const left = a.slice(0, 40);
  const right = b.slice(0, 40);
  const longer = Math.max(left.length, right.length);
  if (longer === 0) return 1;
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return 1 - (row[right.length] ?? longer) / longer;
}

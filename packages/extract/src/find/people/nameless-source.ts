import { wholeWord } from '../../core/word-list.ts';
import { wordsOfAll } from '../../language/all-words.ts';

const nameless = wholeWord(wordsOfAll(({ people }) => people.namelessSources));

/**
 * Checks whether the words for a source do not refer to a possible speaker: "ersten Angaben", "her own words", "die
 * Zahl der Menschen".
 *
 * @param words - the subject or the source of a statement, as printed
 */
export function isNamelessSource(words: string): boolean {
  return nameless.test(words.toLowerCase().replace(/\s+/gu, ' ').trim());
}

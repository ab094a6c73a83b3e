import type { LanguageWords } from '../core/language-words.ts';
import type { WordList } from '../core/word-list.ts';
import { germanWords } from './de/words/index.ts';
import { englishWords } from './en/words/index.ts';

/**
 * The words of all supported languages, in the order of `LANGUAGES` in `registry.ts`.
 *
 * @remarks The words are not read from the registry because that would be an import cycle: the registry imports rules
 * that use these words.
 */
export const WORDS: readonly LanguageWords[] = [germanWords, englishWords];

/**
 * Joins one of the word lists from all supported languages.
 *
 * @param pick - selects the list in the words of one language
 * @example const TITLES = new Set(wordsOfAll(({ names }) => names.titles));
 */
export function wordsOfAll(pick: (words: LanguageWords) => WordList): WordList {
  return WORDS.flatMap(pick);
}

import type { LanguageWords } from '../core/language-words.ts';
import type { WordList } from '../core/word-list.ts';
import { germanWords } from './de/words/index.ts';
import { englishWords } from './en/words/index.ts';

/**
 * The words of all supported languages, in the order of `LANGUAGES` in `registry.ts`.
 *
 * @remarks A list of its own: the registry refers to rules that use these words.
 */
export const WORDS: readonly LanguageWords[] = [germanWords, englishWords];

/**
 * Joins one word list of all supported languages.
 *
 * @param pick - chooses the list
 * @example
 * const TITLES = new Set(wordsOfAll(({ names }) => names.titles));
 */
export function wordsOfAll(pick: (words: LanguageWords) => WordList): WordList {
  return WORDS.flatMap(pick);
}

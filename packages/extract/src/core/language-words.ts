import type { CleanWords } from '../clean/clean-words.ts';
import type { NameWords } from '../find/names/name-words.ts';
import type { PeopleWords } from '../find/people/people-words.ts';
import type { TextWords } from '../text/text-words.ts';

/**
 * The word lists of one language that are also used when the language of a text is unknown: to split the text into
 * tokens, to clean it and to compare names. Contains no rules.
 */
export interface LanguageWords {
  readonly text: TextWords;
  readonly clean: CleanWords;
  readonly names: NameWords;
  readonly people: PeopleWords;
}

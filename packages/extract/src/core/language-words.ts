import type { CleanWords } from '../clean/clean-words.ts';
import type { NameWords } from '../find/names/name-words.ts';
import type { PeopleWords } from '../find/people/people-words.ts';
import type { TextWords } from '../text/text-words.ts';

/**
 * The word lists of one language for steps that do not know the language of the text: splitting the text into tokens,
 * cleaning it and comparing names. Contains no rules.
 */
export interface LanguageWords {
  readonly text: TextWords;
  readonly clean: CleanWords;
  readonly names: NameWords;
  readonly people: PeopleWords;
}

import type { CleanWords } from '../clean/clean-words.ts';
import type { NameWords } from '../find/names/name-words.ts';
import type { PeopleWords } from '../find/people/people-words.ts';
import type { TextWords } from '../text/text-words.ts';

/**
 * The word lists of one language that are also needed where the language of a text is unknown: to split it into
 * tokens, to clean it, to compare names. Plain data, no rules.
 */
export interface LanguageWords {
  readonly text: TextWords;
  readonly clean: CleanWords;
  readonly names: NameWords;
  readonly people: PeopleWords;
}

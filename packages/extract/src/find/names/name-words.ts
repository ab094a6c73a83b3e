import type { WordList } from '../../core/word-list.ts';
import type { RoleWord } from './types.ts';

/** A form of a role noun. */
export interface RoleForm extends RoleWord {
  /** Whether the form also ends compounds: "Außenminister". */
  readonly compounds: boolean;
}

/** The nouns of a language that stand for a person by role. */
export interface RoleWords {
  /** Forms by their spelling, lower case. */
  readonly forms: ReadonlyMap<string, RoleForm>;
  /** Whether the language writes nouns with a capital letter. */
  readonly capitalized: boolean;
  /** Whether the forms end compounds without a hyphen. */
  readonly compounds: boolean;
  /** Compounds that are not roles: "Autobauer" is a company. */
  readonly notRoles: RegExp | null;
}

/** The words of a language around personal names. Lower case. */
export interface NameWords {
  readonly roles: RoleWords;
  /** Words before a name that are not part of it, without their full stop. */
  readonly titles: WordList;
  /** Titles after which a single name is complete: "Papst Franziskus". */
  readonly mononymTitles: WordList;
  readonly femaleTitles: WordList;
  readonly maleTitles: WordList;
  /** Small words inside a role of several words: "Secretary of State". */
  readonly roleLinks: WordList;
  /** Words that form a role with the word before or after them: "Prime Minister". */
  readonly roleParts: WordList;
}

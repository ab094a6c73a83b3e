import type { WordList } from '../../core/word-list.ts';
import type { RoleWord } from './types.ts';

/** A form of a role noun. */
export interface RoleForm extends RoleWord {
  /** Whether the form can be the last part of a compound: "Außenminister". */
  readonly compounds: boolean;
}

/** The role nouns of a language. */
export interface RoleWords {
  /** Role nouns by their inflected forms, in lower case. */
  readonly forms: ReadonlyMap<string, RoleForm>;
  /** Whether the language writes nouns with a capital letter. */
  readonly capitalized: boolean;
  /** Whether the language writes compounds without a hyphen. */
  readonly compounds: boolean;
  /** Compounds that are not roles: "Autobauer" is a company. */
  readonly notRoles: RegExp | null;
}

/** The fields of work that tell two people of the same name apart. */
export type RoleField =
  | 'POLITICS'
  | 'LAW'
  | 'POLICE'
  | 'ARTS'
  | 'SPORT'
  | 'SCIENCE'
  | 'HEALTH'
  | 'BUSINESS'
  | 'RELIGION'
  | 'MILITARY'
  | 'MEDIA'
  | 'TRADE'
  | 'CRIME'
  | 'ACCUSED';

/** Patterns of the role nouns in each field. Role nouns of no field, such as "president", fit everyone. */
export type RoleFields = Readonly<Partial<Record<RoleField, RegExp>>>;

/** The words of a language around personal names. Lower case. */
export interface NameWords {
  readonly roles: RoleWords;
  /** Titles before a name, without their full stop. They are not part of the name. */
  readonly titles: WordList;
  /** Patterns: endings of roles that are removed to compare roles in any case, number and gender. */
  readonly roleEndings: WordList;
  /** Titles after which a single name is complete: "Papst Franziskus". */
  readonly mononymTitles: WordList;
  readonly femaleTitles: WordList;
  readonly maleTitles: WordList;
  /** Small words inside a multi-word role: "Secretary of State". */
  readonly roleLinks: WordList;
  /** Words that form a role with the word before or after them: "Prime Minister". */
  readonly roleParts: WordList;
  readonly roleFields: RoleFields;
  /** Patterns: positions of no field that an athlete, an artist or a baker seldom has: "Leiter". Lower case. */
  readonly positions: WordList;
  /** Words after which the role itself ends: "county attorney in Mesa County". */
  readonly roleTails: WordList;
  /** Prepositions before the place where a person or an institution belongs: "Mark Fenner of Oregon". */
  readonly originPrepositions: WordList;
  /** Patterns: names that institutions of many places share. Lower case. */
  readonly genericBodies: WordList;
  /** Patterns: names that parties of several countries have. Lower case. */
  readonly partyNames: WordList;
  /** Patterns: words before the name of an organization that are not part of it. Lower case. */
  readonly beforeBodies: WordList;
  /** Patterns: words that tell the kind of a place, not which one: "County". Lower case. */
  readonly placeKinds: WordList;
  /** Patterns in names of organizations, each with what it is replaced by to compare them: "centre=center". Lower case. */
  readonly bodySpellings: WordList;
  /** Patterns: words at the end of a company's name that can be left out: "Motors". Lower case. */
  readonly companyEndings: WordList;
  /** Patterns: offices of which a country has one holder at a time: "Bundeskanzlerin". Lower case. */
  readonly highOffices: WordList;
  /** Patterns: offices that many places have, so that their holders are told apart by the place: "Mayor". Lower case. */
  readonly localOffices: WordList;
  /** Names of parties and their members, as printed. */
  readonly parties: WordList;
  /** Patterns: offices whose holder is in no council and heads no company: "judge". Lower case. */
  readonly impartialOffices: WordList;
  /** Patterns: seats on a council, and heads of companies, clubs and parties. Lower case. */
  readonly partialOffices: WordList;
}

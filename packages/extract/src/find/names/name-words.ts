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

/** The fields of work. They help to distinguish two people with the same name. */
export type RoleField =
  | 'POLITICS'
  | 'LAW'
  | 'POLICE'
  | 'ARTS'
  | 'SPORT'
  | 'SCIENCE'
  | 'HEALTH'
  | 'CARE'
  | 'SCHOOL'
  | 'BUSINESS'
  | 'RELIGION'
  | 'MILITARY'
  | 'MEDIA'
  | 'TRADE'
  | 'CRIME'
  | 'ACCUSED';

/**
 * Patterns of the role nouns in each field. Role nouns without a field, such as "president", are compatible with every
 * field.
 */
export type RoleFields = Readonly<Partial<Record<RoleField, RegExp>>>;

/** The word lists of one language for reading and comparing names. Lower case. */
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
  /** Lower-case words inside a multi-word role: "of" in "Secretary of State". */
  readonly roleLinks: WordList;
  /** Words that form a role with the word before or after them: "Prime Minister". */
  readonly roleParts: WordList;
  readonly roleFields: RoleFields;
  /** Patterns: positions without a field that an athlete, an artist or a baker rarely holds: "Leiter". Lower case. */
  readonly positions: WordList;
  /** Patterns: words for the head of an organization: "Verdi-Chef", "FIFA president". Lower case. */
  readonly leaders: WordList;
  /** Names of a job with another name of the same job: "landwirt=bauer". Lower case, without their endings. */
  readonly sameJobs: WordList;
  /** Words that begin the complement of a role: "in" in "county attorney in Mesa County". */
  readonly roleTails: WordList;
  /** Prepositions before the place that a person or an institution belongs to: "of" in "Mark Fenner of Oregon". */
  readonly originPrepositions: WordList;
  /** Patterns: names that institutions in many places have. Lower case. */
  readonly genericBodies: WordList;
  /**
   * Patterns: nouns for institutions of which one place can have several, with the place before or after the noun:
   * "University of Norland", "Norland University". Lower case.
   */
  readonly severalBodies: WordList;
  /** Patterns: names that parties in several countries have. Lower case. */
  readonly partyNames: WordList;
  /** Patterns: words that can precede the name of an organization but are not part of it. Lower case. */
  readonly beforeBodies: WordList;
  /** Patterns: words for a kind of place, such as "County". They do not identify the place. Lower case. */
  readonly placeKinds: WordList;
  /** Patterns: spelling variants in names of organizations, each with its replacement: "centre=center". Lower case. */
  readonly bodySpellings: WordList;
  /** Patterns: words at the end of a company's name that can be left out: "Motors". Lower case. */
  readonly companyEndings: WordList;
  /** Patterns: offices that only one person in a country holds at a time: "Bundeskanzlerin". Lower case. */
  readonly highOffices: WordList;
  /**
   * Patterns: offices that exist in many places, such as "mayor". Only the place distinguishes the people who hold them.
   * Lower case.
   */
  readonly localOffices: WordList;
  /** Patterns: words before a role that a person no longer holds: "former", "ehemaliger". Lower case. */
  readonly formerHolders: WordList;
  /** Patterns: words with an age before a name: "24-year-old driver". As printed. */
  readonly agesBefore: WordList;
  /** Patterns: words with an age after a name: ", 61," or " is 61 years old". As printed. */
  readonly agesAfter: WordList;
  /** Patterns: words before the name of a dead person: "the late painter". As printed. */
  readonly deathsBefore: WordList;
  /** Patterns: words after the name of a dead person: " died". As printed. */
  readonly deathsAfter: WordList;
  /** Names of parties and their members, as printed. */
  readonly parties: WordList;
  /** Patterns: offices whose holders are not on a council and do not head a company: "judge". Lower case. */
  readonly impartialOffices: WordList;
  /** Lower-case patterns for party offices, coaches, entrepreneurs, owners and heads of organizations. */
  readonly partialOffices: WordList;
}

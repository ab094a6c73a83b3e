import type { ExtractedPerson, Span } from '../../core/types.ts';
import type { Token } from '../../text/tokens.ts';
import type { Gender, RoleWord } from '../names/types.ts';
import type { Description, Mention, SpeakerPhrase } from './phrase.ts';
import type { Pronoun } from './pronoun.ts';

/** A personal name in a text, without titles and roles. */
export interface NameMention {
  /** Index of the first token. */
  readonly first: number;
  /** Index after the last token. */
  readonly last: number;
  readonly text: string;
  /** Roles and titles printed before the name. */
  readonly roles: readonly string[];
  readonly gender: Gender | null;
  /** False for a surname alone. */
  readonly full: boolean;
  /** True if only the shape suggests a name: two capitalized words without any other evidence. */
  readonly doubtful: boolean;
}

/** Evidence for doubtful names. */
export interface NameEvidence {
  /** Offsets at which a speaker's words begin and, as negative numbers, end. */
  readonly speaking: ReadonlySet<number>;
  /** Indices of the tokens after names that are certain. */
  readonly certain: ReadonlySet<number>;
  /** Capitalized words that also stand alone in the text. */
  readonly repeated: ReadonlySet<string>;
  /** Indices of the tokens in the names of organizations. */
  readonly bodies: ReadonlySet<number>;
}

/** The named organizations of a text. */
export interface NamedBodies {
  readonly bodies: readonly ExtractedPerson[];
  /** Indices of the tokens in their names. */
  readonly taken: ReadonlySet<number>;
}

/** Genitive names in one text: "Ilse Quandtmoors Plan". */
export interface Genitives {
  /**
   * Ends a name before a noun that it owns.
   *
   * @param first - index of the name's first token
   * @param last - index after the name's last token
   * @returns the index after the name; `last` if no word of it is a genitive
   */
  endOf(first: number, last: number): number;
  /** Checks whether the final -s of a name is a genitive ending. */
  isGenitive(name: NameMention): boolean;
}

/** Finds the full name of an organization that a noun refers to, for example "das Unternehmen"; null if none exists. */
export type BodyFinder = (noun: string, offset: number) => Span | null;

/** Rules for finding personal names. */
interface NameRules<Text> {
  /** Whether nouns begin with a capital letter. */
  readonly nounsCapitalized: boolean;
  /** Whether the gender of a title overrides the gender of a first name: "Ms Marian Tolliver". */
  readonly titleGenderFirst: boolean;
  /** Finds capitalized words that stand alone somewhere in the text, so that they may be surnames. */
  lonelyWords(analysis: Text): ReadonlySet<string>;
  /** Finds capitalized words that are used as a place. Alone, they are not a surname. */
  locations(tokens: readonly Token[]): ReadonlySet<string>;
  /** Counts tokens at an index that only look like a title and a name: "The Lady Muriel" is a ship. */
  lookalike(tokens: readonly Token[], at: number): number;
  /** Counts the tokens of a role of several words at an index: "Prime Minister". 1 for anything else. */
  roleLength(tokens: readonly Token[], at: number): number;
  /** Reads a role directly before a name. */
  roleBeforeName(token: Token): RoleWord | null;
  /** Looks up the gender of a role before a name. */
  genderOfRole(token: Token, role: RoleWord | null): Gender | null;
  /** Checks whether a role before a name may belong to a country or company: "its neighbour Sundmark". */
  isOfBody(token: Token): boolean;
  genitives(tokens: readonly Token[]): Genitives;
  /** Checks language-specific evidence for a doubtful name. */
  supportsName(tokens: readonly Token[], name: NameMention, evidence: NameEvidence): boolean;
  /** Checks whether a surname without an article before it stands for its bearer. "Hellmann GmbH" does not. */
  standsAlone(tokens: readonly Token[], at: number): boolean;
  /** Checks whether a word between a comma and a role in apposition can modify the role. */
  modifiesRole(token: Token): boolean;
}

/** Rules for finding organizations. */
interface BodyRules<Text> {
  /** Finds the organizations that a text calls by name, whether they speak or not. */
  findBodies(analysis: Text): NamedBodies;
  /** Prepares the search for the full names of organizations. */
  bodyFinder(analysis: Text): BodyFinder;
  /**
   * Finds the organization that a common noun refers to: "the company" if the text names one company.
   *
   * @returns index into `names`; null if none or several fit
   */
  bodyOfKind(noun: string, names: readonly string[]): number | null;
  /** Checks whether an organization's name is feminine, so that "sie" can refer to it. */
  isFeminineBody(name: string): boolean;
}

/** Rules for reading the words that name a speaker. */
interface PhraseRules<Text> {
  /** Nouns for people that are a function word in another language: English "man". Lower case. */
  readonly speakerNouns: ReadonlySet<string>;
  /** Returns the index of the head noun of a noun phrase; -1 if none exists. */
  headOf(tokens: readonly Token[]): number;
  /** Describes a speaker without a noun: "several of them", "a third". Null for other phrases. */
  partitive(analysis: Text, tokens: readonly Token[]): Description | null;
  /** Describes the speaker in a noun phrase without a person's name. Null for things and times. */
  describe(analysis: Text, tokens: readonly Token[], head: number): Description | null;
  /** Returns a noun phrase without its article in the nominative; null to keep it as printed. */
  nominative(article: string, before: readonly string[], noun: string): string | null;
  /** Removes the case ending of a noun. */
  baseForm(noun: string): string;
  /** Looks up a noun in a noun phrase as a role. */
  readRole(token: Token): RoleWord | null;
  /** Reads an age that stands for a person: "der 61-Jährige". Null for other phrases. */
  ageOf(tokens: readonly Token[]): Pronoun | null;
  /** Reads the author in a compound for something said: "Polizei" in "Polizeiangaben". */
  sourceOwner(noun: Token): string | null;
}

/** Rules for determining the person that a speaker's words refer to. */
interface SpeakerRules<Text> {
  /** Weights for the antecedents of pronouns, 0 to 1. */
  readonly antecedents: {
    /** Added if the person begins the previous sentence. */
    readonly lastSubject: number;
    /** How well "they" fits an organization. */
    readonly theyForBody: number;
    /** The last speaker, if mentioned no closer to the pronoun. */
    readonly lastSpeaker: number;
  };
  /** The pronoun for a noun without gender. */
  readonly unmarkedPronoun: Pronoun;
  /** Whether "it" at the beginning of a sentence refers to the subject of the previous sentence. */
  readonly itReachesBack: boolean;
  /** Whether "she" can refer to an organization. */
  readonly sheForBody: boolean;
  /** Verb forms, as printed, with which "she" rather refers to an organization. */
  readonly bodyVerbs: ReadonlySet<string>;
  /** Whether a definite plural noun refers to an earlier group with the same head: "the sources". */
  readonly groupsByHead: boolean;
  /** Checks language-specific nouns that describe a person mentioned before: "the midfielder". */
  isEpithet(head: string): boolean;
  /** Checks whether an addressee without a name becomes a person of the article. */
  isAddressee(noun: string): boolean;
  /** Returns the verb directly beside a pronoun; empty if none exists. */
  verbBeside(tokens: readonly Token[], at: number): string;
  isPluralVerb(verb: string): boolean;
  /** Reads words for one more speaker of the same kind: "ein anderer". */
  anotherSpeaker(printed: string): { readonly word: string; readonly gender: Gender } | null;
  /** Finds the subject of an earlier sentence that describes a person or group without a name. */
  describedBefore(analysis: Text, mentions: readonly Mention[], sentence: number): Description | null;
  /** Reads whose words "nach eigenen Angaben" refers to; null for other phrases. */
  ownSource(analysis: Text, tokens: readonly Token[], span: Span, mentions: readonly Mention[]): SpeakerPhrase | null;
  /** Returns the head noun of a role of several words. */
  roleNoun(role: string): string;
  /** Checks whether two role nouns can stand for the same role: "Ministerin" and "Umweltministerin". */
  sameRole(a: string, b: string): boolean;
  /** Returns the stem of an adjective of nationality: "russisch" for "russische". Null for other words. */
  nationality(word: string): string | null;
}

/**
 * The rules for names, people and speakers that differ between languages.
 *
 * @typeParam Text - always `Analysis`, which refers to this type and so cannot be imported here
 */
export interface PeopleLanguage<Text> extends NameRules<Text>, BodyRules<Text>, PhraseRules<Text>, SpeakerRules<Text> {}

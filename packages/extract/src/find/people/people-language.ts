import type { ExtractedPerson, Span } from '../../core/types.ts';
import type { Token } from '../../text/tokens.ts';
import type { Gender, RoleWord } from '../names/types.ts';
import type { Description, Mention, SpeakerPhrase } from './phrase.ts';
import type { Pronoun } from './pronoun.ts';

/** A mention of a personal name, without titles and roles. */
export interface NameMention {
  /** Index of the first token. */
  readonly first: number;
  /** Index after the last token. */
  readonly last: number;
  readonly text: string;
  /** Roles and titles printed before the name. */
  readonly roles: readonly string[];
  readonly gender: Gender | null;
  /** Whether the name is complete. False for a surname alone. */
  readonly full: boolean;
  /** Whether capital letters are the only evidence that this is a name. */
  readonly doubtful: boolean;
}

/** The evidence for deciding whether a doubtful name is a name. */
export interface NameEvidence {
  /** Start offsets of the words for speakers. Their end offsets are added as negative numbers. */
  readonly speaking: ReadonlySet<number>;
  /** Indices of the tokens that directly follow a name that is not doubtful. */
  readonly certain: ReadonlySet<number>;
  /** Capitalized words that also occur alone in the text. */
  readonly repeated: ReadonlySet<string>;
  /** Indices of the tokens in the names of organizations. */
  readonly bodies: ReadonlySet<number>;
}

/** The named organizations in a text. */
export interface NamedBodies {
  readonly bodies: readonly ExtractedPerson[];
  /** Indices of the tokens in their names. */
  readonly taken: ReadonlySet<number>;
}

/** Finds the names in a text that are in the genitive: "Ilse Quandtmoors Plan". */
export interface Genitives {
  /**
   * Finds the end of a name. A name in the genitive ends before the noun that it belongs to: "Ilse Quandtmoors" in
   * "Ilse Quandtmoors Plan".
   *
   * @param first - index of the name's first token
   * @param last - index after the name's last token
   * @returns the index after the first word in the genitive; `last` if no word is in the genitive
   */
  endOf(first: number, last: number): number;
  /** Checks whether the final -s of a name is a genitive ending. */
  isGenitive(name: NameMention): boolean;
  /** Checks whether a full name in the genitive belongs to the noun before it: "ein Freund Jan Pohls". */
  isOwner(name: NameMention): boolean;
}

/**
 * Finds the full name of the organization that a noun such as "das Unternehmen" refers to. Null if the text has no such
 * name.
 */
export type BodyFinder = (noun: string, offset: number) => Span | null;

/** Rules for finding personal names. */
interface NameRules<Text> {
  /** Whether nouns begin with a capital letter. */
  readonly nounsCapitalized: boolean;
  /** Whether the gender of a title overrides the gender of a first name: "Ms Marian Tolliver". */
  readonly titleGenderFirst: boolean;
  /** Finds capitalized words that occur alone in the text and may therefore be surnames. */
  lonelyWords(analysis: Text): ReadonlySet<string>;
  /** Finds capitalized words that the text uses as the name of a place. On their own, they are not surnames. */
  locations(tokens: readonly Token[]): ReadonlySet<string>;
  /**
   * Returns the number of tokens at an index that look like part of a person's name but are not. This is 2 for "Letzten
   * Sommer", and for the ship "Lady Muriel" in "The Lady Muriel". Returns 0 for any other word.
   */
  lookalike(tokens: readonly Token[], at: number): number;
  /** Returns the number of tokens in the role at an index: 2 for "Prime Minister". 1 if there is no role. */
  roleLength(tokens: readonly Token[], at: number): number;
  /**
   * Returns the index of the role after a name and a verb in the present tense: "baker" in "is a baker" or "works as a
   * baker".
   *
   * @param last - index of the token after the name
   * @returns -1 for any other words
   */
  predicateNoun(tokens: readonly Token[], last: number): number;
  /**
   * Returns the index of the first token of a role: "police" in "police chief", "ehemaliger" in "ehemaliger Minister".
   *
   * @param noun - index of the role's noun
   */
  roleStart(tokens: readonly Token[], noun: number): number;
  /** Checks for a conjunction at an index between two roles of one person. The first role begins at `first`. */
  joinsRoles(tokens: readonly Token[], first: number, at: number): boolean;
  /**
   * Checks whether an unknown capitalized word before a known first name can also be a first name. "LuAnn" in "LuAnn
   * Marie Johnson" can; "Sunday" and "Chargers" cannot.
   */
  canBeUnknownFirstName(tokens: readonly Token[], at: number, titled: boolean): boolean;
  /** Looks up a word directly before a name as a role. Null if it is not a role. */
  roleBeforeName(token: Token): RoleWord | null;
  /** Determines the gender of the role at an index. The role precedes a name. */
  genderOfRole(tokens: readonly Token[], at: number, role: RoleWord | null): Gender | null;
  /** Checks whether the role at an index refers to several people, although its form can also be singular. */
  isPluralRole(tokens: readonly Token[], at: number): boolean;
  /** Checks that the role at an index has no determiner or adjective. If so, the next word is a name. */
  isBareRole(tokens: readonly Token[], at: number): boolean;
  /** Checks whether the single word at an index, after a role, may be a company or a common noun. */
  mayBeThing(tokens: readonly Token[], at: number): boolean;
  /**
   * Checks whether a role more likely belongs to an organization than to a person: "Betreiber", "broadcaster".
   *
   * @param noun - the noun of the role, in lower case
   */
  isCompanyRole(noun: string): boolean;
  /**
   * Checks whether capitalized words that look like a name are the name of a thing, such as a street: "Nicola Avenue".
   */
  namesThing(tokens: readonly Token[], name: NameMention): boolean;
  /**
   * Checks whether words that look like a person's name are the name of a company or club: "Graf Lindner Porzellan". If
   * so, the same words also refer to it in other sentences.
   */
  namesCompany(tokens: readonly Token[], name: NameMention): boolean;
  /** Checks for a noun for a vessel directly before a name: "the ferry Mary Dolan". */
  namesVessel(tokens: readonly Token[], name: NameMention): boolean;
  /** Checks whether the name after a role noun may be a country or company: "its neighbour Sundmark". */
  isOfBody(token: Token): boolean;
  genitives(tokens: readonly Token[]): Genitives;
  /**
   * Checks whether the word after a role can be the object of the verb. This requires a role in the dative: "warf dem
   * Minister Wortbruch vor".
   *
   * @param at - index of the token after the role
   */
  isObjectAfterRole(tokens: readonly Token[], at: number): boolean;
  /** Checks for language-specific evidence that a doubtful name is a personal name. */
  supportsName(tokens: readonly Token[], name: NameMention, evidence: NameEvidence): boolean;
  /** Checks whether a surname without an article refers to a person. "Hellmann" in "Hellmann GmbH" does not. */
  standsAlone(tokens: readonly Token[], at: number): boolean;
  /** Collects the names after a noun for a company or an agency: "Horna" in "der Autobauer Horna". */
  calledBodies(tokens: readonly Token[]): readonly string[];
  /**
   * Checks whether the words around a single name probably show a company: "Horna beschäftigt 400 Menschen", "Horna …
   * Das Unternehmen". The same words can also occur beside the surname of a person.
   */
  isLikelyBody(analysis: Text, name: string): boolean;
  /**
   * Checks that a single word for a speaker does not look like a common noun or an adjective: "Filmmaker", "Current".
   */
  canBeLoneSurname(word: string): boolean;
  /** Checks whether a possessive ending belongs to the name, because no noun follows: "Moody's said". */
  endsLikeOwner?(text: Text, at: number): boolean;
  /** Reads a name that ends like a possessive, such as "Moody's". Returns null for any other phrase. */
  namedLikeOwner?(text: Text, tokens: readonly Token[], head: number): Description | null;
  /** Checks whether a word between a comma and a role in apposition can modify the role. */
  modifiesRole(token: Token): boolean;
}

/** A named organization, and the nouns that describe it in the text. */
export interface DescribedBody {
  readonly name: string;
  readonly nouns: readonly string[];
}

/** Rules for finding organizations. */
interface BodyRules<Text> {
  /** Finds the organizations that a text mentions by name, including those that do not speak. */
  findBodies(analysis: Text): NamedBodies;
  /** Creates a function that finds the full names of organizations in a text. */
  bodyFinder(analysis: Text): BodyFinder;
  /** Returns the nouns that describe an organization in the text: "airline" for "NordJet, a low-cost airline". */
  nounsOfBody(analysis: Text, mentions: readonly Span[]): readonly string[];
  /**
   * Finds the organizations that a common noun can refer to: "the company".
   *
   * @param noun - the noun, in lower case
   * @param alone - whether the noun has no modifier. True for "the company", false for "the insurance company"
   * @returns indices into `bodies` of the best matches; empty if no organization matches
   */
  bodiesOfKind(noun: string, bodies: readonly DescribedBody[], alone: boolean): readonly number[];
  /** Checks whether an organization's name is feminine, so that "sie" can refer to it. */
  isFeminineBody(name: string): boolean;
}

/** Rules for reading the words that refer to a speaker. */
interface PhraseRules<Text> {
  /** Nouns for people that are function words in another language, such as English "man". Lower case. */
  readonly speakerNouns: ReadonlySet<string>;
  /** Returns the index of the head noun of a noun phrase; -1 if there is no noun. */
  headOf(tokens: readonly Token[]): number;
  /** Describes the speaker in a phrase without a noun: "several of them", "a third". Null for any other phrase. */
  partitive(analysis: Text, tokens: readonly Token[]): Description | null;
  /** Describes the speaker in a noun phrase that contains no person's name. Null for things and times. */
  describe(analysis: Text, tokens: readonly Token[], head: number): Description | null;
  /** Returns a noun phrase in the nominative, without its article. Null to keep the phrase as printed. */
  nominative(article: string, before: readonly string[], noun: string): string | null;
  /**
   * Converts a role to the nominative: "Präsident" for "Präsidenten". The gender is that of the person with the role.
   */
  roleInNominative(role: string, gender: Gender | null): string;
  /**
   * Determines a person's gender from the determiner before the noun. Both words are in lower case. Null if the
   * determiner does not show the gender.
   */
  genderOfDeterminer(determiner: string, noun: string): Gender | null;
  /**
   * Determines whether a noun phrase is plural from its determiner and noun. Both words are in lower case. Null if they
   * do not show the number.
   */
  isPluralPhrase(determiner: string, noun: string): boolean | null;
  /** Looks up a noun in a noun phrase as a role. Null if it is not a role. */
  readRole(token: Token): RoleWord | null;
  /** Reads an age that refers to a person: "der 61-Jährige". Null for any other phrase. */
  ageOf(tokens: readonly Token[]): Pronoun | null;
  /**
   * Reads the author from a compound with a noun of utterance: "Polizei" in "Polizeiangaben". Null for any other noun.
   */
  sourceOwner(noun: Token): string | null;
}

/** Rules for determining which person is the speaker. */
interface SpeakerRules<Text> {
  /** Weights for the antecedents of pronouns, 0 to 1. */
  readonly antecedents: {
    /** Added to the score of a mention that begins the previous sentence. */
    readonly lastSubject: number;
    /** How well "they" matches an organization. */
    readonly theyForBody: number;
    /** The score of the last speaker if no recent mention refers to that person. */
    readonly lastSpeaker: number;
  };
  /**
   * Checks whether a mention is the subject after an introductory clause: "Phil Ford" in "While praising Ann Lee, Phil
   * Ford said …".
   *
   * @param first - index of the first token of the sentence
   * @param at - index of the first token of the mention
   * @returns false for a mention inside that clause; null if the sentence has no introductory clause
   */
  isSubjectAfterLead(tokens: readonly Token[], first: number, at: number): boolean | null;
  /** Checks for an office whose holder is often named only later in an article: "A judge ruled …". */
  isNamedLater(noun: string): boolean;
  /** Returns the gender that a personal or possessive pronoun shows. Null for any other word. */
  genderOfPronoun(lower: string): Gender | null;
  /** The pronoun for a gender-neutral noun. */
  readonly unmarkedPronoun: Pronoun;
  /** Whether "it" at the beginning of a sentence refers to the subject of the previous sentence. */
  readonly itReachesBack: boolean;
  /** Whether "she" can refer to an organization. */
  readonly sheForBody: boolean;
  /** Verb forms, as printed. If "she" is their subject, it more likely refers to an organization than to a woman. */
  readonly bodyVerbs: ReadonlySet<string>;
  /** Whether a definite plural noun refers to an earlier group with the same head: "the sources". */
  readonly groupsByHead: boolean;
  /** Checks for a language-specific noun that refers to a previously mentioned person: "the midfielder". */
  isEpithet(head: string): boolean;
  /** Checks whether a description can only refer to a person mentioned earlier: "the father of two". */
  refersBack(text: string): boolean;
  /** Checks whether an unnamed addressee is added to the people in the article. */
  isAddressee(noun: string): boolean;
  /** Returns the verb directly before or after a pronoun; empty if there is no verb. */
  verbBeside(tokens: readonly Token[], at: number): string;
  isPluralVerb(verb: string): boolean;
  /** Reads a phrase for another speaker with the role of the last speaker: "ein anderer". Null for any other phrase. */
  anotherSpeaker(printed: string): { readonly word: string; readonly gender: Gender } | null;
  /** Finds the subject of an earlier sentence if it describes an unnamed person or group. */
  describedBefore(analysis: Text, mentions: readonly Mention[], sentence: number): Description | null;
  /** Determines the speaker of "nach eigenen Angaben". Null for any other phrase. */
  ownSource(analysis: Text, tokens: readonly Token[], span: Span, mentions: readonly Mention[]): SpeakerPhrase | null;
  /** Returns the head noun of a multi-word role. */
  roleNoun(role: string): string;
  /**
   * Checks whether a description can refer to somebody with a role: "Ministerin" and "Umweltministerin" can be the same
   * role, "president" and "vice president" cannot.
   *
   * @param role - a role of a person, with its modifiers: "former president"
   * @param description - the description, without its article
   */
  sameRole(role: string, description: string): boolean;
  /** Returns the stem of an adjective for a nationality: "russisch" for "russische". Null for any other word. */
  nationality(word: string): string | null;
}

/**
 * The language-specific rules for names, people and speakers.
 *
 * @typeParam Text - always `Analysis`, which refers to this type and so cannot be imported here
 */
export interface PeopleLanguage<Text> extends NameRules<Text>, BodyRules<Text>, PhraseRules<Text>, SpeakerRules<Text> {}

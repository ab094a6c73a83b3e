import type { WordList } from '../../core/word-list.ts';
import type { Pronoun } from './pronoun.ts';

/** The words of a language around people and organizations. Lower case; lists marked as patterns hold patterns. */
export interface PeopleWords {
  /** Words that begin a sentence with a capital letter and are not a name. */
  readonly functionWords: WordList;
  /** Nouns and names of bodies next to other nouns that are not part of a personal name: times, measures, places. */
  readonly notNames: WordList;
  /** Patterns: endings of adjectives. A capitalized adjective is not a name. */
  readonly adjectiveEndings: WordList;
  /** Patterns: endings of common nouns. */
  readonly nounEndings: WordList;
  /** Nouns for an organization. They also end compounds. */
  readonly organizationHeads: WordList;
  /** Nouns for a group that are not roles. They also end compounds. */
  readonly groupHeads: WordList;
  /** Patterns: endings of nouns for something said or written. Its author follows in the genitive or with "of". */
  readonly sourceEndings: WordList;
  /** Patterns: articles. */
  readonly articles: WordList;
  /** Articles, demonstratives and possessives of something known. */
  readonly definite: WordList;
  /** Articles and numerals of something new. */
  readonly indefinite: WordList;
  /** Pronouns that can be a speaker. */
  readonly pronouns: readonly (readonly [string, Pronoun])[];
  /** Patterns: possessives, with the pronoun that stands for the owner. */
  readonly possessives: readonly (readonly [string, Pronoun])[];
  /** Articles of a sentence's subject, by the pronoun that refers to it. Patterns. */
  readonly subjectArticles: readonly (readonly [string, Pronoun])[];
  /** "und", "and" and the like. */
  readonly coordinators: WordList;
  /** Words that join a name to another person's name. */
  readonly nameJoiners: WordList;
  /** Articles with which an unknown noun is masculine. */
  readonly maleArticles: WordList;
  /** Articles with which a noun for a group is a single organization. */
  readonly neuterArticles: WordList;
  /** Articles of singular noun phrases, and of noun phrases that are plural. */
  readonly singularArticles: WordList;
  readonly pluralArticles: WordList;
  /** Articles with which an unknown noun can be a person by what they do. */
  readonly agentArticles: WordList;
  /** Patterns: endings of nouns for a person by what they do. */
  readonly agentEndings: WordList;
  /** Patterns: endings of plural nouns for people by where they come from or what they do. */
  readonly agentPluralEndings: WordList;
  /** Patterns: endings of plural nouns without an article. */
  readonly pluralEndings: WordList;
  /** Patterns: endings of singular nouns that look plural: "der Vorsitzenden" is one woman. */
  readonly adjectivalEndings: WordList;
  /** Articles with which an unknown noun can be several people. */
  readonly severalArticles: WordList;
  /** Adverbs before a speaker's noun phrase: "auch die Mutter". */
  readonly leadingAdverbs: WordList;
  /** Words after the head of a speaker's noun phrase. */
  readonly afterHead: WordList;
  /** Words after a noun for something said that introduce its author: "Angaben der Polizei". */
  readonly authorLinks: WordList;
  /** Prepositions among the {@link authorLinks}. */
  readonly authorPrepositions: WordList;
  /** Patterns: times and things that are not a speaker. */
  readonly notSpeakers: WordList;
  /** Patterns: endings of nouns that are not a speaker. */
  readonly notSpeakerEndings: WordList;
  /** Words before a role in apposition: "former", "fellow". */
  readonly roleAdjectives: WordList;
  /** Patterns: endings of roles that describe a person by another person: "Nachfolger", "friend". */
  readonly relationEndings: WordList;
  /** Patterns: capitalized descriptions before a name, as printed: "Olympian", "Sixteen-year-old". */
  readonly descriptions: WordList;
  /** Forms of address before a surname, without their full stop. As printed. */
  readonly formsOfAddress: WordList;
  /** Patterns: words for a speaker whose name is kept back: "die Quelle". */
  readonly anonymousSpeakers: WordList;
  /** Determiners before a plural noun: "viele". */
  readonly pluralDeterminers: WordList;
  /** Capitalized words that stand for someone without a name: "Another". */
  readonly standIns: WordList;
  /** Lemmas of nouns that take up a person mentioned before: "der Forscher". */
  readonly epithets: WordList;
  /** Patterns: endings of {@link epithets}. */
  readonly epithetEndings: WordList;
  /** Patterns: nouns for the head of a state, party or company: "Staatschef". */
  readonly headNouns: WordList;
  /** Parts of the roles of people who head something: "präsident". */
  readonly headRoles: WordList;
  /** Words between a role and what it belongs to: "Sprecherin des Rates". */
  readonly roleComplements: WordList;
  /** Articles after {@link roleComplements}. */
  readonly complementArticles: WordList;
  /** Patterns: articles and possessives that are not part of a role in apposition. */
  readonly roleDeterminers: WordList;
  /** Patterns: words between a comma and a role in apposition: "eine", "former". */
  readonly roleArticles: WordList;
  /** Patterns: endings of the words before a role that begins its phrase. */
  readonly roleIntroductions: WordList;
  /** Patterns: endings of adjectives in a role's complement: "Nationalen". */
  readonly complementEndings: WordList;
}

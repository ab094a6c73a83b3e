import type { WordList } from '../../core/word-list.ts';
import type { Pronoun } from './pronoun.ts';

/** The nouns of a kind of organization that has spokespeople. */
export interface SpokenForKind {
  /** How the names of such organizations are recognized, in addition to the lists. */
  readonly kind: 'COMPANY' | 'PARTY' | 'OTHER';
  /** Patterns: nouns for any organization of this kind: "polizei" in "Polizeisprecher", "company". Lower case. */
  readonly nouns: WordList;
  /** Patterns: nouns in the names of such organizations: "landgericht". Lower case. */
  readonly heads: WordList;
  /** First words of the names of such organizations: "SC" in "SC Freiburg". As printed. */
  readonly starts: WordList;
}

/**
 * The word lists of one language for finding people and organizations. Words are in lower case, unless the comment of a
 * list says "as printed". Lists marked "Patterns" contain regular expressions.
 */
export interface PeopleWords {
  /** Function words. They are never a name, not even if they are capitalized at the beginning of a sentence. */
  readonly functionWords: WordList;
  /** Capitalized words that are never part of a personal name: times, measures, places, organizations. */
  readonly notNames: WordList;
  /**
   * Words for times that are surnames after a first name or a role: "Katharina Freitag", "Theresa May", "Alexander
   * Ende". Lower case.
   */
  readonly timeSurnames: WordList;
  /** Common nouns and outlets that are surnames after a first name: "Otto Stern". Lower case. */
  readonly nounSurnames: WordList;
  /**
   * Patterns: words after {@link timeSurnames} that show that the word is a time: "der" in "Ende der Woche". Lower
   * case.
   */
  readonly genitiveTimes: WordList;
  /** Patterns: endings of roles of people without an office: "Anwohnerin", "resident". */
  readonly privateRoles: WordList;
  /** Pronouns for one person as a subject: "she". Lower case. */
  readonly subjectPronouns: WordList;
  /** Pronouns for one person and never for an organization: "he", "him". Lower case. */
  readonly personPronouns: WordList;
  /** Pronouns for one person if their verb is in the singular: German "sie". Lower case. */
  readonly eitherPronouns: WordList;
  /** Pronouns and possessives in the first person singular: "I", "my". Lower case. */
  readonly firstPersons: WordList;
  /** Relative pronouns for people: "who". Lower case. */
  readonly whoWords: WordList;
  /** Patterns: second parts of compounds with the name of a person: "anwalt" in "Kolbe-Anwalt". Lower case. */
  readonly personalCompounds: WordList;
  /** Words between a name and the organization that the person belongs to: "Krall vom Bauernverband". Lower case. */
  readonly memberLinks: WordList;
  /**
   * Patterns: words, other than function words, that can precede a word for a time: "last" in "last May". Lower case.
   */
  readonly timeAttributes: WordList;
  /** Patterns: endings of adjectives. A capitalized adjective is not a name. */
  readonly adjectiveEndings: WordList;
  /** Patterns: endings of adjectives for a nationality, in all cases: "russische". */
  readonly nationalityEndings: WordList;
  /**
   * Patterns: endings of adjectives with the same endings as {@link nationalityEndings} that do not identify anybody:
   * "militärische".
   */
  readonly notNationalities: WordList;
  /** Patterns: endings of adjectives before a noun, in all cases. */
  readonly inflectedEndings: WordList;
  /** Patterns: endings of adjectives in the nominative. */
  readonly nominativeEndings: WordList;
  /** Patterns: endings of adjectives and determiners in the genitive or dative. */
  readonly obliqueEndings: WordList;
  /** Patterns: endings of adjectives that begin a plural noun phrase without an article: "junge Ärzte". */
  readonly pluralAdjectiveEndings: WordList;
  /** Patterns: endings of common nouns. */
  readonly nounEndings: WordList;
  /** Patterns: endings of abstract nouns, which are never surnames. */
  readonly abstractEndings: WordList;
  /** Nouns for organizations. They can be the last part of a compound. */
  readonly organizationHeads: WordList;
  /** Patterns: case endings of {@link organizationHeads}. */
  readonly organizationEndings: WordList;
  /** Prepositions between an organization and its place: "in". */
  readonly placePrepositions: WordList;
  /** Patterns: endings of plural nouns that precede the names of outlets: "die Agenturen dpa und AFP". */
  readonly pluralOutlets: readonly string[];
  /** Patterns: endings of plural nouns that apply to all names after them: "die Universitäten Bonn und Köln". */
  readonly pluralBodies: WordList;
  /** Nouns for groups that are not role nouns. They can be the last part of a compound. */
  readonly groupHeads: WordList;
  /**
   * Patterns: endings of nouns of utterance ("Angaben", "report"). The author follows in the genitive or after "of".
   */
  readonly sourceEndings: WordList;
  /**
   * Patterns: nouns for a text by the last speaker, even if the article has not mentioned the text: "the statement
   * said".
   */
  readonly ownTexts: WordList;
  /** Patterns: articles. */
  readonly articles: WordList;
  /** Contractions of a preposition and an article: "beim". A common noun follows, not a surname. */
  readonly contractions: WordList;
  /** Definite articles, demonstratives and possessives. */
  readonly definite: WordList;
  /** Indefinite articles and numerals. */
  readonly indefinite: WordList;
  /** Pronouns that can refer to a speaker. */
  readonly pronouns: readonly (readonly [string, Pronoun])[];
  /** Patterns: possessives, each with the pronoun for the owner. */
  readonly possessives: readonly (readonly [string, Pronoun])[];
  /** Patterns: articles of a subject, each with the pronoun that refers to the subject. */
  readonly subjectArticles: readonly (readonly [string, Pronoun])[];
  /** Coordinating conjunctions: "und", "and". */
  readonly coordinators: WordList;
  /** Words between the names of two people. */
  readonly nameJoiners: WordList;
  /** Articles that mark a noun for a group as a single organization, such as "das". */
  readonly neuterArticles: WordList;
  /** Articles of singular noun phrases. */
  readonly singularArticles: WordList;
  /** Articles of plural noun phrases. */
  readonly pluralArticles: WordList;
  /** Articles that can precede an agent noun that is not in the list of roles. */
  readonly agentArticles: WordList;
  /** Patterns: endings of agent nouns. */
  readonly agentEndings: WordList;
  /** Patterns: endings of plural agent nouns and plural nouns for an origin. */
  readonly agentPluralEndings: WordList;
  /** Patterns: endings of nouns that are plural if they have no article. */
  readonly pluralEndings: WordList;
  /** Articles that can precede a plural agent noun that is not in the list of roles. */
  readonly severalArticles: WordList;
  /** Verbs for acting a role that have other meanings, too: "spielte". Lower case. */
  readonly actingVerbs: WordList;
  /** Verbs for acting a role, also before a name without an occupation: "verkörperte". Lower case. */
  readonly portrayalVerbs: WordList;
  /** Words before the name of a role, or pairs of such words: "Filmfigur", "starred as". Lower case. */
  readonly roleFrames: WordList;
  /** Words before a verb for acting, apart from the name of the actor: "er spielte". Lower case. */
  readonly actingSubjects: WordList;
  /** Words for the fame that a role brings: "bekannt". Lower case. */
  readonly fameWords: WordList;
  /** Words before the role that somebody is known for: "als". Lower case. */
  readonly roleConjunctions: WordList;
  /** Prepositions before other people than the role: "spielte mit Kommissar Kuhl". Lower case. */
  readonly companionPrepositions: WordList;
  /** Endings of nouns for acting: "Schauspieler", "Fernsehserie". */
  readonly actingNouns: WordList;
  /** Adverbs before a speaker's noun phrase: "auch die Mutter". */
  readonly leadingAdverbs: WordList;
  /** Adjectives in a definite description of a person who was just named: "the former champion". Lower case. */
  readonly epithetAdjectives: WordList;
  /** Pronouns for the most recently mentioned person: "dieser". Lower case. */
  readonly demonstratives: WordList;
  /** Words that show that there is no speaker: "kein" in "kein Experte". */
  readonly noSpeakers: WordList;
  /** Words that can follow the head of a speaker's noun phrase. */
  readonly afterHead: WordList;
  /** Words between a noun of utterance and its author: "Angaben der Polizei". */
  readonly authorLinks: WordList;
  /** Quantifiers among the {@link authorLinks}: "vieler" in "Meinung vieler Experten". */
  readonly authorQuantifiers: WordList;
  /** Prepositions among the {@link authorLinks}. */
  readonly authorPrepositions: WordList;
  /** Patterns: phrases before the source that a speaker cites: "unter Berufung auf". */
  readonly citingPhrases: WordList;
  /** Patterns: words before the outlet that passes on a statement: "in comments carried by". */
  readonly passingPhrases: WordList;
  /** Patterns: verbs between an outlet and the speaker it quotes: "quoted". */
  readonly quotingVerbs: WordList;
  /** Patterns: words for times and things that cannot be a speaker. */
  readonly notSpeakers: WordList;
  /** Patterns: endings of nouns that cannot be a speaker. */
  readonly notSpeakerEndings: WordList;
  /** Words before a role in apposition: "former", "fellow". */
  readonly roleAdjectives: WordList;
  /** Patterns: endings of nouns for a relation to another person: "Nachfolger", "friend". */
  readonly relationEndings: WordList;
  /** Patterns: nouns for a relation to another person that are not listed among the roles of a person: "ex-wife". */
  readonly relationRoles: WordList;
  /** Patterns: endings of surnames that look like roles: "Kagerbauer". As printed. */
  readonly surnameEndings: WordList;
  /** Patterns: endings of nouns for somebody with the same role elsewhere: "counterpart". */
  readonly mutualRelations: WordList;
  /** Words after the head noun of a role that belong to the role: "of State" in "Secretary of State". As printed. */
  readonly roleTails: WordList;
  /** Patterns: capitalized descriptions before a name, as printed: "Olympian", "Sixteen-year-old". */
  readonly descriptions: WordList;
  /** Forms of address before a surname, without their full stop. As printed. */
  readonly formsOfAddress: WordList;
  /** Patterns: words for an anonymous speaker: "die Quelle". */
  readonly anonymousSpeakers: WordList;
  /**
   * Patterns: subjects and sources that do not refer to a possible speaker: "eigenen Angaben", "initial reports". Lower
   * case.
   */
  readonly namelessSources: WordList;
  /** Determiners before a plural noun: "viele". */
  readonly pluralDeterminers: WordList;
  /** Capitalized words that refer to an unnamed person: "Another". */
  readonly standIns: WordList;
  /** Lemmas of nouns that can refer to a previously mentioned person: "der Forscher". */
  readonly epithets: WordList;
  /**
   * Roles that mean the same, joined by "/" and in lower case: "lawyer/attorney". An entry can consist of several
   * words, such as "defense attorney".
   */
  readonly sameRoles: WordList;
  /** Quantifiers after several speakers: "both". */
  readonly trailingQuantifiers: WordList;
  /** Nouns for news agencies, in lower case: "agency". */
  readonly agencyNouns: WordList;
  /** Nouns for radio and television stations, in lower case. */
  readonly broadcasterNouns: WordList;
  /** Nouns for magazines, in lower case. */
  readonly magazineNouns: WordList;
  /** Nouns for newspapers, in lower case. */
  readonly newspaperNouns: WordList;
  /** Patterns: endings of {@link epithets}. */
  readonly epithetEndings: WordList;
  /** Patterns: nouns for the leader of a state, party or company: "Staatschef". */
  readonly headNouns: WordList;
  /** Parts of role nouns for the leader of a state, party or company: "präsident". */
  readonly headRoles: WordList;
  /** Words between a role noun and its complement: "Sprecherin des Rates". */
  readonly roleComplements: WordList;
  /** Articles after {@link roleComplements}. */
  readonly complementArticles: WordList;
  /** Patterns: determiners before a role in apposition. They are not part of the role. */
  readonly roleDeterminers: WordList;
  /** Patterns: endings of nouns for people who speak for somebody else: "spokesman", "Anwältin". */
  readonly representatives: WordList;
  /** Patterns: nouns for people who speak for an organization or person, also if they have a name: "spokesman". */
  readonly spokespeople: WordList;
  /** Nouns that can refer to any company: "company". Lower case. */
  readonly companyNouns: WordList;
  /** The kinds of organizations whose spokespeople are called after the kind: "Polizeisprecher". */
  readonly spokenForKinds: readonly SpokenForKind[];
  /** Patterns: nouns for people who speak for a client, also if they have a name: "lawyer", "Anwältin". */
  readonly advocates: WordList;
  /**
   * Patterns: nouns that refer to a lawyer only in an article about a trial: "Verteidiger", who can also be a football
   * player.
   */
  readonly trialAdvocates: WordList;
  /** Patterns: endings of words for a trial or an arrest: "Freispruch", "custody". */
  readonly trialWords: WordList;
  /** Patterns: words between a name and the client: "representing", "who represents". */
  readonly clientLinks: WordList;
  /** Relative pronouns before a client and one of the {@link clientVerbs}: "der". Lower case. */
  readonly clientPronouns: WordList;
  /** Verbs after the client: "vertritt" in "der Jan Ohlsen vertritt". Lower case. */
  readonly clientVerbs: WordList;
  /** Patterns: words between {@link spokespeople} or {@link advocates} and whom they speak for: "for". */
  readonly representativeLinks: WordList;
  /** Coordinators that consist of several words: "als auch". */
  readonly pairedCoordinators: WordList;
  /** Patterns: endings of nouns for people who treat a patient: "der behandelnde Arzt Lamms", "her doctor". */
  readonly attendants: WordList;
  /** Patterns: words that can come between a comma and a role in apposition: "eine", "former". */
  readonly roleArticles: WordList;
  /**
   * Patterns: words in capitalized phrases that are not people, as printed: "Hawaiian Gardens". After a known first
   * name, they can be a surname.
   */
  readonly notDoubtfulNames: WordList;
  /** Patterns: words with a capital letter inside that are not the acronym of an organization: "GmbH". As printed. */
  readonly notAcronyms: WordList;
  /** Words that introduce a name: "named" in "a man named Jon Reed". */
  readonly namingWords: WordList;
  /**
   * More articles before a role in apposition. They can only follow the comma directly: "dem" in ", dem Präsidenten des
   * Verbands".
   */
  readonly obliqueRoleArticles: WordList;
  /** Patterns: endings of words that can introduce a role, such as articles and adjectives. */
  readonly roleIntroductions: WordList;
  /** Patterns: endings of adjectives in a role's complement: "Nationalen". */
  readonly complementEndings: WordList;
}

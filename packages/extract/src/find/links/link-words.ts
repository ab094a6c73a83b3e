/** The words of one language that show whether a statement is about an event that it mentions. */
export interface LinkWords {
  /** Whether statements are only about main events and those whose title says more than their kind. */
  readonly titledOnly?: boolean;
  /** Words before an event that is only the time, the reason or the background of something else: "seit der Wahl". */
  readonly background: ReadonlySet<string>;
  /** Other prepositions. */
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions between the words for who says something and the topic: "sagte Ohm über den Brand". */
  readonly topics: ReadonlySet<string>;
  /** Words before such a preposition at the beginning of a sentence: "asked about the fire". */
  readonly topicVerbs: ReadonlySet<string>;
  /** The words of `prepositions` that together with the word before them mean background: "im Zusammenhang mit". */
  readonly backgroundPhrases: ReadonlySet<string>;
  /** Prepositions before the occasion on which something is said or done: "bei einem Besuch". */
  readonly occasion: ReadonlySet<string>;
  /** Nouns before a genitive that only say when or in which context something happens: "am Tag der Wahl". */
  readonly periods: ReadonlySet<string>;
  /** Nouns before the genitive of an event that only describes people: "die Teilnehmer der Demonstration". */
  readonly participants: ReadonlySet<string>;
  /** Prepositions before what something is done for: "die Vorbereitung für den Gipfel". */
  readonly purpose: ReadonlySet<string>;
  /** Words before such a preposition that make the event the topic: "die Ursache für den Brand". */
  readonly causes: ReadonlySet<string>;
  /** Words that start a relative clause. */
  readonly relatives: ReadonlySet<string>;
  /** Words that start an adverbial clause. */
  readonly adverbials: ReadonlySet<string>;
  /** Words that end a noun phrase to the left: conjunctions and auxiliaries. */
  readonly phraseStarts: ReadonlySet<string>;
  /** Words of comparison. */
  readonly comparisons: ReadonlySet<string>;
  /** Determiners that refer to a known event. */
  readonly definite: ReadonlySet<string>;
  /** Determiners of something new or of any number of things. */
  readonly indefinite: ReadonlySet<string>;
  /** Articles and prepositions of a genitive that a noun precedes. */
  readonly genitives: ReadonlySet<string>;
  /** Words before a verb that leave it open whether it happens. */
  readonly open: ReadonlySet<string>;
  /** Nouns after an event word that is only a part of a compound: "death penalty". */
  readonly compoundHeads: ReadonlySet<string>;
  /** Words that tell about earlier times. */
  readonly earlier: ReadonlySet<string>;
  /** Auxiliaries of the past perfect. */
  readonly pastPerfect: ReadonlySet<string>;
  /** Whether a verb form describes the noun after it: "der veröffentlichte Bericht". */
  isAttribute(form: string, before: string | null, after: string): boolean;
  /** Whether a word is part of an idiom that does not name the event: "in Brand stecken". */
  isIdiom(form: string, before: string, after: string): boolean;
  /** Whether a noun is certainly a plural. Without a definite determiner, it stands for any number of events. */
  isPlural(form: string): boolean;
  /** Whether a verb without date, place and other details is too general to be linked. */
  readonly bareVerbs: boolean;
  /** How often a statement is about an event that `isAbout` finds in its words, 0 to 1. */
  readonly certainty: number;
}

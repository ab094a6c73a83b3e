/** The words of one language that show whether a statement is about an event that it mentions. */
export interface LinkWords {
  /**
   * Whether statements are linked only to main events and to events whose title is more than a single word for their
   * kind.
   */
  readonly titledOnly?: boolean;
  /** Words before an event that is only the time, the reason or the background of something else: "seit der Wahl". */
  readonly background: ReadonlySet<string>;
  /** Prepositions before an event that is an adjunct or an occasion. */
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions before the topic of a statement: "sagte Ohm über den Brand". */
  readonly topics: ReadonlySet<string>;
  /** Words before a preposition of `topics` at the start of a sentence: "asked about the fire". */
  readonly topicVerbs: ReadonlySet<string>;
  /** Words of sentences that turn to another topic. */
  readonly topicTurns: {
    /** Verbs before a preposition of `topics`: "spoke about the fire". */
    readonly verbs: ReadonlySet<string>;
    /** Verbs with the topic as their object: "addressed the fire". */
    readonly objects: ReadonlySet<string>;
    /** Verbs after a topic at the start of the sentence: "On the fire, she said little". */
    readonly speech: ReadonlySet<string>;
  };
  /** Phrases at the start of a sentence that announce other news: "in a separate case". */
  readonly asides: ReadonlySet<string>;
  /** Phrases at the start of a sentence that announce either other news or more about the news: "meanwhile". */
  readonly weakAsides: ReadonlySet<string>;
  /** Phrases which show that something was said at an earlier time: "at the time". */
  readonly backThen: ReadonlySet<string>;
  /** Pairs of a word and a preposition that mark background: "im Zusammenhang mit". */
  readonly backgroundPhrases: ReadonlySet<string>;
  /** Prepositions before the occasion on which something is said or done: "bei einem Besuch". */
  readonly occasion: ReadonlySet<string>;
  /** Nouns before a genitive that only name the time or context of something else: "am Tag der Wahl". */
  readonly periods: ReadonlySet<string>;
  /** Nouns for people before the genitive of an event: "die Teilnehmer der Demonstration". */
  readonly participants: ReadonlySet<string>;
  /** Prepositions before the purpose of something: "die Vorbereitung für den Gipfel". */
  readonly purpose: ReadonlySet<string>;
  /** Words before a preposition of `purpose` that make the event the topic: "die Ursache für den Brand". */
  readonly causes: ReadonlySet<string>;
  /** Words that start a relative clause. */
  readonly relatives: ReadonlySet<string>;
  /** Words that start an adverbial clause. */
  readonly adverbials: ReadonlySet<string>;
  /** Words before a noun phrase: conjunctions and auxiliaries. The search to the left ends at them. */
  readonly phraseStarts: ReadonlySet<string>;
  /** Words of comparison. */
  readonly comparisons: ReadonlySet<string>;
  /** Determiners that refer to a known event. */
  readonly definite: ReadonlySet<string>;
  /** Determiners that refer to something new or to any number of things. */
  readonly indefinite: ReadonlySet<string>;
  /** Articles and prepositions of a genitive after a noun. */
  readonly genitives: ReadonlySet<string>;
  /** Words before a verb that leave open whether its event happens: "to return", "will kill". */
  readonly open: ReadonlySet<string>;
  /** Nouns after an event word which show that it is only the first part of a compound: "death penalty". */
  readonly compoundHeads: ReadonlySet<string>;
  /** Words that refer to an earlier time. */
  readonly earlier: ReadonlySet<string>;
  /** Auxiliaries of the past perfect. */
  readonly pastPerfect: ReadonlySet<string>;
  /** Whether a verb form describes the noun after it: "der veröffentlichte Bericht". */
  isAttribute(form: string, before: string | null, after: string): boolean;
  /** Whether a word is part of an idiom that does not name the event: "in Brand stecken". */
  isIdiom(form: string, before: string, after: string): boolean;
  /** Whether a noun is clearly plural. Without a definite determiner, a plural refers to any number of events. */
  isPlural(form: string): boolean;
  /** Whether verbs without a date, a place or other details are too general to be linked. */
  readonly bareVerbs: boolean;
  /**
   * The confidence of a link that `isAbout` finds in the words of a statement, 0 to 1. This is how often such links are
   * correct.
   */
  readonly certainty: number;
}

import type { WordList } from '../../core/word-list.ts';

/** The words and rules of a language for the titles of events. */
export interface TitleWords {
  /**
   * Labels that outlets put before a headline, followed by a colon or another separator: "Eilmeldung". Can be patterns.
   */
  readonly labels: WordList;
  /** First words of questions about events that happened: "Warum brannte die Fabrik?". */
  readonly questionWords: ReadonlySet<string>;
  /** First words of headlines that do not say what happened: "Warum der Pegel steigt". */
  readonly riddleStarts: ReadonlySet<string>;
  /** Matches vague headlines, which are replaced by a clear lead: "Krall gegen Harms". */
  readonly vague: RegExp;
  /** Matches headlines that name a topic, an opinion or a comparison, but no event: "Hafen: Fragen und Antworten". */
  readonly noHappening: RegExp;
  /** Words that refer to the writer or the reader, and swear words. Titles do not contain them. */
  readonly personal: ReadonlySet<string>;
  /** First words of sentences that cannot be understood without the previous sentence. */
  readonly dependentStarts: ReadonlySet<string>;
  /** Words before a phrase about the circumstances, which is cut if the sentence is too long for a title: "during". */
  readonly detailStarts: ReadonlySet<string>;
  /** Matches the words before the news in a sentence: "Breaking news – ", "The station is reporting that ". */
  readonly beforeNews: RegExp;
  /** Words that start a relative clause without a comma. The verb of that clause is not the verb of the sentence. */
  readonly relatives: ReadonlySet<string>;
  /** Words before which a long sentence can end: "after", "while". Empty if clauses only end at commas. */
  readonly clauseStarts: ReadonlySet<string>;
  /** Whether headlines capitalize all words. If so, the spelling in the text shows which words are names. */
  readonly titleCase: boolean;
  /** Whether the first sentence is a better title than a composed title. */
  readonly prefersLead: boolean;
  /** Whether a lower-case word is a function word or another word that is not a name. */
  isCommonWord(lower: string): boolean;
  /** Words for the source of the news: "sagte", "laut". A title ends before a clause that contains one. */
  readonly sourceWords: ReadonlySet<string>;
  /** Whether a lower-case word can be the finite verb of a sentence. `before` is the previous word. */
  isFiniteVerb(lower: string, before?: string): boolean;
  /** Whether a sentence can end at a comma. `next` is the next word, and `rest` is the text after the comma. */
  endsAtComma(next: string, rest: string): boolean;
  /** Whether a clause can stand alone as a title: its verb is complete, and it refers to nothing before it. */
  isComplete(clause: string): boolean;
  /** Removes the dates from a sentence if its grammar does not need them: "was arrested on Monday". */
  withoutDates(sentence: string): string;
  /**
   * Whether a title with more than one word shows which event is meant: "Verdict in Marsch" does, "Guilty verdict" does
   * not.
   */
  isSufficient(title: string, verb: boolean): boolean;
  /** Whether a title shows which event is meant once the month is known: "Parlamentswahl" does, "Wahl" does not. */
  isSpecific(title: string): boolean;
  /** Reduces a title that names only the kind of event to a single noun. */
  bareNoun(title: string): string;
  /** Reduces a title made from a verb to a single word. `word` is the verb as printed. */
  bareVerb(title: string, word: string): string;
  /** The names of the months in order. */
  readonly months: WordList;
  readonly inMonth: string;
  readonly inYear: string;
  /** The prepositions that titles keep before a place. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Articles that no place has: "a". */
  readonly indefiniteArticles: ReadonlySet<string>;
  /** Words between an event and a place which show that the place belongs to something else: "and". */
  readonly separators: ReadonlySet<string>;
}

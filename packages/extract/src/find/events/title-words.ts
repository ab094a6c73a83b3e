import type { WordList } from '../../core/word-list.ts';

/** The words of a language that matter for the titles of events. */
export interface TitleWords {
  /** What outlets print before a headline, before a colon or another separator: "Eilmeldung". May be patterns. */
  readonly labels: WordList;
  /** First words of headlines that do not say what happened: "Warum der Pegel steigt". */
  readonly riddleStarts: ReadonlySet<string>;
  /** Matches headlines that do not tell what happened and give way to a clear lead: "Krall gegen Harms". */
  readonly vague: RegExp;
  /** Matches headlines that name a topic, an opinion or a comparison and tell no happening: "Hafen: Fragen und Antworten". */
  readonly noHappening: RegExp;
  /** Words of writers who speak of themselves or to the reader, and swear words. They do not stand in titles. */
  readonly personal: ReadonlySet<string>;
  /** First words of sentences that cannot be understood without the sentence before. */
  readonly dependentStarts: ReadonlySet<string>;
  /** Words before the circumstances that a title can do without if its sentence is too long: "during". */
  readonly detailStarts: ReadonlySet<string>;
  /** Matches what stands before the news in a sentence: "Breaking news – ", "The station is reporting that ". */
  readonly beforeNews: RegExp;
  /** Words that start a relative clause without a comma. Their verb is not that of the sentence. */
  readonly relatives: ReadonlySet<string>;
  /** Words before which a long sentence can end: "after", "while". Empty if only commas end clauses. */
  readonly clauseStarts: ReadonlySet<string>;
  /** Whether headlines capitalize all words. The spelling in the text then tells which of them are names. */
  readonly titleCase: boolean;
  /** Whether the first sentence is a better title than one that is composed of an event's words. */
  readonly prefersLead: boolean;
  /** Function words and other words that are not names, in lower case. */
  isCommonWord(lower: string): boolean;
  /** Words that show that a clause names the source: "sagte", "laut". A title ends before its comma. */
  readonly sourceWords: ReadonlySet<string>;
  /** Whether a word in lower case can be the finite verb of a sentence after another word. */
  isFiniteVerb(lower: string, before?: string): boolean;
  /** Whether a sentence can end at a comma before a word. `rest` is the text after the comma. */
  endsAtComma(next: string, rest: string): boolean;
  /** Whether a clause that was cut off from its sentence has all of its verb and refers to nothing before it. */
  isComplete(clause: string): boolean;
  /** Removes the dates from a sentence whose grammar does not need them: "was arrested on Monday". */
  withoutDates(sentence: string): string;
  /** Whether a title with more than one word says which event is meant: "Verdict in Marsch" does, "Guilty verdict" does not. */
  isSufficient(title: string, verb: boolean): boolean;
  /** Whether a title says which event is meant once the month is known: "Parlamentswahl", not "Wahl". */
  isSpecific(title: string): boolean;
  /** Returns the single word that names the kind of event in a title that says no more. */
  bareNoun(title: string): string;
  /** The same for a title that comes from a verb. `word` is the verb as printed. */
  bareVerb(title: string, word: string): string;
  /** The names of the months in order. */
  readonly months: WordList;
  readonly inMonth: string;
  readonly inYear: string;
  /** The prepositions before a place that titles keep. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Words between an event and a place that make it the place of something else: "and". */
  readonly separators: ReadonlySet<string>;
}

/** The words that tell one event of a series from the others. */
export interface RoundWords {
  /** Ordinal numbers by form: 2 for "zweites". */
  readonly ordinals: ReadonlyMap<string, number>;
  /** Nouns for events that an ordinal number can precede without a series: "Weltkrieg". */
  readonly notSeries: ReadonlySet<string>;
  /** Words that say that something happens once more: "erneut". */
  readonly again: ReadonlySet<string>;
  /** Matches words for the first of two matches: "Hinspiel". */
  readonly firstLeg: RegExp;
  /** Matches words for the second of two matches: "Rückspiel". */
  readonly secondLeg: RegExp;
}

/** The words of one language for finding out which news an article reports. */
export interface StoryLanguage {
  /** Words that are common in news of every kind, in their base forms and in lower case. */
  readonly commonWords: ReadonlySet<string>;
  /** Prepositions before a name without an article, if the language capitalizes nouns: "in". */
  readonly beforeNames: ReadonlySet<string>;
  /** Determiners and other words before a noun that is not a name, if the language capitalizes nouns. */
  readonly beforeNouns: ReadonlySet<string>;
  /**
   * Groups of words with nearly the same meaning. The first word of a group is the notion, which is the same in all
   * languages. An entry stands for all its inflected forms; `*` matches any ending. The first group with a word counts.
   */
  readonly notions: readonly (readonly string[])[];
  /** Prepositions before a town: "in", "von". */
  readonly beforeTowns: ReadonlySet<string>;
  /** Prepositions before what happened earlier elsewhere: "Nach Moosdorf hat auch Talheim …". */
  readonly afterWords: ReadonlySet<string>;
  /** Words that say that the same happens elsewhere too: "auch". */
  readonly alsoWords: ReadonlySet<string>;
  readonly rounds: RoundWords;
  /**
   * Returns the time of day that a word names: 1 for the morning, 2 for noon, 3 for the afternoon, 4 for the evening, 5 for the
   * night. Null if it names none.
   */
  timeOfDay(printed: string): number | null;
  /** Returns names of places that a word for their people and things can be derived from: "Hamburg" for "Hamburger". */
  placesOf(printed: string): readonly string[];
  /**
   * Removes what derives one word from another, so that "Entgleisung" and "entgleist" match. The result can have
   * inflectional endings.
   *
   * @param stem - the word without inflectional endings, see `stemOf`
   */
  baseOf(printed: string, stem: string): string;
  /** Returns what a word says that happens, as in `ExtractedEvent.sense`. Null if it does not name an event. */
  senseOf(printed: string): string | null;
}

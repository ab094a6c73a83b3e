/** The words that distinguish one event of a series from the others. */
export interface RoundWords {
  /** Maps the forms of ordinal numbers to their values: 2 for "zweites". */
  readonly ordinals: ReadonlyMap<string, number>;
  /** Nouns for events that are not part of a series, even after an ordinal number: "Weltkrieg". */
  readonly notSeries: ReadonlySet<string>;
  /** Words before an ordinal number that is a fraction: "jede fünfte S-Bahn". */
  readonly beforeFractions: ReadonlySet<string>;
  /** Words for an event that happens again: "erneut". */
  readonly again: ReadonlySet<string>;
  /** Words for the beginning of a state. With them, "again" means that an old state is restored: "seit Montag wieder". */
  readonly since: ReadonlySet<string>;
  /** Matches words for the first of two matches: "Hinspiel". */
  readonly firstLeg: RegExp;
  /** Matches words for the second of two matches: "Rückspiel". */
  readonly secondLeg: RegExp;
}

/** The words and rules of one language for comparing the news of articles. */
export interface StoryLanguage {
  /** Words that are common in all kinds of news. Base forms in lower case. */
  readonly commonWords: ReadonlySet<string>;
  /**
   * Words in headlines of all kinds of news: institutions, offices, and verbs such as "decides". They do not tell two
   * events of one kind apart. In lower case, with all their forms.
   */
  readonly plainWords: ReadonlySet<string>;
  /** Prepositions before a name without an article: "in". Used only if the language capitalizes nouns. */
  readonly beforeNames: ReadonlySet<string>;
  /** Determiners and other words before a noun that is not a name. Used only if the language capitalizes nouns. */
  readonly beforeNouns: ReadonlySet<string>;
  /**
   * Groups of words with nearly the same meaning. The first word of a group is its notion, which is the same in all
   * languages. An entry stands for all its inflected forms; `*` matches any ending. If several groups contain a word,
   * the first one counts.
   */
  readonly notions: readonly (readonly string[])[];
  /** Prepositions before a town: "in", "von". */
  readonly beforeTowns: ReadonlySet<string>;
  /** Prepositions before an earlier event elsewhere: "Nach Moosdorf hat auch Talheim …". */
  readonly afterWords: ReadonlySet<string>;
  /** Words for something that also happens elsewhere: "auch". */
  readonly alsoWords: ReadonlySet<string>;
  readonly rounds: RoundWords;
  /**
   * Returns the time of day that a word names. 1 is the morning, 2 noon, 3 the afternoon, 4 the evening and 5 the
   * night. Null if the word does not name a time of day.
   */
  timeOfDay(printed: string): number | null;
  /** Returns the places that a word for people or things from there can be derived from: "Hamburg" for "Hamburger". */
  placesOf(printed: string): readonly string[];
  /**
   * Removes derivational affixes, so that "Entgleisung" and "entgleist" match. The result can still have inflectional
   * endings.
   *
   * @param stem - the word without inflectional endings, see `stemOf`
   */
  baseOf(printed: string, stem: string): string;
  /** Returns the sense of a word, as in `ExtractedEvent.sense`. Null if the word does not name an event. */
  senseOf(printed: string): string | null;
}

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

/** The words of one language for finding out which news an article reports. */
export interface StoryLanguage {
  /** Words that are common in news of every kind, in their base forms and in lower case. */
  readonly commonWords: ReadonlySet<string>;
  /** Prepositions before a name without an article, if the language capitalizes nouns: "in". */
  readonly beforeNames: ReadonlySet<string>;
  /** Determiners and other words before a noun that is not a name, if the language capitalizes nouns. */
  readonly beforeNouns: ReadonlySet<string>;
  /** Returns what a word says that happens, as in `ExtractedEvent.sense`. Null if it does not name an event. */
  senseOf(printed: string): string | null;
}

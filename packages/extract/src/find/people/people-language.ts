/**
 * The rules for names, people and speakers that differ between languages.
 *
 * @typeParam Text - always `Analysis`, which refers to this type and so cannot be imported here
 */
export interface PeopleLanguage<Text> {
  /** Finds capitalized words that stand alone somewhere in the text, so that they may be surnames. */
  lonelyWords(analysis: Text): ReadonlySet<string>;
}

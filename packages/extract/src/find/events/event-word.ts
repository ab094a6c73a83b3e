/** A word that names an event. */
export interface EventWord {
  /**
   * The type of event, the same in all languages: "CALL" for "Telefonat", "Anruf" and "phone call". See `senses.ts`.
   */
  readonly sense: string;
  /** The lemma in lower case: the singular of a noun, the infinitive of a verb. */
  readonly lemma: string;
  /** For a noun, the nominative for the title, in the singular or plural as in the text. Null for a verb. */
  readonly title: string | null;
  readonly verb: boolean;
  /** Whether the word is too general to name an event without a date. */
  readonly weak: boolean;
  /** Whether the word names an event without a date if it occurs in the lead of an article. */
  readonly undated: boolean;
  /** The sense of the word without a date, if it is a different one: "play" is a match only with a date. */
  readonly undatedSense?: string | undefined;
}

/** The inflection of nouns in a language. */
export interface NounEndings {
  /** Returns endings that the singular can have in other cases, such as the genitive. */
  singular(lemma: string): readonly string[];
  /** Returns endings that the plural can have in other cases, such as the dative. */
  plural(plural: string): readonly string[];
}

/**
 * Builds a lookup table from a list of nouns for events.
 *
 * @param list - groups of entries; for the format, see the lists in `language/<tag>/words/event-nouns.ts`
 * @param endings - the inflection of the language
 * @param isUndated - whether a noun can name an event without a date although the list marks it as too general
 * @returns event words by inflected form, in lower case
 */
export function readEventNouns(
  list: readonly (readonly string[])[],
  endings: NounEndings,
  isUndated: (lemma: string) => boolean = () => false,
): ReadonlyMap<string, EventWord> {
  const words = new Map<string, EventWord>();
  const add = (form: string, word: EventWord) => {
    if (!words.has(form)) words.set(form, word);
  };
  const addNoun = (sense: string, singular: string, plural: string | undefined) => {
    const lemma = singular.replace('~', '');
    const weak = singular.endsWith('~');
    const word = { sense, lemma, title: lemma, verb: false, weak, undated: !weak || isUndated(lemma) };
    for (const ending of ['', ...endings.singular(lemma)]) add(lemma + ending, word);
    if (plural === undefined) return;
    const title = plural.replace('~', '');
    if (title !== lemma) {
      const isWeak = plural.endsWith('~');
      words.set(title, { ...word, title, weak: isWeak, undated: !isWeak || isUndated(lemma) });
    }
    for (const ending of endings.plural(title)) add(title + ending, { ...word, title });
  };
  for (const [sense = '', ...entries] of list) {
    for (const entry of entries) {
      const [form = '', infinitive] = entry.split('=');
      const [singular = '', plural] = entry.split('/');
      if (infinitive === undefined) addNoun(sense, singular, plural);
      else {
        const weak = form.includes('~');
        add(form.replace('~', ''), { sense, lemma: infinitive, title: null, verb: true, weak, undated: !weak });
      }
    }
  }
  return words;
}

/**
 * Adapts the title of an event word to the word in the text. A compound keeps its first part and its capital letter:
 * "Sicherheitsgesprächen" becomes "Sicherheitsgespräche".
 *
 * @param word - the event word for the last part of the compound
 * @param printed - the word as printed
 * @param at - the index in `printed` where the last part starts
 */
export function withPrintedTitle(word: EventWord, printed: string, at: number): EventWord {
  if (word.title === null) return word;
  const head = printed.charAt(at);
  const tail = head === head.toLowerCase() ? word.title : word.title.charAt(0).toUpperCase() + word.title.slice(1);
  return { ...word, title: printed.slice(0, at) + tail };
}

/** A word that names an event. */
export interface EventWord {
  /** The kind of event. It is the same in all languages: "CALL" for "Telefonat", "Anruf" and "phone call". */
  readonly kind: string;
  /** The base form in lower case: the singular of a noun, the infinitive of a verb. */
  readonly lemma: string;
  /** For a noun, the nominative for the title, in the number that the text uses. Null for a verb. */
  readonly title: string | null;
  readonly verb: boolean;
  /** Whether the word is too general to name an event without a date. */
  readonly weak: boolean;
}

/** How a language inflects its nouns. */
export interface NounEndings {
  /** Further endings of a singular, such as those of the genitive. */
  singular(lemma: string): readonly string[];
  /** Further endings of a plural, such as those of the dative. */
  plural(plural: string): readonly string[];
}

/**
 * Builds the lookup table of the words in a list of nouns for events.
 *
 * @param list - groups of entries, as documented at the lists in `language/<tag>/words/event-nouns.ts`
 * @param endings - the inflection of the language
 * @returns event words by their forms in lower case
 */
export function readEventNouns(
  list: readonly (readonly string[])[],
  endings: NounEndings,
): ReadonlyMap<string, EventWord> {
  const words = new Map<string, EventWord>();
  const add = (form: string, word: EventWord) => {
    if (!words.has(form)) words.set(form, word);
  };
  const addNoun = (kind: string, singular: string, plural: string | undefined) => {
    const lemma = singular.replace('~', '');
    const word = { kind, lemma, title: lemma, verb: false, weak: singular.endsWith('~') };
    for (const ending of ['', ...endings.singular(lemma)]) add(lemma + ending, word);
    if (plural === undefined) return;
    const title = plural.replace('~', '');
    if (title !== lemma) words.set(title, { ...word, title, weak: plural.endsWith('~') });
    for (const ending of endings.plural(title)) add(title + ending, { ...word, title });
  };
  for (const [kind = '', ...entries] of list) {
    for (const entry of entries) {
      const [form = '', infinitive] = entry.split('=');
      const [singular = '', plural] = entry.split('/');
      if (infinitive === undefined) addNoun(kind, singular, plural);
      else add(form.replace('~', ''), { kind, lemma: infinitive, title: null, verb: true, weak: form.includes('~') });
    }
  }
  return words;
}

/**
 * Adapts an event word to its printed form. In a compound, the title keeps the first part and its capital letter:
 * "Sicherheitsgesprächen" becomes "Sicherheitsgespräche".
 *
 * @param word - the event word of the last part
 * @param printed - the word as printed
 * @param at - the index in `printed` where the last part starts
 */
export function withPrintedTitle(word: EventWord, printed: string, at: number): EventWord {
  if (word.title === null) return word;
  const head = printed.charAt(at);
  const tail = head === head.toLowerCase() ? word.title : word.title.charAt(0).toUpperCase() + word.title.slice(1);
  return { ...word, title: printed.slice(0, at) + tail };
}

/** Returns the kind of each base form. If a form occurs with several kinds, the first applies. */
export function kindsOf(words: Iterable<Pick<EventWord, 'kind' | 'lemma'>>): ReadonlyMap<string, string> {
  const kinds = new Map<string, string>();
  for (const { lemma, kind } of words) if (!kinds.has(lemma)) kinds.set(lemma, kind);
  return kinds;
}

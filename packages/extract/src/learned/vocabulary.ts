import type { WordClass } from './word-classes.ts';

/** A form of a cue verb, with the data that the learned layer uses. */
export interface LearnedCueForm {
  readonly verb: { readonly lemma: string };
  /** The separable prefix that must follow later in the clause. Empty if the form is complete. */
  readonly separated: string;
}

/**
 * The words of a language from which the features of the learned layer are computed. Weights are valid only for the
 * vocabulary that they were trained with.
 */
export interface LearnedVocabulary {
  /** The class of each function word, by the word in lower case. */
  readonly classes: ReadonlyMap<string, WordClass>;
  /** Lower-case nouns that name an utterance or its source. */
  readonly utteranceNouns: ReadonlySet<string>;
  /** Returns the cue verbs that a lower-case form can belong to. */
  readonly cueForms: (form: string) => readonly LearnedCueForm[] | undefined;
  /** Matches the endings of adjectives that are not in the lexicon. */
  readonly adjectiveEnding: RegExp;
  /** Matches the endings of finite verbs in the past tense. */
  readonly pastEnding: RegExp;
}

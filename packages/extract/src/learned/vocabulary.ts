import type { WordClass } from './word-classes.ts';

/** A form of a cue verb, as far as the learned layer looks at it. */
export interface LearnedCueForm {
  readonly verb: { readonly lemma: string };
  /** The separable prefix that must follow later in the clause. Empty if the form is complete. */
  readonly parted: string;
}

/**
 * Words of a language that the features of the learned layer are made of. Weights are valid for one vocabulary only.
 */
export interface LearnedVocabulary {
  /** Class of each function word, in lower case. */
  readonly classes: ReadonlyMap<string, WordClass>;
  /** Nouns that name an utterance or its source, in lower case. */
  readonly utteranceNouns: ReadonlySet<string>;
  /** Returns the cue verbs that a lower-case form can belong to. */
  readonly cueForms: (form: string) => readonly LearnedCueForm[] | undefined;
  /** Endings of adjectives among the words that are in no lexicon. */
  readonly adjectiveEnding: RegExp;
  /** Endings of finite verbs in the past. */
  readonly pastEnding: RegExp;
}

import { anyOf } from '../../core/word-list.ts';
import type { LearnedVocabulary } from '../../learned/vocabulary.ts';
import { CUE_NOUNS } from './words/cue-nouns.ts';
import { germanLexicon } from './words/lexicon.ts';
import { UTTERANCE_NOUNS } from './words/utterance-nouns.ts';
import { ADJECTIVE_ENDINGS, WORD_CLASSES } from './words/word-classes.ts';

/**
 * The German words for the learned layer. The published weights depend on them. If you change a word, train the model
 * again.
 */
export const learned: LearnedVocabulary = {
  classes: WORD_CLASSES,
  utteranceNouns: new Set([...UTTERANCE_NOUNS, ...CUE_NOUNS.keys()]),
  cueForms: (form) => germanLexicon().cues.get(form),
  adjectiveEnding: new RegExp(`${anyOf(ADJECTIVE_ENDINGS)}[nrsm]?$`),
  pastEnding: /te[nt]?$/,
};

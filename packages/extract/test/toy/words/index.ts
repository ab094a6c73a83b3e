import type { LanguageWords } from '../../../src/core/language-words.ts';
import { clean } from './clean.ts';
import { names } from './names.ts';
import { people } from './people.ts';

/** The toy word lists. */
export const toyWords: LanguageWords = {
  text: {
    abbreviations: [],
    titleAbbreviations: [],
    degreeAbbreviations: [],
    letterAbbreviations: [],
    sentenceStarters: [],
    ordinalHeads: [],
  },
  clean,
  names,
  people,
};

import type { CleanWords } from '../../../src/clean/clean-words.ts';
import { entries } from '../../../src/core/word-list.ts';

/** Toy words in lines that do not belong to an article. */
export const clean: CleanWords = {
  byLineStarts: [],
  byLineCapitals: [],
  authorJoiners: [],
  sentenceWords: [],
  bioLabels: [],
  bioStarts: [],
  authorVerbs: [],
  relatedLabels: entries(`lesu_pol`),
  copyrightClaims: [],
  copyrightLabels: [],
  cookieWords: [],
  cookieActions: [],
  siteWords: [],
  newsletterStarts: [],
  newsletterActions: [],
  newsletterWords: [],
  calls: [],
  advertisementLabels: [],
  captionLabels: [],
  creditLabels: [],
  creditLinks: [],
  creditSentences: [],
  imprintLabels: [],
  imprintStarts: [],
  townPrefixes: [],
  townLinks: [],
  notTowns: [],
  notTownEndings: [],
};

import type { WordList } from '../core/word-list.ts';

/**
 * Words that identify boilerplate in a language. The entries are patterns. They are in lower case unless noted
 * otherwise.
 */
export interface CleanWords {
  /** Words at the start of a byline: "von", "by". */
  readonly byLineStarts: WordList;
  /** The words in {@link CleanWords.byLineStarts}, capitalized as at the start of a line: "Von", "By". */
  readonly byLineCapitals: WordList;
  /** Words between the names of two authors: "und". */
  readonly authorJoiners: WordList;
  /** Frequent verbs and pronouns. A text that contains one of them is not a list of nouns. */
  readonly sentenceWords: WordList;
  /** Labels above an author's bio. */
  readonly bioLabels: WordList;
  /** Words at the start of an author's bio. */
  readonly bioStarts: WordList;
  /** Verbs after the author's name in a bio. */
  readonly authorVerbs: WordList;
  /** Labels of links to other articles: "Lesen Sie auch". */
  readonly relatedLabels: WordList;
  /** Phrases in copyright notices. */
  readonly copyrightClaims: WordList;
  /** Words at the start of a copyright line: "copyright". */
  readonly copyrightLabels: WordList;
  /** Names of cookies. */
  readonly cookieWords: WordList;
  /** Stems of the actions that a cookie notice asks for. */
  readonly cookieActions: WordList;
  /** Words that a website uses for itself. */
  readonly siteWords: WordList;
  /** Words at the start of a newsletter teaser. */
  readonly newsletterStarts: WordList;
  /** Stems of the actions that a newsletter teaser asks for. */
  readonly newsletterActions: WordList;
  /** Words for things to subscribe to. */
  readonly newsletterWords: WordList;
  /** Calls to action that fill a whole line. */
  readonly calls: WordList;
  /** Labels of advertisements. */
  readonly advertisementLabels: WordList;
  /** Labels at the start of a caption. */
  readonly captionLabels: WordList;
  /** Labels of picture credits in brackets or after a dash. */
  readonly creditLabels: WordList;
  /** Words between the label of a picture credit and the rights holder: "by". */
  readonly creditLinks: WordList;
  /** Labels of picture credits that form the last sentence of a caption. */
  readonly creditSentences: WordList;
  /** Labels of dates, sources and reading times. */
  readonly imprintLabels: WordList;
  /** Words at the start of a line about sources: "mit Material von". */
  readonly imprintStarts: WordList;
  /** Words before a town's name, as printed: "Bad". */
  readonly townPrefixes: WordList;
  readonly townLinks: WordList;
  /** Words at the start of a report that look like a town but are not, as printed. */
  readonly notTowns: WordList;
  /** Endings of words that are not towns. */
  readonly notTownEndings: WordList;
}

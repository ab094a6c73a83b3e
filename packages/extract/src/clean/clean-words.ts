import type { WordList } from '../core/word-list.ts';

/** The words of a language in lines that do not belong to an article. Patterns, in lower case unless noted. */
export interface CleanWords {
  /** What a byline begins with: "von", "by". */
  readonly byLineStarts: WordList;
  /** The same as printed at the beginning of a line: "Von", "By". */
  readonly byLineCapitals: WordList;
  /** Words that join two authors. */
  readonly authorJoiners: WordList;
  /** Frequent verbs and pronouns: a list of nouns contains none of them. */
  readonly sentenceWords: WordList;
  /** Labels above an author's bio. */
  readonly bioLabels: WordList;
  /** What an author's bio begins with. */
  readonly bioStarts: WordList;
  /** Verbs after the author's name in a bio. */
  readonly authorVerbs: WordList;
  /** Labels of links to other articles: "Lesen Sie auch". */
  readonly relatedLabels: WordList;
  /** Claims of copyright. */
  readonly copyrightClaims: WordList;
  /** Stems of what a cookie notice asks for. */
  readonly cookieActions: WordList;
  /** Words by which a site speaks of itself. */
  readonly siteWords: WordList;
  /** What a newsletter teaser begins with. */
  readonly newsletterStarts: WordList;
  /** Stems of what a newsletter teaser asks for. */
  readonly newsletterActions: WordList;
  /** Names of what one can subscribe to. */
  readonly newsletterWords: WordList;
  /** Calls to action on a line of their own. */
  readonly calls: WordList;
  /** Labels of advertisements. */
  readonly advertisementLabels: WordList;
  /** Labels at the beginning of a caption. */
  readonly captionLabels: WordList;
  /** Labels of a picture credit in brackets or after a dash. */
  readonly creditLabels: WordList;
  /** Labels of a picture credit after a caption's full stop. */
  readonly creditSentences: WordList;
  /** Labels of dates, sources and reading times. */
  readonly imprintLabels: WordList;
  /** What a line about sources begins with: "mit Material von". */
  readonly imprintStarts: WordList;
  /** Words between the parts of a town's name: "Bad", "an der". As printed. */
  readonly townPrefixes: WordList;
  readonly townLinks: WordList;
  /** Words that begin a report and are not a town. As printed. */
  readonly notTowns: WordList;
  /** Endings of words that are not a town. */
  readonly notTownEndings: WordList;
}

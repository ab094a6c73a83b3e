import type { WordList } from '../core/word-list.ts';

/** The words of a language that determine where a token or sentence ends, in lower case. */
export interface TextWords {
  /** Abbreviations that usually do not end a sentence, without the final period. */
  readonly abbreviations: WordList;
  /** Abbreviations before a name, without the final period. A capital letter after them never starts a sentence. */
  readonly titleAbbreviations: WordList;
  /** Abbreviations in academic degrees before a name, without the final period: "Dr. rer. nat." */
  readonly degreeAbbreviations: WordList;
  /** Single letters that are abbreviations even before a capitalized word: "z. B." */
  readonly letterAbbreviations: WordList;
  /** Words that start a new sentence after an abbreviation such as "a.m." or "U.S.": "at 2 a.m. The fire …". */
  readonly sentenceStarters: WordList;
  /** Words that can follow an ordinal number with a period: "10. Januar". */
  readonly ordinalHeads: WordList;
}

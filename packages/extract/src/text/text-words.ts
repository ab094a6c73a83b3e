import type { WordList } from '../core/word-list.ts';

/** The words of a language that determine where a token or a sentence ends. Lower case. */
export interface TextWords {
  /** Abbreviations without their last full stop. The sentence continues after them. */
  readonly abbreviations: WordList;
  /** Abbreviations before a name, without their last full stop. A capital letter after them never begins a sentence. */
  readonly titleAbbreviations: WordList;
  /** Abbreviations in academic degrees, without their last full stop. The name follows after them: "Dr. rer. nat." */
  readonly degreeAbbreviations: WordList;
  /** Single letters that are abbreviations even before a capitalized word: "z. B." */
  readonly letterAbbreviations: WordList;
  /** Words that can follow an ordinal number with a full stop: "10. Januar". */
  readonly ordinalHeads: WordList;
}

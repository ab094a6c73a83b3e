import type { Token } from '../text/tokens.ts';
import type { ComparisonWords } from './comparison-words.ts';

/** The language-specific rules for comparing articles. */
export interface ComparisonLanguage {
  readonly words: ComparisonWords;
  /** The decimal separator. */
  readonly decimalSign: '.' | ',';
  /** The thousands separator. */
  readonly thousandsSign: '.' | ',';
  /** Words after a number that multiply it: "Millionen". */
  readonly scales: ReadonlyMap<string, number>;
  /**
   * Checks whether a word after a number is the counted noun.
   *
   * @param isNotion - whether the word names a known concept, see `notionOf`
   */
  isCountedNoun(word: Token, isNotion: boolean): boolean;
  /** Checks whether a word between a number and the counted noun can be an adjective. */
  isAdjective(word: Token): boolean;
  /**
   * Finds the noun for the measured material: "Tonnen Getreide", "tons of grain". Undefined if there is no such noun.
   */
  contentOfMeasure(tokens: readonly Token[], at: number): Token | undefined;
}

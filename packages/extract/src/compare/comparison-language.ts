import type { Token } from '../text/tokens.ts';
import type { ComparisonWords } from './comparison-words.ts';

/** The rules for comparing articles that differ between languages. */
export interface ComparisonLanguage {
  readonly words: ComparisonWords;
  /** The sign before decimals. */
  readonly decimalSign: '.' | ',';
  /** The sign between groups of three digits. */
  readonly thousandsSign: '.' | ',';
  /** Words after a number that multiply it: "Millionen". */
  readonly scales: ReadonlyMap<string, number>;
  /**
   * Whether a word after a number is the noun that is counted.
   *
   * @param isNotion - whether the word names one of the known notions
   */
  isCountedNoun(word: Token, isNotion: boolean): boolean;
  /** Whether a word between a number and the counted noun can be an adjective. */
  isAdjective(word: Token): boolean;
  /** Finds the noun for the content of a measure: "Tonnen Getreide", "tons of grain". Undefined if none exists. */
  contentOfMeasure(tokens: readonly Token[], at: number): Token | undefined;
}

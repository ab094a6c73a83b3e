import type { ComparisonLanguage } from '../../src/compare/comparison-language.ts';
import { joinComparisonWords } from '../../src/compare/comparison-words.ts';

/** The toy language has no words for comparing articles. */
export const compare: ComparisonLanguage = {
  words: joinComparisonWords([]),
  decimalSign: '.',
  thousandsSign: ',',
  scales: new Map(),
  isCountedNoun: () => false,
  isAdjective: () => false,
  contentOfMeasure: () => undefined,
};

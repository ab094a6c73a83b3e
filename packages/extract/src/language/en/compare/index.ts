import type { ComparisonLanguage } from '../../../compare/comparison-language.ts';
import { COMPARISON_WORDS } from '../words/comparison-words.ts';

/** The English rules for comparing articles. */
export const compare: ComparisonLanguage = {
  words: COMPARISON_WORDS,
  decimalSign: '.',
  thousandsSign: ',',
  scales: new Map([
    ['dozen', 12],
    ['hundred', 1e2],
    ['thousand', 1e3],
    ['million', 1e6],
    ['m', 1e6],
    ['billion', 1e9],
    ['bn', 1e9],
    ['trillion', 1e12],
  ]),
  // Plurals and known words such as "people" are counted. Words that end like participles are not nouns.
  isCountedNoun: ({ lower }, isNotion) => (isNotion || /[^s]s$/u.test(lower)) && !/(?:ing|ed)$/u.test(lower),
  isAdjective: ({ text }) => !/^\p{Lu}/u.test(text),
  contentOfMeasure: (tokens, at) => (tokens[at]?.lower === 'of' ? tokens[at + 1] : undefined),
};

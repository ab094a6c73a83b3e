import type { ComparisonLanguage } from '../../../compare/comparison-language.ts';
import type { Token } from '../../../text/tokens.ts';
import { COMPARISON_WORDS } from '../words/comparison-words.ts';

const isNoun = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

/** The German rules for comparing articles. */
export const compare: ComparisonLanguage = {
  words: COMPARISON_WORDS,
  decimalSign: ',',
  thousandsSign: '.',
  scales: new Map([
    ['dutzend', 12],
    ['hundert', 1e2],
    ['tausend', 1e3],
    ['million', 1e6],
    ['millionen', 1e6],
    ['mio.', 1e6],
    ['mio', 1e6],
    ['milliarde', 1e9],
    ['milliarden', 1e9],
    ['mrd.', 1e9],
    ['mrd', 1e9],
    ['billion', 1e12],
    ['billionen', 1e12],
  ]),
  isCountedNoun: isNoun,
  isAdjective: ({ lower }) => /e[nrsm]?$/u.test(lower),
  contentOfMeasure: (tokens, at) => tokens.slice(at, at + 1).find(isNoun),
};

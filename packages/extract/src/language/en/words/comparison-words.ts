import type { Bound, ComparisonWords } from '../../../compare/comparison-words.ts';
import { entries, words } from '../../../core/word-list.ts';
import { NOTIONS } from './notions.ts';

const ONES = entries('one two three four five six seven eight nine');
const TENS = entries('twenty thirty forty fifty sixty seventy eighty ninety');
const FROM_TEN = entries('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen');

/** Numbers up to 99, without "one". */
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...ONES.slice(1).map((word, index): [string, number] => [word, index + 2]),
  ...FROM_TEN.map((word, index): [string, number] => [word, index + 10]),
  ...TENS.flatMap((ten, index): [string, number][] => {
    const value = (index + 2) * 10;
    return [[ten, value], ...ONES.map((one, at): [string, number] => [`${ten}-${one}`, value + at + 1])];
  }),
]);

const bound = (list: string, value: Bound): [string, Bound][] => entries(list).map((word) => [word, value]);

/** The English words that are used to compare articles. */
export const COMPARISON_WORDS: ComparisonWords = {
  notions: NOTIONS,
  endings: words('ing ed er es e s'),
  emptyWords: words(`
    about according after again all almost already also although an and another any are as at be because been before being both
    but by can could did do does each even every few for from had has have he her here him his how however if in into is it its
    just last least less like made make many may might more most much must near nearly new no not now of off on once one only or
    other our out over own per same she should since so some still such than that the their them then there these they this those
    though through to too under until up us very was we well were what when where which while who whom whose will with within
    without would yet you your between around roughly
    said says say saying told tells tell announced announce added adds wrote writes reported reports report called spoke
    spokesman spokeswoman president minister mr mrs ms dr`),
  negations: words('not no never neither cannot nobody'),
  negatedEndings: words("n't n’t"),
  wideNegations: words('no neither nobody'),
  denials: words('denied denies deny denying'),
  afterNegation: words('only alone just more less fewer later longer without'),
  conditions: words('if whether unless could would might may should perhaps will'),
  futureWords: words('will shall planned expected due to'),
  numbers: NUMBERS,
  vagueNumbers: new Map([
    ['dozens', 12],
    ['tens', 10],
    ['hundreds', 100],
    ['thousands', 1e3],
  ]),
  suffixes: new Map([
    ['m', 1e6],
    ['mn', 1e6],
    ['bn', 1e9],
  ]),
  vagueLinks: words('of'),
  vagueFactors: words('of'),
  bounds: new Map([
    ...bound('over least', 'MORE'),
    ...bound('under most', 'LESS'),
    ...bound('almost nearly', 'NEARLY'),
    ...bound('about around some roughly approximately', 'ABOUT'),
  ]),
  than: words('than'),
  more: words('more'),
  less: words('less fewer'),
  upTo: words('up_to'),
  changes: words('by'),
  fromToday: words('in since for within after ago later earlier before long old'),
  additions: words('another additional further more'),
  ranges: words('to or – - and against : versus'),
  clockWords: words("am am. a.m a.m. pm pm. p.m p.m. o'clock o’clock"),
  percentPhrases: words('per_cent'),
};

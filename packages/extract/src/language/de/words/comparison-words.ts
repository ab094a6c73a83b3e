import type { Bound, ComparisonWords } from '../../../compare/comparison-words.ts';
import { entries, words } from '../../../core/word-list.ts';
import { NOTIONS } from './notions.ts';

const ONES = entries('ein zwei drei vier fünf sechs sieben acht neun');
const TENS = entries('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig');
const FROM_TEN = entries('zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn');

/** Numbers up to 99 and multiples of 100. "ein" and "eins" are left out. */
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...ONES.slice(1).map((word, index): [string, number] => [word, index + 2]),
  ...FROM_TEN.map((word, index): [string, number] => [word, index + 10]),
  ...TENS.flatMap((ten, index): [string, number][] => {
    const value = (index + 2) * 10;
    return [[ten, value], ...ONES.map((one, at): [string, number] => [`${one}und${ten}`, value + at + 1])];
  }),
  ...ONES.map((one, index): [string, number] => [`${one}hundert`, (index + 1) * 100]),
  ['hundert', 100],
]);

const bound = (list: string, value: Bound): [string, Bound][] => entries(list).map((word) => [word, value]);
const atLeast = (list: string, value: number): [string, number][] => entries(list).map((word) => [word, value]);

/** The German words that are used to compare articles. */
export const COMPARISON_WORDS: ComparisonWords = {
  notions: NOTIONS,
  endings: words('sten ster stes tet ten tes ter tem te en em er es et e s n'),
  emptyWords: words(`
    aber alle allem allen aller alles als also am an andere anderen anderer auch auf aus bei beim bereits bis bisher da dabei damit
    danach dann daran darauf darin dass dazu dem demnach den denen denn der deren des dessen die dies diese diesem diesen dieser
    dieses doch dort durch eben ein eine einem einen einer eines einige er erst es etwa fast für gegen gewesen gut haben habe hat
    hätte hätten hatte hatten hier ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja jede jedem jeden jeder jedes
    jetzt kann knapp könne können könnte könnten man mehr mehrere mindestens mit muss müsse müssen müsste nach nachdem nicht noch
    nun nur ob oder ohne rund schon sehr sei seien sein seine seinem seinen seiner seit sich sie sind so sodass solche soll solle
    sollen sollte sollten somit sondern sowie über um und uns unter vom von vor wäre wären war waren was weil weiter weitere
    weiteren welche wenn wer werde werden wie wieder wir wird wo wolle wollen wollte worden wurde wurden würde würden zu zufolge
    zum zur zwischen insgesamt davon derzeit zuvor zunächst laut angaben nach unterdessen inzwischen allerdings dagegen jedoch
    bekannt komme kommen kommt kam kamen gekommen leben
    sagte sagten sagt sagen sage gesagt erklärte erklärten erklärt teilte teilten mitgeteilt berichtete berichten berichtet hieß
    heißt betonte meinte meint fügte hinzu schrieb schreibt sprach spricht kündigte äußerte nannte gab gibt
    sprecher sprecherin präsident minister ministerin herr frau`),
  negations: words(`
    nicht kein keine keinem keinen keiner keines keinerlei nie niemals weder niemand niemandem niemanden`),
  negatedEndings: words(''),
  wideNegations: words('kein keine keinem keinen keiner keines keinerlei niemand niemandem niemanden weder'),
  denials: words('bestritt bestritten bestreitet bestreiten dementierte dementierten dementiert dementieren'),
  afterNegation: words('nur allein mehr weniger zuletzt länger ohne'),
  conditions: words(`
    wenn falls ob sofern könnte könnten könne würde würden wäre wären dürfte dürften sollte sollten soll sollen vielleicht womöglich
    wollen will`),
  futureWords: words('wird werden will geplant erwartet soll sollen'),
  numbers: NUMBERS,
  vagueNumbers: new Map([
    ...atLeast('dutzende dutzenden', 12),
    ...atLeast('hunderte hunderten', 100),
    ...atLeast('tausende tausenden', 1e3),
    ...atLeast('zehntausende zehntausenden', 1e4),
    ...atLeast('hunderttausende hunderttausenden', 1e5),
  ]),
  suffixes: new Map(),
  vagueLinks: words('von'),
  vagueFactors: words(''),
  bounds: new Map([
    ...bound('über mindestens wenigstens', 'MORE'),
    ...bound('unter höchstens maximal', 'LESS'),
    ...bound('fast knapp beinahe', 'NEARLY'),
    ...bound('rund etwa ungefähr circa ca. gut', 'ABOUT'),
  ]),
  than: words('als'),
  more: words('mehr'),
  less: words('weniger'),
  upTo: words('bis_zu'),
  changes: words('um'),
  fromToday: words('vor seit nach in innerhalb binnen zuvor später her lang alt'),
  additions: words('weitere weiteren weiterer mehr zusätzliche zusätzlichen'),
  ranges: words('bis oder – - und zu gegen :'),
  clockWords: words('uhr'),
  percentPhrases: words(''),
};

import { entries, groups, words } from '../../../core/word-list.ts';
import type { DateWords, Direction, Part, Unit } from '../../../find/dates/date-words.ts';

const WEEKDAYS = groups('sonntag; montag; dienstag; mittwoch; donnerstag; freitag; samstag');
/** Other forms of the weekdays. They cannot be combined with a time of day. */
const OTHER_WEEKDAYS = groups('sonntags; montags; dienstags; mittwochs; donnerstags; freitags; sonnabend samstags');
const DAYTIMES = words('morgen vormittag mittag nachmittag abend nacht früh');

const MONTHS = groups(`
  januar jänner jan. jan januars; februar feber feb. feb februars; märz mar. mär. maerz; april apr. apr aprils; mai mais;
  juni jun. juno; juli jul.; august aug. aug augusts; september sept. sep. sept septembers; oktober okt. oktobers;
  november nov. nov novembers; dezember dez. dezembers`);

/** Numbers in ascending order, starting with zero. */
const SMALL_NUMBERS = groups(
  `null; ein eine einem einer einen; zwei; drei; vier; fünf; sechs; sieben; acht; neun; zehn; elf; zwölf;
  dreizehn; vierzehn; fünfzehn; sechzehn; siebzehn; achtzehn; neunzehn; zwanzig`,
);

const LAST = entries(`
  vergangenen vergangene vergangener vergangenes letzten letzte letzter letztes gestrigen vorigen vorige voriger`);
const THIS = entries('diesen diese dieser diesem dieses laufenden heutigen heutige heutiger');
const BEFORE_LAST = entries(`
  vorletzten vorletzte vorletzter vorletztes vorvergangenen vorvergangene vorvergangener vorvergangenes vorvorigen vorvorige`);
const AFTER_NEXT = entries('übernächsten übernächste übernächster übernächstes');
const NEXT = entries('morgigen kommenden kommende kommender kommendes nächsten nächste nächster nächstes');

function numbered(list: readonly (readonly string[])[], first: number): [word: string, value: number][] {
  return list.flatMap((group, index) => group.map((word): [string, number] => [word, index + first]));
}

/** Compounds of a weekday and a time of day: "Montagabend", "montagabends". */
const COMPOUNDS = WEEKDAYS.map(([day]) =>
  [...DAYTIMES].flatMap((daytime) => [`${day}${daytime}`, `${day}${daytime}s`]),
);

/** The words that can be part of a German date. */
export const DATE_WORDS: DateWords = {
  weekdays: new Map([...numbered(WEEKDAYS, 0), ...numbered(OTHER_WEEKDAYS, 0)]),
  weekdayCompounds: new Map(numbered(COMPOUNDS, 0)),
  months: new Map(numbered(MONTHS, 1)),
  ordinalEndings: words(String.raw`\.`),
  seasons: new Map([
    ['frühjahr', 4],
    ['frühling', 4],
    ['sommer', 7],
    ['herbst', 10],
    ['winter', 1],
  ]),
  daytimes: DAYTIMES,
  relativeDays: new Map([
    ['heute', 0],
    ['gestern', -1],
    ['vorgestern', -2],
    ['morgen', 1],
    ['übermorgen', 2],
  ]),
  numbers: new Map([
    ...numbered(SMALL_NUMBERS, 0),
    ['fünfundzwanzig', 25],
    ['dreißig', 30],
    ['vierzig', 40],
    ['fünfzig', 50],
    ['sechzig', 60],
    ['siebzig', 70],
    ['achtzig', 80],
    ['neunzig', 90],
    ['hundert', 100],
  ]),
  units: new Map<string, Unit>([
    ...entries('tag tage tagen tages').map((word): [string, Unit] => [word, 'DAY']),
    ...entries('woche wochen').map((word): [string, Unit] => [word, 'WEEK']),
    ...entries('monat monate monaten monats').map((word): [string, Unit] => [word, 'MONTH']),
    ...entries('jahr jahre jahren jahres').map((word): [string, Unit] => [word, 'YEAR']),
  ]),
  directions: new Map<string, Direction>([
    ...BEFORE_LAST.map((word): [string, Direction] => [word, -2]),
    ...AFTER_NEXT.map((word): [string, Direction] => [word, 2]),
    ...LAST.map((word): [string, Direction] => [word, -1]),
    ...THIS.map((word): [string, Direction] => [word, 0]),
    ...NEXT.map((word): [string, Direction] => [word, 1]),
  ]),
  parts: new Map<string, Part>([
    ['anfang', 'START'],
    ['beginn', 'START'],
    ['mitte', 'MIDDLE'],
    ['ende', 'END'],
  ]),
  weekend: words('wochenende'),
  rangeLinks: words('und bis – -'),
  periodLinks: words('bis'),
  nightLinks: words('auf'),
  nights: words('nacht'),
  beforeAge: words('mit'),
  manyUnits: words('tage tagen wochen monate monaten jahre jahren'),
  beforeMonth: words('im in seit bis vergangenen kommenden nächsten diesem letzten'),
  beforeYear: words(`
    im in jahr jahre jahres jahren seit bis von vom ab um nach vor bereits schon erst ende anfang mitte ( sommer herbst winter
    frühjahr frühling`),
  beforeYearAndNoun: words('im in jahr jahre jahres bereits seit ende anfang mitte'),
  countedNouns: words('euro dollar'),
  pastAuxiliaries: words('hatte hatten hat haben wurde wurden war waren'),
  dateArticles: words('dem den der'),
  beforeFigures: words('am vom zum bis seit ab dem den der ( ,'),
  hedges: new Map<string, 'EXACT' | 'ROUGH'>([
    ...entries('genau exakt').map((word): [string, 'EXACT'] => [word, 'EXACT']),
    ...entries('rund etwa ungefähr circa ca. knapp gut fast über').map((word): [string, 'ROUGH'] => [word, 'ROUGH']),
  ]),
  agoBefore: words('vor'),
  agoAfter: words(''),
  aheadBefore: words('in'),
  aheadUnits: words('tagen wochen monaten jahren woche monat jahr'),
  besideAfter: words(''),
  earlierThan: words('vor'),
  laterThan: words('nach'),
  quotedPrepositions: words('am im in seit bis vom ab um'),
  datePrepositions: words('in am im vom zum zur seit bis ab um für den der dem nach vor gegen des'),
  sayingVerbs: words(`
    sagte sagten erklärte erklärten teilte teilten berichtete berichteten meinte meinten betonte betonten kündigte kündigten
    fügte fügten schrieb schrieben`),
  futurePrepositions: words('für bis'),
  futureArticles: words('den dem zum'),
  pastPlanAuxiliaries: words('war waren hatte hatten wurde wurden'),
};

import { entries, groups, words } from '../../../core/word-list.ts';
import type { DateWords, Direction, Part, Unit } from '../../../find/dates/date-words.ts';

const WEEKDAYS = groups('sunday; monday; tuesday; wednesday; thursday; friday; saturday');

const MONTHS = groups(`
  january jan. jan; february feb. feb; march mar.; april apr. apr; may; june jun.; july jul.; august aug. aug;
  september sept. sep. sept; october oct. oct; november nov. nov; december dec. dec`);

/** Numbers in ascending order, starting with zero. */
const SMALL_NUMBERS = groups(
  `zero; one a an; two; three; four; five; six; seven; eight; nine; ten; eleven; twelve; thirteen;
  fourteen; fifteen; sixteen; seventeen; eighteen; nineteen; twenty`,
);

function numbered(list: readonly (readonly string[])[], first: number): [word: string, value: number][] {
  return list.flatMap((group, index) => group.map((word): [string, number] => [word, index + first]));
}

/** The words that can be part of an English date. */
export const DATE_WORDS: DateWords = {
  weekdays: new Map(numbered(WEEKDAYS, 0)),
  weekdayCompounds: new Map(),
  months: new Map(numbered(MONTHS, 1)),
  ordinalEndings: words('st nd rd th'),
  seasons: new Map([
    ['spring', 4],
    ['summer', 7],
    ['autumn', 10],
    ['winter', 1],
  ]),
  daytimes: words('morning afternoon evening night noon'),
  relativeDays: new Map([
    ['today', 0],
    ['tonight', 0],
    ['yesterday', -1],
    ['tomorrow', 1],
  ]),
  numbers: new Map([...numbered(SMALL_NUMBERS, 0), ['thirty', 30], ['forty', 40], ['fifty', 50]]),
  units: new Map<string, Unit>([
    ...entries('day days').map((word): [string, Unit] => [word, 'DAY']),
    ...entries('week weeks').map((word): [string, Unit] => [word, 'WEEK']),
    ...entries('month months').map((word): [string, Unit] => [word, 'MONTH']),
    ...entries('year years').map((word): [string, Unit] => [word, 'YEAR']),
  ]),
  directions: new Map<string, Direction>([
    ...entries('last past previous').map((word): [string, Direction] => [word, -1]),
    ['this', 0],
    ...entries('next coming upcoming').map((word): [string, Direction] => [word, 1]),
  ]),
  parts: new Map<string, Part>([
    ['early', 'START'],
    ['mid', 'MIDDLE'],
    ['late', 'END'],
  ]),
  weekend: words('weekend'),
  rangeLinks: words('and to – -'),
  periodLinks: words('to until through'),
  nightLinks: words(''),
  nights: words(''),
  beforeAge: words('aged'),
  manyUnits: words('days weeks months years'),
  beforeMonth: words('in since until by last next this'),
  beforeYear: words('in year from early mid late since by of until ( summer winter autumn spring'),
  beforeYearAndNoun: words('in since year'),
  countedNouns: words('people men women soldiers troops jobs'),
  pastAuxiliaries: words(''),
  dateArticles: words('the'),
  beforeFigures: words(''),
  hedges: new Map(),
  agoBefore: words(''),
  agoAfter: words('ago'),
  aheadBefore: words('in'),
  aheadUnits: words('days weeks months years'),
  besideAfter: words('before after earlier later'),
  earlierThan: words('before'),
  laterThan: words('after'),
  quotedPrepositions: words('in on since until by'),
  datePrepositions: words('on in at by since until from for during before after late early the of'),
  sayingVerbs: words('said told added announced wrote confirmed reported'),
  futurePrepositions: words('until by'),
  futureArticles: words('the'),
  pastPlanAuxiliaries: words('was were had'),
};

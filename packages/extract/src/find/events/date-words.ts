const entries = (list: string): [string, number][] =>
  list
    .trim()
    .split(/\s*;\s*/u)
    .flatMap((group, index) => group.split(/\s+/u).map((word): [string, number] => [word, index]));

/** Weekdays by number, 0 for Sunday; German and English, lower case. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  entries(`sonntag sunday sonntags; montag monday montags; dienstag tuesday dienstags; mittwoch wednesday mittwochs;
  donnerstag thursday donnerstags; freitag friday freitags; samstag saturday sonnabend samstags`),
);

/** Months by number, 0 for January. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  entries(`januar jänner january jan. jan januars; februar feber february feb. feb februars; märz march mar. mär. maerz; april apr. apr aprils;
  mai may mais; juni june jun. juno; juli july jul.; august aug. aug augusts; september sept. sep. sept septembers; oktober october okt. oct. oct oktobers;
  november nov. nov novembers; dezember december dez. dec. dec dezembers`),
);

/** Times of day that follow a weekday or end its compound. */
export const DAYTIMES: ReadonlySet<string> = new Set(
  'morgen vormittag mittag nachmittag abend nacht früh morning afternoon evening night noon'.split(' '),
);

/** Small numbers in words. */
export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...entries(`null zero; ein eine einem einer einen one a an; zwei two; drei three; vier four; fünf five; sechs six; sieben seven;
  acht eight; neun nine; zehn ten; elf eleven; zwölf twelve`),
  ['fünfzehn', 15],
  ['zwanzig', 20],
  ['dreißig', 30],
  ['fünfzig', 50],
  ['hundert', 100],
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
  ['fifty', 50],
]);

/** Units of time. */
export type Unit = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

/** Nouns for units of time, lower case. */
export const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ...'tag tage tagen tages day days'.split(' ').map((word): [string, Unit] => [word, 'DAY']),
  ...'woche wochen week weeks'.split(' ').map((word): [string, Unit] => [word, 'WEEK']),
  ...'monat monate monaten monats month months'.split(' ').map((word): [string, Unit] => [word, 'MONTH']),
  ...'jahr jahre jahren jahres year years'.split(' ').map((word): [string, Unit] => [word, 'YEAR']),
]);

/** Words before a weekday or unit that tell on which side of the article's date it lies: -1, 0 (this one), 1. */
export const DIRECTIONS: ReadonlyMap<string, -1 | 0 | 1> = new Map<string, -1 | 0 | 1>([
  ...'vergangenen vergangene vergangener vergangenes letzten letzte letzter letztes gestrigen vorigen vorige voriger last past previous'
    .split(' ')
    .map((word): [string, -1] => [word, -1]),
  ...'diesen diese dieser diesem dieses this laufenden'.split(' ').map((word): [string, 0] => [word, 0]),
  ...'morgigen kommenden kommende kommender kommendes nächsten nächste nächster nächstes next coming upcoming'
    .split(' ')
    .map((word): [string, 1] => [word, 1]),
]);

/** Days from the article's date. */
export const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
  ['heute', 0],
  ['gestern', -1],
  ['vorgestern', -2],
  ['morgen', 1],
  ['übermorgen', 2],
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** Parts of a month or year: at its start, middle or end. */
export const PARTS: ReadonlyMap<string, 'START' | 'MIDDLE' | 'END'> = new Map<string, 'START' | 'MIDDLE' | 'END'>([
  ['anfang', 'START'],
  ['beginn', 'START'],
  ['early', 'START'],
  ['mitte', 'MIDDLE'],
  ['mid', 'MIDDLE'],
  ['ende', 'END'],
  ['late', 'END'],
]);

/** Seasons by the month in their middle, 1 to 12. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['frühjahr', 4],
  ['frühling', 4],
  ['spring', 4],
  ['sommer', 7],
  ['summer', 7],
  ['herbst', 10],
  ['autumn', 10],
  ['winter', 1],
]);

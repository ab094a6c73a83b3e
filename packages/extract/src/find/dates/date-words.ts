import { anyOf } from '../../core/word-list.ts';

/** A unit of time. */
export type Unit = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

/** A part of a month or year. */
export type Part = 'START' | 'MIDDLE' | 'END';

/**
 * The direction from the article's date: -2 for "vorletzten" (the one before last), -1 for "last", 0 for "this", 1 for
 * "next", and 2 for "übernächsten" (the one after next).
 */
export type Direction = -2 | -1 | 0 | 1 | 2;

/** The words that dates are made of. All words are in lower case. */
export interface DateWords {
  /** Maps weekdays to numbers, from 0 for Sunday to 6 for Saturday. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Maps compounds of a weekday and a time of day ("Montagabend") to the number of the weekday. */
  readonly weekdayCompounds: ReadonlyMap<string, number>;
  /** Maps months and their abbreviations to numbers, from 1 for January to 12 for December. */
  readonly months: ReadonlyMap<string, number>;
  /** Endings after the number of a day: "10th", "10.". These are patterns. */
  readonly ordinalEndings: ReadonlySet<string>;
  /** Maps seasons to the number of their middle month (1 to 12). */
  readonly seasons: ReadonlyMap<string, number>;
  /** Times of day: "Abend". */
  readonly daytimes: ReadonlySet<string>;
  /** Maps words for days to the distance from the article's date in days: 1 for "tomorrow". */
  readonly relativeDays: ReadonlyMap<string, number>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, Unit>;
  /** Words before a weekday, month or unit of time that show which one is meant: "last", "this", "next". */
  readonly directions: ReadonlyMap<string, Direction>;
  /** Words for a part of a month or year: "Anfang". */
  readonly parts: ReadonlyMap<string, Part>;
  readonly weekend: ReadonlySet<string>;
  /** Words between two days of a month: "und", "bis". */
  readonly rangeLinks: ReadonlySet<string>;
  /** Words between the first and the last day of a period: "vom 5. bis zum 9. Mai". */
  readonly periodLinks: ReadonlySet<string>;
  /** Words between the days around a night: "in der Nacht von Montag auf Dienstag". */
  readonly nightLinks: ReadonlySet<string>;
  readonly nights: ReadonlySet<string>;
  /** Words before an age: "mit 81 Jahren nach langer Krankheit". */
  readonly beforeAge: ReadonlySet<string>;
  /** Plurals of units. With a direction, they form a period without exact limits: "in den letzten Jahren". */
  readonly manyUnits: ReadonlySet<string>;
  /** Words before a month without day and year that mark it as a date: "im". Without such a word, "may" is a verb. */
  readonly beforeMonth: ReadonlySet<string>;
  /** Words before a year that mark it as a date: "seit". */
  readonly beforeYear: ReadonlySet<string>;
  /** The words in {@link DateWords.beforeYear} that mark a year even if the next word is a noun. */
  readonly beforeYearAndNoun: ReadonlySet<string>;
  /** Nouns that show that the number before them is a quantity and not a year: "2000 people". */
  readonly countedNouns: ReadonlySet<string>;
  /** Auxiliaries that form a compound tense around a year: "hatte die Insel 2014 annektiert". */
  readonly pastAuxiliaries: ReadonlySet<string>;
  /** Articles between a weekday and its date: "Montag, dem 6. Dezember". */
  readonly dateArticles: ReadonlySet<string>;
  /** Words before a numeric date. After one of them, the date can be short: "am 12.3.", "vom 12.03.24". */
  readonly beforeFigures: ReadonlySet<string>;
  /**
   * Words between "vor" and a number that show whether the number is exact: "vor genau zwei Wochen", "vor etwa drei
   * Tagen".
   */
  readonly hedges: ReadonlyMap<string, 'EXACT' | 'ROUGH'>;
  /** Words before a duration in the past: "vor zwei Wochen". The duration is counted from the article's date. */
  readonly agoBefore: ReadonlySet<string>;
  /** Words after a duration in the past: "two weeks ago". The duration is counted from the article's date. */
  readonly agoAfter: ReadonlySet<string>;
  /** Words before a duration in the future: "in zwei Wochen". The duration is counted from the article's date. */
  readonly aheadBefore: ReadonlySet<string>;
  /** The forms of units that are allowed after {@link DateWords.aheadBefore}. */
  readonly aheadUnits: ReadonlySet<string>;
  /**
   * Words after a duration which show that it is not counted from the article's date: "in two weeks before the talks".
   */
  readonly besideAfter: ReadonlySet<string>;
  /** Words between a duration and a later date from which it is counted backward: "zwei Wochen vor". */
  readonly earlierThan: ReadonlySet<string>;
  /** Words between a duration and an earlier date from which it is counted forward: "zwei Wochen nach". */
  readonly laterThan: ReadonlySet<string>;
  /** Prepositions that are included in the text of a date: "am Donnerstag". */
  readonly quotedPrepositions: ReadonlySet<string>;
  /** Words before a date that belong to the date and not to the title of an event. */
  readonly datePrepositions: ReadonlySet<string>;
  /** Cue verbs. Their tense shows when something was said, but not when it happens. */
  readonly sayingVerbs: ReadonlySet<string>;
  /** Prepositions before a future date: "bis Freitag". */
  readonly futurePrepositions: ReadonlySet<string>;
  /** Articles between a preposition of {@link DateWords.futurePrepositions} and the date: "für den 12. Mai". */
  readonly futureArticles: ReadonlySet<string>;
  /** Auxiliaries which show that a plan is in the past: "war für den 12. Mai geplant". */
  readonly pastPlanAuxiliaries: ReadonlySet<string>;
}

/** The date words of all languages. */
export interface AllDateWords extends DateWords {
  readonly starts: ReadonlySet<string>;
  /** Matches the day of a month. The first group contains the number. */
  readonly dayOfMonth: RegExp;
}

/**
 * Joins the date words of several languages. Dates in all supported languages are read because articles quote foreign
 * names and titles.
 *
 * @param list - the date words of each language
 */
export function joinDateWords(list: readonly DateWords[]): AllDateWords {
  const set = (select: (words: DateWords) => ReadonlySet<string>) =>
    new Set(list.flatMap((words) => [...select(words)]));
  const map = <Value>(select: (words: DateWords) => ReadonlyMap<string, Value>) =>
    new Map(list.flatMap((words) => [...select(words)]));
  const weekdays = map((w) => w.weekdays);
  const weekdayCompounds = map((w) => w.weekdayCompounds);
  const months = map((w) => w.months);
  const seasons = map((w) => w.seasons);
  const relativeDays = map((w) => w.relativeDays);
  const numbers = map((w) => w.numbers);
  const directions = map((w) => w.directions);
  const weekend = set((w) => w.weekend);
  const ordinalEndings = set((w) => w.ordinalEndings);
  const starts = [weekdays, weekdayCompounds, months, seasons, relativeDays, numbers, directions, weekend];
  return {
    weekdays,
    weekdayCompounds,
    months,
    seasons,
    relativeDays,
    numbers,
    directions,
    weekend,
    ordinalEndings,
    dayOfMonth: new RegExp(String.raw`^(\d{1,2})${anyOf(ordinalEndings)}?$`, 'u'),
    starts: new Set(starts.flatMap((words) => [...words.keys()])),
    daytimes: set((w) => w.daytimes),
    units: map((w) => w.units),
    parts: map((w) => w.parts),
    rangeLinks: set((w) => w.rangeLinks),
    periodLinks: set((w) => w.periodLinks),
    nightLinks: set((w) => w.nightLinks),
    nights: set((w) => w.nights),
    beforeAge: set((w) => w.beforeAge),
    manyUnits: set((w) => w.manyUnits),
    beforeMonth: set((w) => w.beforeMonth),
    beforeYear: set((w) => w.beforeYear),
    beforeYearAndNoun: set((w) => w.beforeYearAndNoun),
    countedNouns: set((w) => w.countedNouns),
    pastAuxiliaries: set((w) => w.pastAuxiliaries),
    dateArticles: set((w) => w.dateArticles),
    beforeFigures: set((w) => w.beforeFigures),
    hedges: map((w) => w.hedges),
    agoBefore: set((w) => w.agoBefore),
    agoAfter: set((w) => w.agoAfter),
    aheadBefore: set((w) => w.aheadBefore),
    aheadUnits: set((w) => w.aheadUnits),
    besideAfter: set((w) => w.besideAfter),
    earlierThan: set((w) => w.earlierThan),
    laterThan: set((w) => w.laterThan),
    quotedPrepositions: set((w) => w.quotedPrepositions),
    datePrepositions: set((w) => w.datePrepositions),
    sayingVerbs: set((w) => w.sayingVerbs),
    futurePrepositions: set((w) => w.futurePrepositions),
    futureArticles: set((w) => w.futureArticles),
    pastPlanAuxiliaries: set((w) => w.pastPlanAuxiliaries),
  };
}

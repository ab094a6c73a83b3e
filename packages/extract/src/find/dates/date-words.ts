import { anyOf } from '../../core/word-list.ts';

/** A unit of time. */
export type Unit = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

/** A part of a month or year. */
export type Part = 'START' | 'MIDDLE' | 'END';

/**
 * The direction from the article's date: -1 for "last", 0 for "this", 1 for "next", and 2 for "übernächsten", the one
 * after next.
 */
export type Direction = -2 | -1 | 0 | 1 | 2;

/** The words that dates consist of. All words are in lower case. */
export interface DateWords {
  /** Weekdays, from 0 for Sunday to 6 for Saturday. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Compounds of a weekday and a time of day ("Montagabend"), each with its weekday number. */
  readonly weekdayCompounds: ReadonlyMap<string, number>;
  /** Months and their abbreviations, from 1 for January to 12 for December. */
  readonly months: ReadonlyMap<string, number>;
  /** Patterns: endings after a day number: "10th", "10.". */
  readonly ordinalEndings: ReadonlySet<string>;
  /** Seasons, with the number of their middle month (1 to 12). */
  readonly seasons: ReadonlyMap<string, number>;
  /** Times of day: "Abend". */
  readonly daytimes: ReadonlySet<string>;
  /** Days relative to the article's date: 1 for "tomorrow". */
  readonly relativeDays: ReadonlyMap<string, number>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, Unit>;
  /** Words before a weekday, month or unit of time that say which one is meant: "last", "this", "next". */
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
  /** Plurals of units. With a direction, they are a period without certain limits: "in den letzten Jahren". */
  readonly manyUnits: ReadonlySet<string>;
  /** Words before a month without day and year that mark it as a date: "im". Without one, "may" is a verb. */
  readonly beforeMonth: ReadonlySet<string>;
  /** Words before a year that mark it as a date: "seit". */
  readonly beforeYear: ReadonlySet<string>;
  /** The words in {@link DateWords.beforeYear} that mark a year even if a noun follows. */
  readonly beforeYearAndNoun: ReadonlySet<string>;
  /** Nouns that make the number before them a quantity and not a year: "2000 people". */
  readonly countedNouns: ReadonlySet<string>;
  /** Auxiliaries that form a compound tense around a year: "hatte die Insel 2014 annektiert". */
  readonly pastAuxiliaries: ReadonlySet<string>;
  /** Articles between a weekday and its date: "Montag, dem 6. Dezember". */
  readonly dateArticles: ReadonlySet<string>;
  /** Words before a date in figures that can be short: "am 12.3.", "vom 12.03.24". */
  readonly beforeFigures: ReadonlySet<string>;
  /** Words between "vor" and a number: "vor genau zwei Wochen", "vor etwa drei Tagen". */
  readonly hedges: ReadonlyMap<string, 'EXACT' | 'ROUGH'>;
  /** Words before a duration that count backward from the article's date: "vor zwei Wochen". */
  readonly agoBefore: ReadonlySet<string>;
  /** Words after a duration that count backward from the article's date: "two weeks ago". */
  readonly agoAfter: ReadonlySet<string>;
  /** Words before a duration that count forward from the article's date: "in zwei Wochen". */
  readonly aheadBefore: ReadonlySet<string>;
  /** The forms of units that can follow {@link DateWords.aheadBefore}. */
  readonly aheadUnits: ReadonlySet<string>;
  /** Words that, after a duration, show that it is not counted from the article's date: "in two weeks before". */
  readonly besideAfter: ReadonlySet<string>;
  /** Words after a duration that count backward from another date: "zwei Wochen vor". */
  readonly earlierThan: ReadonlySet<string>;
  /** Words after a duration that count forward from another date: "zwei Wochen nach". */
  readonly laterThan: ReadonlySet<string>;
  /** Prepositions that are included in the text of a date: "am Donnerstag". */
  readonly quotedPrepositions: ReadonlySet<string>;
  /** Words before a date that belong to the date, not to the title of an event. */
  readonly datePrepositions: ReadonlySet<string>;
  /** Cue verbs. Their tense shows when something was said, not when it happens. */
  readonly sayingVerbs: ReadonlySet<string>;
  /** Prepositions before a date in the future: "bis Freitag". */
  readonly futurePrepositions: ReadonlySet<string>;
  /** Articles between one of these prepositions and the date: "für den 12. Mai". */
  readonly futureArticles: ReadonlySet<string>;
  /** Auxiliaries that place a planned date in the past: "war für den 12. Mai geplant". */
  readonly pastPlanAuxiliaries: ReadonlySet<string>;
}

/** The date words of all languages, with what a date can start with. */
export interface AllDateWords extends DateWords {
  readonly starts: ReadonlySet<string>;
  /** Matches the day of a month, with the number in its first group. */
  readonly dayOfMonth: RegExp;
}

/**
 * Joins the date words of several languages. Dates in any supported language are read, because articles quote foreign
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

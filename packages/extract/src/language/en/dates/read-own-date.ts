import { anyOf } from '../../../core/word-list.ts';
import type { ReadDate } from '../../../find/dates/date-expression.ts';
import { dateOf, distanceOf, lowerAt, numberOf, textAt, yearOf } from '../../../find/dates/date-tokens.ts';
import type { DateText } from '../../../find/dates/dates-language.ts';
import { DATE_WORDS } from '../words/date-words.ts';
import { BEFORE_SEASON, EDGES, OWN_STARTS } from '../words/own-dates.ts';
import { PLANNED_STARTS } from '../words/tenses.ts';
import { readRelative } from './read-relative.ts';

const DAY = new RegExp(String.raw`^(\d{1,2})${anyOf(DATE_WORDS.ordinalEndings)}?$`, 'u');
const PART_OF_MONTH = new RegExp(String.raw`^(${anyOf(DATE_WORDS.parts.keys())})-(\p{L}+\.?)$`, 'u');

/** Reads the day of a month ("9", "9th"). Returns 0 for any other text. */
function dayOf(text: string): number {
  const found = DAY.exec(text);
  const day = found === null ? 0 : Number(found[1]);
  return day <= 31 ? day : 0;
}

/** Reads "9 August last year", "August 9 this year". */
function readDayAndYear({ tokens, words }: DateText, at: number): ReadDate | null {
  const day = dayOf(textAt(tokens, at)) || dayOf(textAt(tokens, at + 1));
  const month = words.months.get(lowerAt(tokens, at)) ?? words.months.get(lowerAt(tokens, at + 1));
  const offset = words.directions.get(lowerAt(tokens, at + 2));
  if (day === 0 || month === undefined || offset === undefined || lowerAt(tokens, at + 3) !== 'year') return null;
  return dateOf(at, at + 4, { type: 'DATE_BY', month, day, offset });
}

/** Reads "last autumn", "this March", "in the spring", "the spring of 2027", "June last year". */
function readMonthOrSeason({ tokens, words }: DateText, at: number): ReadDate | null {
  const direction = words.directions.get(lowerAt(tokens, at));
  const place = direction === undefined ? at : at + 1;
  const word = lowerAt(tokens, place);
  const season = words.seasons.get(word);
  const isCapitalized = tokens[place]?.text !== word;
  const month = season ?? (isCapitalized ? words.months.get(word) : undefined);
  if (month === undefined) return null;
  const part = season === undefined ? null : 'MIDDLE';
  const yearAt = lowerAt(tokens, place + 1) === 'of' ? place + 2 : place + 1;
  const year = yearOf(textAt(tokens, yearAt));
  if (season !== undefined && year !== null)
    return dateOf(place, yearAt + 1, { type: 'YEAR', year, part: null, season });
  const offset = words.directions.get(lowerAt(tokens, place + 1));
  if (offset !== undefined && lowerAt(tokens, place + 2) === 'year' && direction === undefined)
    return dateOf(place, place + 3, { type: 'MONTH_OF', month, part, offset });
  if (direction !== undefined && dayOf(textAt(tokens, place + 1)) === 0 && year === null)
    return dateOf(at, place + 1, { type: 'MONTH_BY', month, part, direction });
  const isIntroduced = BEFORE_SEASON.has(lowerAt(tokens, at - 1));
  return season !== undefined && direction === undefined && isIntroduced
    ? dateOf(at, at + 1, { type: 'MONTH_BY', month, part, direction: null })
    : null;
}

/** Reads a possessive month ("November's election") as the month in the article's year. */
function readPossessiveMonth({ tokens, printed, words }: DateText, at: number): ReadDate | null {
  const month = words.months.get(lowerAt(tokens, at));
  if (month === undefined || !/[’']s$/u.test(textAt(printed, at))) return null;
  return dateOf(at, at + 1, { type: 'MONTH_BY', month, part: null, direction: 0 });
}

/** Reads the month of a plan: "planned for May". After other words, "for May" can refer to a person. */
function readPlannedMonth({ tokens, words }: DateText, at: number): ReadDate | null {
  const month = words.months.get(lowerAt(tokens, at));
  const isPlan = lowerAt(tokens, at - 1) === 'for' && PLANNED_STARTS.has(lowerAt(tokens, at - 2));
  if (month === undefined || !isPlan || dayOf(textAt(tokens, at + 1)) > 0 || yearOf(textAt(tokens, at + 1)) !== null)
    return null;
  return dateOf(at, at + 1, { type: 'MONTH', year: null, month, part: null });
}

/** Reads "mid-May", "early-June". */
function readPartOfMonth({ tokens, words }: DateText, at: number): ReadDate | null {
  const found = PART_OF_MONTH.exec(lowerAt(tokens, at));
  const month = words.months.get(found?.[2] ?? '');
  if (found === null || month === undefined) return null;
  const year = yearOf(textAt(tokens, at + 1));
  const part = words.parts.get(found[1] ?? '') ?? null;
  return dateOf(at, year === null ? at + 1 : at + 2, { type: 'MONTH', year, month, part });
}

/** Reads "the end of September", "the start of 2024". */
function readEdge({ tokens, words }: DateText, at: number): ReadDate | null {
  const part = EDGES.get(lowerAt(tokens, at));
  if (part === undefined || lowerAt(tokens, at + 1) !== 'of') return null;
  const month = words.months.get(lowerAt(tokens, at + 2));
  if (month !== undefined) {
    const year = yearOf(textAt(tokens, at + 3));
    return dateOf(at, year === null ? at + 3 : at + 4, { type: 'MONTH', year, month, part });
  }
  const year = yearOf(textAt(tokens, at + 2));
  return year === null ? null : dateOf(at, at + 3, { type: 'YEAR', year, part, season: null });
}

/** Reads "overnight", "last night", "this morning". */
function readPartOfDay({ tokens, words }: DateText, at: number): ReadDate | null {
  const word = lowerAt(tokens, at);
  // In "overnight on Tuesday", the weekday is the date.
  const isOfWeekday =
    /^(?:on|from|into)$/u.test(lowerAt(tokens, at + 1)) && words.weekdays.has(lowerAt(tokens, at + 2));
  if (word === 'overnight' && isOfWeekday) return null;
  if (word === 'overnight') return dateOf(at, at + 1, { type: 'OFFSET', days: 0, months: 0, precision: 'ABOUT' });
  const direction = words.directions.get(word);
  if (direction === undefined || direction === 1 || !words.daytimes.has(lowerAt(tokens, at + 1))) return null;
  return dateOf(at, at + 2, { type: 'OFFSET', days: direction, months: 0, precision: 'DAY' });
}

/** Reads "two weeks earlier", "three days later". */
function readFromLast({ tokens, words }: DateText, at: number): ReadDate | null {
  const count = numberOf(lowerAt(tokens, at), words);
  const unit = lowerAt(tokens, at + 1);
  const side = lowerAt(tokens, at + 2);
  const isEarlier = side === 'earlier' || (side === 'before' && /^[,.]$/u.test(lowerAt(tokens, at + 3)));
  if (count === 0 || !words.units.has(unit) || !(isEarlier || side === 'later')) return null;
  const distance = distanceOf(isEarlier ? -count : count, unit, words);
  const precision = distance.precision === 'DAY' ? 'DAY' : 'ABOUT';
  return dateOf(at, at + 3, { type: 'FROM_LAST', ...distance, precision });
}

/** Reads "the day before," and "the previous day". In "the day before the talks", the day is counted from the talks. */
function readDayBefore({ tokens }: DateText, at: number): ReadDate | null {
  if (lowerAt(tokens, at - 1) !== 'the') return null;
  const [word, next] = [lowerAt(tokens, at), lowerAt(tokens, at + 1)];
  const isBefore = word === 'day' && next === 'before' && /^[,.;]?$/u.test(lowerAt(tokens, at + 2));
  if (!isBefore && !(word === 'previous' && next === 'day')) return null;
  return dateOf(at, at + 2, { type: 'FROM_LAST', days: -1, months: 0, precision: 'DAY' });
}

/**
 * Reads a date format that only exists in English, such as "mid-May" or "the end of September".
 *
 * @param text - the tokens and the date words
 * @param at - index of the token where the date starts
 * @returns null if there is no such date
 */
export function readOwnDate(text: DateText, at: number): ReadDate | null {
  const token = text.tokens[at];
  if (token === undefined) return null;
  // This function runs for every token. These lookups reject most of them quickly.
  const canStart = text.canStart(token) || OWN_STARTS.has(token.lower) || token.text.includes('-');
  if (token.kind !== 'NUMBER' && !canStart) return null;
  return (
    readDayAndYear(text, at) ??
    readRelative(text, at) ??
    readPossessiveMonth(text, at) ??
    readPlannedMonth(text, at) ??
    readMonthOrSeason(text, at) ??
    readPartOfMonth(text, at) ??
    readEdge(text, at) ??
    readPartOfDay(text, at) ??
    readDayBefore(text, at) ??
    readFromLast(text, at)
  );
}

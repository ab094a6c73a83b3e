import type { ReadDate } from '../../../find/dates/date-expression.ts';
import { dateOf, distanceOf, lowerAt, numberOf, textAt, yearOf } from '../../../find/dates/date-tokens.ts';
import type { DateText } from '../../../find/dates/dates-language.ts';
import {
  ATTACKS_OF_2001,
  DAYS_BEFORE,
  EARLIER_WORDS,
  LATER_WORDS,
  PLANNED,
  SEASON_PREPOSITIONS,
  YEAR_ARTICLES,
  YEAR_NOUNS,
} from '../words/own-dates.ts';

/** Reads the day of a month, written with a period ("9."). Returns 0 for any other text. */
function dayOf(text: string): number {
  const day = /^(\d{1,2})\.$/u.exec(text)?.[1];
  return day === undefined || Number(day) > 31 ? 0 : Number(day);
}

/** Reads "Anschläge vom 11. September". The year 2001 is implied. */
function readAttacks({ tokens, words }: DateText, at: number): ReadDate | null {
  if (dayOf(textAt(tokens, at)) !== 11 || words.months.get(lowerAt(tokens, at + 1)) !== 9) return null;
  if (yearOf(textAt(tokens, at + 2)) !== null || !ATTACKS_OF_2001.test(lowerAt(tokens, at - 2))) return null;
  return dateOf(at, at + 2, { type: 'DATE', year: 2001, month: 9, day: 11, until: null });
}

/**
 * Finds "vergangenen Jahres", with or without an article. Returns the index of the first word, or -1 if there is no
 * such phrase.
 */
function yearPhrase({ tokens, words }: DateText, at: number): number {
  const hasArticle = YEAR_ARTICLES.has(lowerAt(tokens, at)) && words.directions.has(lowerAt(tokens, at + 1));
  const from = hasArticle ? at + 1 : at;
  return words.directions.has(lowerAt(tokens, from)) && YEAR_NOUNS.has(lowerAt(tokens, from + 1)) ? from : -1;
}

/** Reads "9. August vergangenen Jahres". */
function readDayAndYear(text: DateText, at: number): ReadDate | null {
  const { tokens, words } = text;
  const day = dayOf(textAt(tokens, at));
  const month = words.months.get(lowerAt(tokens, at + 1));
  if (day === 0 || month === undefined) return null;
  const year = yearPhrase(text, at + 2);
  const offset = words.directions.get(lowerAt(tokens, year));
  return offset === undefined ? null : dateOf(at, year + 2, { type: 'DATE_BY', month, day, offset });
}

/** Reads "im vergangenen November", "Mitte Oktober vergangenen Jahres", "im vergangenen Sommer", "im Herbst". */
function readMonthOrSeason(text: DateText, at: number): ReadDate | null {
  const { tokens, words } = text;
  const word = lowerAt(tokens, at);
  const season = words.seasons.get(word);
  const month = season ?? words.months.get(word);
  if (month === undefined || textAt(tokens, at) === word || yearOf(textAt(tokens, at + 1)) !== null) return null;
  const before = lowerAt(tokens, at - 1);
  const direction = words.directions.get(before);
  const namedPart = words.parts.get(before) ?? null;
  const part = season === undefined ? namedPart : 'MIDDLE';
  const year = yearPhrase(text, at + 1);
  const offset = words.directions.get(lowerAt(tokens, year));
  const first = direction !== undefined || namedPart !== null ? at - 1 : at;
  if (offset !== undefined) return dateOf(first, year + 2, { type: 'MONTH_OF', month, part, offset });
  if (direction !== undefined) return dateOf(first, at + 1, { type: 'MONTH_BY', month, part, direction });
  return season !== undefined && SEASON_PREPOSITIONS.has(before)
    ? dateOf(at, at + 1, { type: 'MONTH_BY', month, part, direction: null })
    : null;
}

/**
 * Reads the month of a plan: "für Mai geplant". The participle is required because a month can be a first name: "für
 * August Krall".
 */
function readPlannedMonth({ tokens, words }: DateText, at: number): ReadDate | null {
  const month = words.months.get(lowerAt(tokens, at));
  if (month === undefined || lowerAt(tokens, at - 1) !== 'für' || !PLANNED.test(lowerAt(tokens, at + 1))) return null;
  return dateOf(at, at + 1, { type: 'MONTH', year: null, month, part: null });
}

/** Reads "zwei Wochen zuvor", "drei Tage später". */
function readFromLast({ tokens, words }: DateText, at: number): ReadDate | null {
  const count = numberOf(lowerAt(tokens, at), words);
  const unit = lowerAt(tokens, at + 1);
  const side = lowerAt(tokens, at + 2);
  const sign = EARLIER_WORDS.has(side) ? -1 : LATER_WORDS.has(side) ? 1 : 0;
  if (count === 0 || !words.units.has(unit) || sign === 0) return null;
  return dateOf(at, at + 3, { type: 'FROM_LAST', ...distanceOf(sign * count, unit, words) });
}

/** Reads "am Tag zuvor", "am Vortag". */
function readDayBefore({ tokens }: DateText, at: number): ReadDate | null {
  if (lowerAt(tokens, at - 1) !== 'am') return null;
  const isNamed = lowerAt(tokens, at) === 'tag' && EARLIER_WORDS.has(lowerAt(tokens, at + 1));
  if (!isNamed && lowerAt(tokens, at) !== 'vortag') return null;
  return dateOf(at, isNamed ? at + 2 : at + 1, { type: 'FROM_LAST', days: -1, months: 0, precision: 'DAY' });
}

/**
 * Reads a date in a format that only exists in German, such as "9. August vergangenen Jahres".
 *
 * @param text - the tokens and the date words
 * @param at - index of the token where the date starts; a date may include the previous word
 * @returns null if there is no such date
 */
export function readOwnDate(text: DateText, at: number): ReadDate | null {
  const token = text.tokens[at];
  // This function runs for every token. Looking up the first word excludes most tokens quickly.
  if (
    token === undefined ||
    !(token.kind === 'NUMBER' || (token.kind === 'WORD' && (text.canStart(token) || DAYS_BEFORE.has(token.lower))))
  )
    return null;
  return (
    readDayAndYear(text, at) ??
    readAttacks(text, at) ??
    readFromLast(text, at) ??
    readDayBefore(text, at) ??
    readPlannedMonth(text, at) ??
    readMonthOrSeason(text, at)
  );
}

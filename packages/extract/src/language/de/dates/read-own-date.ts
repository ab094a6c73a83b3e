import type { Part, ReadDate } from '../../../find/dates/date-expression.ts';
import { DIRECTIONS, MONTHS, NUMBERS, PARTS, SEASONS, UNITS } from '../../../find/events/date-words.ts';
import type { Token } from '../../../text/tokens.ts';

type Tokens = readonly Token[];

/** Words that such a date can begin with. */
const STARTS: ReadonlySet<string> = new Set([...MONTHS.keys(), ...SEASONS.keys(), ...NUMBERS.keys()]);
const YEAR = /^(?:1[5-9]|20)\d\d$/u;
const lower = (tokens: Tokens, at: number): string => tokens[at]?.lower ?? '';
const isYear = (word: string): boolean => word === 'jahres' || word === 'jahr';
const monthOf = (word: string): number => (MONTHS.get(word) ?? -1) + 1;

function dayOf(text: string): number {
  const day = /^(\d{1,2})\.$/u.exec(text)?.[1];
  return day === undefined || Number(day) > 31 ? 0 : Number(day);
}

/** Index of "vergangenen Jahres" after an optional article; -1 where it does not stand there. */
function yearBehind(tokens: Tokens, at: number): number {
  const from = /^(?:des|dieses)$/u.test(lower(tokens, at)) && DIRECTIONS.has(lower(tokens, at + 1)) ? at + 1 : at;
  return DIRECTIONS.has(lower(tokens, from)) && isYear(lower(tokens, from + 1)) ? from : -1;
}

/** "9. August vergangenen Jahres". */
function dateByYear(tokens: Tokens, at: number): ReadDate | null {
  const day = dayOf(tokens[at]?.text ?? '');
  const month = monthOf(lower(tokens, at + 1));
  const year = day === 0 || month === 0 ? -1 : yearBehind(tokens, at + 2);
  const offset = DIRECTIONS.get(lower(tokens, year));
  return offset === undefined ? null : { first: at, last: year + 2, shape: { type: 'DATE_BY', month, day, offset } };
}

/** "im vergangenen November", "Mitte Oktober vergangenen Jahres", "im vergangenen Sommer", "im Herbst". */
function monthOrSeason(tokens: Tokens, at: number): ReadDate | null {
  const word = lower(tokens, at);
  const season = SEASONS.get(word);
  const month = season ?? monthOf(word);
  if (month === 0 || tokens[at]?.text === word || YEAR.test(tokens[at + 1]?.text ?? '')) return null;
  const before = lower(tokens, at - 1);
  const direction = DIRECTIONS.get(before);
  const printed: Part | null = PARTS.get(before) ?? null;
  const part = season === undefined ? printed : 'MIDDLE';
  const year = yearBehind(tokens, at + 1);
  const offset = DIRECTIONS.get(lower(tokens, year));
  const first = direction !== undefined || printed !== null ? at - 1 : at;
  if (offset !== undefined) return { first, last: year + 2, shape: { type: 'MONTH_OF', month, part, offset } };
  if (direction !== undefined) return { first, last: at + 1, shape: { type: 'MONTH_BY', month, part, direction } };
  return season !== undefined && /^(?:im|zum|bis|seit)$/u.test(before)
    ? { first: at, last: at + 1, shape: { type: 'MONTH_BY', month, part, direction: null } }
    : null;
}

/** "zwei Wochen zuvor", "drei Tage später": counted from the date that the text gave before. */
function fromLast(tokens: Tokens, at: number): ReadDate | null {
  const word = lower(tokens, at);
  const count = NUMBERS.get(word) ?? (/^\d{1,3}$/u.test(word) ? Number(word) : 0);
  const unit = UNITS.get(lower(tokens, at + 1));
  const side = lower(tokens, at + 2);
  const sign = /^(?:zuvor|vorher|davor|früher)$/u.test(side) ? -1 : /^(?:später|danach)$/u.test(side) ? 1 : 0;
  if (count === 0 || unit === undefined || sign === 0) return null;
  const days = unit === 'WEEK' ? count * 7 : unit === 'DAY' ? count : 0;
  const months = unit === 'MONTH' ? count : unit === 'YEAR' ? count * 12 : 0;
  const precision = unit === 'DAY' ? 'DAY' : unit === 'YEAR' ? 'YEAR' : 'ABOUT';
  return {
    first: at,
    last: at + 3,
    shape: { type: 'FROM_LAST', days: sign * days, months: sign * months, precision },
  };
}

/**
 * A date in one of the ways that German has besides those that English has too.
 *
 * @param tokens - the text's tokens
 * @returns null where none begins, or ends, at the token
 */
export function readGermanDate(tokens: Tokens, at: number): ReadDate | null {
  const token = tokens[at];
  // Asked for every token: most are none of these words.
  if (token === undefined || !(token.kind === 'NUMBER' || (token.kind === 'WORD' && STARTS.has(token.lower))))
    return null;
  return dateByYear(tokens, at) ?? fromLast(tokens, at) ?? monthOrSeason(tokens, at);
}

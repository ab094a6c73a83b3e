import type { ReadDate } from '../../../find/dates/date-expression.ts';
import {
  DAYTIMES,
  DIRECTIONS,
  MONTHS,
  NUMBERS,
  PARTS,
  RELATIVE_DAYS,
  SEASONS,
  UNITS,
  WEEKDAYS,
} from '../../../find/events/date-words.ts';
import type { Token } from '../../../text/tokens.ts';

type Tokens = readonly Token[];

const lower = (tokens: Tokens, at: number): string => tokens[at]?.lower ?? '';
const isTimeWord = (word: string): boolean =>
  WEEKDAYS.has(word) ||
  UNITS.has(word) ||
  RELATIVE_DAYS.has(word) ||
  MONTHS.has(word) ||
  SEASONS.has(word) ||
  DAYTIMES.has(word);

/** "Saturday's defeat", "last week's talks": the tokens with words of time without their possessive ending. */
export function withoutPossessives(tokens: Tokens): Tokens {
  return tokens.map((token) => {
    if (!token.text.endsWith('s') || !/[’']s$/u.test(token.text) || token.text.length > 14) return token;
    const bare = token.lower.slice(0, -2);
    return isTimeWord(bare) ? { ...token, text: token.text.slice(0, -2), lower: bare } : token;
  });
}

const YEAR = /^(?:1[5-9]|20)\d\d$/u;
const monthOf = (word: string): number => (MONTHS.get(word) ?? -1) + 1;

function dayOf(text: string): number {
  const found = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(text);
  const day = found === null ? 0 : Number(found[1]);
  return day <= 31 ? day : 0;
}

/** "9 August last year", "August 9 this year". */
function dateByYear(tokens: Tokens, at: number): ReadDate | null {
  const [one, two] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? ''];
  const day = dayOf(one) || dayOf(two);
  const month = monthOf(lower(tokens, at)) || monthOf(lower(tokens, at + 1));
  const offset = DIRECTIONS.get(lower(tokens, at + 2));
  if (day === 0 || month === 0 || offset === undefined || lower(tokens, at + 3) !== 'year') return null;
  return { first: at, last: at + 4, shape: { type: 'DATE_BY', month, day, offset } };
}

/** "last autumn", "this March", "in the spring", "the spring of 2027", "June last year". */
function monthOrSeason(tokens: Tokens, at: number): ReadDate | null {
  const word = lower(tokens, at);
  const direction = DIRECTIONS.get(word);
  const place = direction === undefined ? at : at + 1;
  const season = SEASONS.get(lower(tokens, place));
  const capital = tokens[place]?.text !== lower(tokens, place);
  const month = season ?? (capital ? monthOf(lower(tokens, place)) : 0);
  if (month === 0 || month === undefined) return null;
  const part = season === undefined ? null : 'MIDDLE';
  const written = tokens[lower(tokens, place + 1) === 'of' ? place + 2 : place + 1]?.text ?? '';
  if (season !== undefined && YEAR.test(written)) {
    const last = lower(tokens, place + 1) === 'of' ? place + 3 : place + 2;
    return { first: place, last, shape: { type: 'YEAR', year: Number(written), part: null, season } };
  }
  const offset = DIRECTIONS.get(lower(tokens, place + 1));
  if (offset !== undefined && lower(tokens, place + 2) === 'year' && direction === undefined)
    return { first: place, last: place + 3, shape: { type: 'MONTH_OF', month, part, offset } };
  if (direction !== undefined && dayOf(tokens[place + 1]?.text ?? '') === 0 && !YEAR.test(written))
    return { first: at, last: place + 1, shape: { type: 'MONTH_BY', month, part, direction } };
  const introduced = /^(?:the|in|by|until|since)$/u.test(lower(tokens, at - 1));
  return season !== undefined && direction === undefined && introduced
    ? { first: at, last: at + 1, shape: { type: 'MONTH_BY', month, part, direction: null } }
    : null;
}

/** "November's election": the month of the article's year. */
function owningMonth(tokens: Tokens, at: number, printed: Tokens): ReadDate | null {
  const month = monthOf(lower(tokens, at));
  const owning = month > 0 && /[’']s$/u.test(printed[at]?.text ?? '');
  return owning ? { first: at, last: at + 1, shape: { type: 'MONTH_BY', month, part: null, direction: 0 } } : null;
}

/** "mid-May", "early-June". */
function partOfMonth(tokens: Tokens, at: number): ReadDate | null {
  const found = /^(mid|early|late)-(\p{L}+\.?)$/u.exec(lower(tokens, at));
  const month = monthOf(found?.[2] ?? '');
  if (found === null || month === 0) return null;
  const year = YEAR.test(tokens[at + 1]?.text ?? '') ? Number(tokens[at + 1]?.text) : null;
  const part = PARTS.get(found[1] ?? '') ?? null;
  return { first: at, last: year === null ? at + 1 : at + 2, shape: { type: 'MONTH', year, month, part } };
}

/** "the end of September", "the start of the year". */
function edgeOf(tokens: Tokens, at: number): ReadDate | null {
  const found = /^(start|beginning|middle|end)$/u.exec(lower(tokens, at))?.[1];
  if (found === undefined || lower(tokens, at + 1) !== 'of') return null;
  const part = found === 'end' ? 'END' : found === 'middle' ? 'MIDDLE' : 'START';
  const month = monthOf(lower(tokens, at + 2));
  const written = tokens[month > 0 ? at + 3 : at + 2]?.text ?? '';
  const year = YEAR.test(written) ? Number(written) : null;
  if (month > 0)
    return { first: at, last: year === null ? at + 3 : at + 4, shape: { type: 'MONTH', year, month, part } };
  if (year !== null) return { first: at, last: at + 3, shape: { type: 'YEAR', year, part, season: null } };
  return null;
}

const AWAY = { months: 0, precision: 'DAY' } as const;

/** "overnight", "last night", "this morning". */
function partOfDay(tokens: Tokens, at: number): ReadDate | null {
  const word = lower(tokens, at);
  if (word === 'overnight')
    return { first: at, last: at + 1, shape: { type: 'OFFSET', ...AWAY, days: 0, precision: 'ABOUT' } };
  const direction = DIRECTIONS.get(word);
  if (direction === undefined || direction === 1 || !DAYTIMES.has(lower(tokens, at + 1))) return null;
  return { first: at, last: at + 2, shape: { type: 'OFFSET', ...AWAY, days: direction } };
}

/** "two weeks earlier", "three days later": away from the date that was told before. */
function besideBefore(tokens: Tokens, at: number): ReadDate | null {
  const word = lower(tokens, at);
  const count = NUMBERS.get(word) ?? (/^\d{1,3}$/u.test(word) ? Number(word) : 0);
  const unit = UNITS.get(lower(tokens, at + 1));
  const side = lower(tokens, at + 2);
  const sign =
    side === 'earlier'
      ? -1
      : side === 'later'
        ? 1
        : side === 'before' && /^[,.]$/u.test(lower(tokens, at + 3))
          ? -1
          : 0;
  if (count === 0 || unit === undefined || sign === 0) return null;
  const months = unit === 'MONTH' ? count : unit === 'YEAR' ? count * 12 : 0;
  const days = unit === 'WEEK' ? count * 7 : unit === 'DAY' ? count : 0;
  const precision = unit === 'DAY' ? 'DAY' : 'ABOUT';
  return { first: at, last: at + 3, shape: { type: 'FROM_LAST', days: sign * days, months: sign * months, precision } };
}

/** Words that can begin such an expression. */
const BEGINS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...SEASONS.keys(),
  ...DIRECTIONS.keys(),
  ...NUMBERS.keys(),
  'overnight',
  'start',
  'beginning',
  'middle',
  'end',
]);

/**
 * The English expressions that have no counterpart in German; null where none begins here.
 *
 * @param printed - the tokens with their possessive endings
 */
export function readEnglishDate(tokens: Tokens, at: number, printed: Tokens): ReadDate | null {
  const token = tokens[at];
  // Asked of every token of every article: most are told by one look-up.
  if (token === undefined || (token.kind !== 'NUMBER' && !BEGINS.has(token.lower) && !token.text.includes('-')))
    return null;
  return (
    dateByYear(tokens, at) ??
    owningMonth(tokens, at, printed) ??
    monthOrSeason(tokens, at) ??
    partOfMonth(tokens, at) ??
    edgeOf(tokens, at) ??
    partOfDay(tokens, at) ??
    besideBefore(tokens, at)
  );
}

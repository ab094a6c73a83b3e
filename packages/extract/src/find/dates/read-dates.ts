import { readGermanDate } from '../../language/de/dates/read-own-date.ts';
import { readEnglishDate, withoutPossessives } from '../../language/en/dates/read-own-date.ts';
import type { Token } from '../../text/tokens.ts';
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
} from '../events/date-words.ts';
import type { DateShape, ReadDate } from './date-expression.ts';

type Tokens = readonly Token[];

const lower = (tokens: Tokens, at: number): string => tokens[at]?.lower ?? '';

/** The day of the month that a token tells ("10.", "10", "10th"); 0 for none. */
function dayNumberOf(text: string): number {
  const found = /^(\d{1,2})(?:\.|st|nd|rd|th)?$/u.exec(text);
  const day = found === null ? 0 : Number(found[1]);
  return day >= 1 && day <= 31 ? day : 0;
}

function yearOf(text: string): number | null {
  return /^(?:1[5-9]|20)\d\d$/u.test(text) ? Number(text) : null;
}

function monthOf(text: string): number {
  return (MONTHS.get(text) ?? -1) + 1;
}

/** The weekday that a word tells, also in compounds ("Montagabend"); -1 for none. */
function weekdayOf(word: string): number {
  const known = WEEKDAYS.get(word);
  if (known !== undefined) return known;
  if (word.length < 9 || word.length > 22) return -1;
  const end = word.indexOf('tag') + 3;
  if (end < 6 && !word.startsWith('mittwoch')) return -1;
  const head = word.startsWith('mittwoch') ? 'mittwoch' : word.slice(0, end);
  const daytime = word.slice(head.length);
  return DAYTIMES.has(daytime.replace(/s$/u, '')) ? (WEEKDAYS.get(head) ?? -1) : -1;
}

/** A year after a date, with or without comma; its index after, and the year. */
function yearAfter(tokens: Tokens, at: number): { readonly year: number | null; readonly last: number } {
  const comma = tokens[at]?.text === ',';
  const year = yearOf(tokens[comma ? at + 1 : at]?.text ?? '');
  if (year === null) return { year: null, last: at };
  return { year, last: comma ? at + 2 : at + 1 };
}

const read = (first: number, last: number, shape: DateShape): ReadDate => ({ first, last, shape });

/** "10. Januar 2022", "10. und 11. Januar", "10. bis 12. Januar", "10 January". */
function dayFirst(tokens: Tokens, at: number): ReadDate | null {
  const day = dayNumberOf(tokens[at]?.text ?? '');
  if (day === 0) return null;
  const month = monthOf(lower(tokens, at + 1));
  if (month > 0) {
    const { year, last } = yearAfter(tokens, at + 2);
    return read(at, last, { type: 'DATE', year, month, day, until: null });
  }
  const numeric = dayNumberOf(tokens[at + 1]?.text ?? '');
  const written = yearOf(tokens[at + 2]?.text ?? '');
  if (numeric > 0 && numeric <= 12 && written !== null && /\.$/u.test(tokens[at]?.text ?? ''))
    return read(at, at + 3, { type: 'DATE', year: written, month: numeric, day, until: null });
  if (!/^(?:und|bis|and|to|–|-)$/u.test(lower(tokens, at + 1))) return null;
  const until = dayNumberOf(tokens[at + 2]?.text ?? '');
  const after = monthOf(lower(tokens, at + 3));
  if (until <= day || after === 0) return null;
  const { year, last } = yearAfter(tokens, at + 4);
  return read(at, last, { type: 'DATE', year, month: after, day, until });
}

/** "12.03.2006", "2006-03-12". */
function inNumbers(tokens: Tokens, at: number): ReadDate | null {
  const text = tokens[at]?.text ?? '';
  const german = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/u.exec(text);
  const iso = german === null ? /^((?:19|20)\d\d)-(\d\d)-(\d\d)$/u.exec(text) : null;
  const [year, month, day] = german === null ? [iso?.[1], iso?.[2], iso?.[3]] : [german[3], german[2], german[1]];
  if (year === undefined) return null;
  return read(at, at + 1, { type: 'DATE', year: Number(year), month: Number(month), day: Number(day), until: null });
}

/** "January 10, 2022", "January 2022", "im Januar", "Anfang Januar". */
function monthFirst(tokens: Tokens, at: number, english: boolean): ReadDate | null {
  const word = lower(tokens, at);
  const month = monthOf(word);
  if (month === 0) return null;
  const day = english ? dayNumberOf(tokens[at + 1]?.text ?? '') : 0;
  if (day > 0) {
    const { year, last } = yearAfter(tokens, at + 2);
    return read(at, last, { type: 'DATE', year, month, day, until: null });
  }
  const year = yearOf(tokens[at + 1]?.text ?? '');
  const before = lower(tokens, at - 1);
  const part = PARTS.get(before) ?? null;
  const tied =
    part !== null ||
    year !== null ||
    /^(?:im|in|seit|bis|since|until|by|last|next|this|vergangenen|kommenden|nächsten|diesem|letzten)$/u.test(before);
  if (!tied) return null;
  return read(part === null ? at : at - 1, year === null ? at + 1 : at + 2, { type: 'MONTH', year, month, part });
}

const BEFORE_YEAR =
  /^(?:im|in|jahr|jahre|jahres|jahren|seit|bis|von|vom|ab|um|nach|vor|bereits|schon|erst|ende|anfang|mitte|early|mid|late|since|by|of|until|year|from|\(|sommer|herbst|winter|frühjahr|frühling|summer|autumn|spring)$/u;

/** "hatte die Insel 2014 annektiert": a year between a noun and the rest of its verb; "Agenda 2010" has none before it. */
function isInPerfect(tokens: Tokens, at: number): boolean {
  if (!/^\p{Ll}/u.test(tokens[at + 1]?.text ?? '')) return false;
  const before = tokens.slice(Math.max(0, at - 8), at);
  const from = before.findLastIndex(({ text }) => /^[.,;:]$/u.test(text));
  return before.slice(from + 1).some(({ lower }) => /^(?:hatten?|hat|haben|wurden?|war|waren)$/u.test(lower));
}

/** "2014", "im Jahr 2014", "Ende 2014", "im Sommer 2014"; no number of things ("2000 Menschen"). */
function yearAlone(tokens: Tokens, at: number): ReadDate | null {
  const year = yearOf(tokens[at]?.text ?? '');
  if (year === null || year < 1700) return null;
  const next = tokens[at + 1];
  const counted =
    next !== undefined &&
    next.kind === 'WORD' &&
    (/^\p{Lu}/u.test(next.text) || /^(?:euro|dollar|people|men|women|soldiers|troops|jobs)$/u.test(next.lower));
  const before = lower(tokens, at - 1);
  const tied = BEFORE_YEAR.test(before);
  if (
    (counted && !/^(?:im|in|jahr|jahre|jahres|bereits|seit|since|year|ende|anfang|mitte)$/u.test(before)) ||
    (!tied && at > 0 && next === undefined)
  )
    return null;
  const noun = tokens[at - 1]?.kind === 'WORD' && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '');
  if (!tied && noun && !isInPerfect(tokens, at)) return null;
  const part = PARTS.get(before) ?? null;
  const season = SEASONS.get(before) ?? null;
  const first = part !== null || season !== null ? at - 1 : at;
  return read(first, at + 1, { type: 'YEAR', year, part, season });
}

function weekday(tokens: Tokens, at: number): ReadDate | null {
  const token = tokens[at];
  if (token === undefined || token.text.charAt(0) === token.lower.charAt(0)) return null;
  const number = weekdayOf(token.lower);
  if (number < 0) return null;
  const direction = DIRECTIONS.get(lower(tokens, at - 1)) ?? null;
  const daytime = DAYTIMES.has(lower(tokens, at + 1));
  const last = daytime ? at + 2 : at + 1;
  const explicit =
    tokens[last]?.text === ',' && /^(?:de[mnr]|the)?$/u.test(lower(tokens, last + 1))
      ? last + 2
      : last + (tokens[last]?.text === ',' ? 1 : 0);
  const date =
    explicit > last
      ? (inNumbers(tokens, explicit) ?? dayFirst(tokens, explicit) ?? monthFirst(tokens, explicit, true))
      : null;
  if (date !== null && date.shape.type === 'DATE') return { ...date, first: at };
  return read(direction === null ? at : at - 1, last, { type: 'WEEKDAY', weekday: number, direction });
}

/** "gestern", "heute Abend", "tomorrow"; "morgen" only where it is no morning. */
function relativeDay(tokens: Tokens, at: number): ReadDate | null {
  const days = RELATIVE_DAYS.get(lower(tokens, at));
  if (days === undefined) return null;
  if (lower(tokens, at) === 'morgen' && (tokens[at]?.text !== 'morgen' || RELATIVE_DAYS.has(lower(tokens, at - 1))))
    return null;
  const last = DAYTIMES.has(lower(tokens, at + 1)) ? at + 2 : at + 1;
  return read(at, last, { type: 'OFFSET', days, months: 0, precision: 'DAY' });
}

/** Days and months of a number of units, and how exact such a distance is. */
function distance(count: number, unit: string): Pick<DateShape & { type: 'OFFSET' }, 'days' | 'months' | 'precision'> {
  switch (UNITS.get(unit)) {
    case 'WEEK':
      return { days: count * 7, months: 0, precision: 'ABOUT' };
    case 'MONTH':
      return { days: 0, months: count, precision: 'ABOUT' };
    case 'YEAR':
      return { days: 0, months: count * 12, precision: 'YEAR' };
    default:
      return { days: count, months: 0, precision: 'DAY' };
  }
}

function negate({ days, months, precision }: ReturnType<typeof distance>): ReturnType<typeof distance> {
  return { days: -days, months: -months, precision };
}

/** "vor zwei Wochen", "in drei Tagen", "two weeks ago", "zwei Wochen vor den Gesprächen am 10. Januar". */
function counted(tokens: Tokens, at: number): ReadDate | null {
  const word = lower(tokens, at);
  const count = NUMBERS.get(word) ?? (/^\d{1,3}$/u.test(word) ? Number(word) : 0);
  if (count === 0 || !UNITS.has(lower(tokens, at + 1))) return null;
  const span = distance(count, lower(tokens, at + 1));
  const before = lower(tokens, at - 1);
  const after = lower(tokens, at + 2);
  if (before === 'vor') return read(at - 1, at + 2, { type: 'OFFSET', ...negate(span) });
  if (after === 'ago') return read(at, at + 3, { type: 'OFFSET', ...negate(span) });
  if (
    before === 'in' &&
    !/^(?:before|after|earlier|later)$/u.test(after) &&
    /^(?:tagen|wochen|monaten|jahren|woche|monat|jahr|days|weeks|months|years)$/u.test(lower(tokens, at + 1))
  )
    return read(at - 1, at + 2, { type: 'OFFSET', ...span });
  const precision = span.precision === 'DAY' ? 'DAY' : 'ABOUT';
  if (after === 'vor' || after === 'before') return read(at, at + 3, { type: 'BESIDE', ...negate(span), precision });
  if (after === 'nach' || after === 'after') return read(at, at + 3, { type: 'BESIDE', ...span, precision });
  return null;
}

/** "vergangene Woche", "im kommenden Jahr", "this month", "am Wochenende". */
function directed(tokens: Tokens, at: number): ReadDate | null {
  const word = lower(tokens, at);
  if (word === 'wochenende' || word === 'weekend') {
    const direction = DIRECTIONS.get(lower(tokens, at - 1)) ?? null;
    return read(direction === null ? at : at - 1, at + 1, { type: 'WEEKEND', direction });
  }
  const direction = DIRECTIONS.get(word);
  const unit = UNITS.get(lower(tokens, at + 1));
  if (direction === undefined || unit === undefined || unit === 'DAY') return null;
  const { days, months } = distance(direction, lower(tokens, at + 1));
  const precision = unit === 'WEEK' ? 'ABOUT' : unit === 'MONTH' ? 'MONTH' : 'YEAR';
  return read(at, at + 2, { type: 'OFFSET', days, months, precision });
}

/** Words that can begin a date; weekdays, which have compounds, apart. */
const DATE_WORDS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...RELATIVE_DAYS.keys(),
  ...NUMBERS.keys(),
  ...DIRECTIONS.keys(),
  ...WEEKDAYS.keys(),
  'wochenende',
  'weekend',
]);

function readAt(tokens: Tokens, at: number, english: boolean): ReadDate | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'NUMBER')
    return inNumbers(tokens, at) ?? dayFirst(tokens, at) ?? counted(tokens, at) ?? yearAlone(tokens, at);
  if (token.kind !== 'WORD' || !DATE_WORDS.has(token.lower)) return token.kind === 'WORD' ? weekday(tokens, at) : null;
  return (
    weekday(tokens, at) ??
    monthFirst(tokens, at, english) ??
    relativeDay(tokens, at) ??
    counted(tokens, at) ??
    directed(tokens, at)
  );
}

/**
 * Reads all date expressions of a text, in one pass.
 *
 * @param all - the text's tokens
 * @param english - whether a month can stand before its day
 * @returns the expressions by position, none overlapping
 */
export function readDates(all: Tokens, english: boolean): ReadDate[] {
  const found: ReadDate[] = [];
  const tokens = english ? withoutPossessives(all) : all;
  for (let at = 0; at < tokens.length; at += 1) {
    const own = english ? readEnglishDate(tokens, at, all) : readGermanDate(tokens, at);
    const date = own ?? readAt(tokens, at, english);
    if (date === null || date.first < (found.at(-1)?.last ?? 0)) continue;
    found.push(date);
    at = date.last - 1;
  }
  return found;
}

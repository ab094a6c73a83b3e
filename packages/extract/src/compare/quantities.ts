import type { Token } from '../text/tokens.ts';
import { notionOf } from './notions.ts';
import { numberAt, type PrintedNumber } from './numbers.ts';
import { ADDED, BOUNDS, EMPTY_WORDS, FROM_TODAY, NUMBER_WORDS, RANGES } from './words.ts';

/** A number of something in a passage. */
export interface Quantity {
  /** The tokens that print the number and the noun: `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** What is counted; "+" stands after it where the number is a rise or a fall. */
  readonly unit: string;
  /** The adjective before what is counted: "kleine Boote". Null where there is none. */
  readonly quality: string | null;
  /** What a measure is filled with: "Tonnen Getreide". Null where the text does not say. */
  readonly content: string | null;
  /** What the number can mean as printed: "mehr als 300" goes up without end. */
  readonly least: number;
  readonly most: number;
}

type Tokens = readonly Token[];

const TIMES: ReadonlySet<string> = new Set(['~tag', '~woche', '~monat', '~jahr', '~stunde', 'minut']);
const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['$', '~dollar'],
  ['€', '~euro'],
  ['£', '~pfund'],
]);
/** What is counted in these is named after them. */
const MEASURES: ReadonlySet<string> = new Set(['~tonne', '~liter', '~metre', '~kilometer']);

/**
 * Finds numbers of something: digits or words, with "Millionen" and the like, and the noun after them.
 *
 * @param tokens - of one sentence.
 * @param taken - indices of tokens that belong to dates.
 * @remarks Left out, since a comparison would mislead: one, years, times of day, ordinals, ages, what comes on top of a number that is not given, and lengths of time that
 * count from the day of the article.
 */
export function quantitiesIn(tokens: Tokens, taken: ReadonlySet<number>, language: 'de' | 'en'): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const number = taken.has(at) ? null : numberAt(tokens, at, language);
    if (number === null) continue;
    const quantity = quantityOf(tokens, at, number, language);
    if (quantity !== null) found.push(quantity);
    at = number.last - 1;
  }
  return found;
}

function quantityOf(tokens: Tokens, at: number, number: PrintedNumber, language: 'de' | 'en'): Quantity | null {
  const before = tokens[at - 1]?.lower ?? '';
  const currency = CURRENCIES.get(before);
  const head = currency === undefined ? headAfter(tokens, number.last, language) : null;
  const unit = currency ?? head?.unit;
  if (unit === undefined) return null;
  const last = head === null ? number.last : head.at + 1;
  const first = currency === undefined ? at : at - 1;
  if (
    TIMES.has(unit) &&
    (FROM_TODAY.has(tokens[first - 1]?.lower ?? '') || FROM_TODAY.has(tokens[last]?.lower ?? ''))
  ) {
    return null;
  }
  const added = (index: number) => ADDED.has(tokens[index]?.lower ?? '');
  if (added(first - 1) || added(number.last)) return null;
  // "10 bis 20 Schiffe" is neither ten nor twenty.
  if (RANGES.has(tokens[first - 1]?.lower ?? '') && isNumber(tokens[first - 2])) return null;
  const counted = isChange(tokens, first) ? `${unit}+` : unit;
  const quality = head?.quality ?? null;
  const content = contentAfter(tokens, last, unit, language);
  return { first, last, unit: counted, quality, content, ...bounds(tokens, first, number) };
}

/** "um 2 Prozent" is a rise, "auf 8 Prozent" where it led to. */
function isChange(tokens: Tokens, first: number): boolean {
  let at = first - 1;
  while (/^(?:als|than|mehr|more)$/u.test(tokens[at]?.lower ?? '') || BOUNDS.has(tokens[at]?.lower ?? '')) at -= 1;
  return /^(?:um|by)$/u.test(tokens[at]?.lower ?? '');
}

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'NUMBER' || NUMBER_WORDS.has(token.lower));
}

interface Head {
  readonly unit: string;
  readonly quality: string | null;
  readonly at: number;
}

/** The noun that is counted: in German the next word with a capital, in English the next plural. */
function headAfter(tokens: Tokens, from: number, language: 'de' | 'en'): Head | null {
  let quality: string | null = null;
  for (let at = from; at < from + 3; at += 1) {
    const token = tokens[at];
    if (token?.text === '%') return { unit: '~prozent', quality, at };
    if (token?.lower === 'per' && tokens[at + 1]?.lower === 'cent') return { unit: '~prozent', quality, at: at + 1 };
    if (token?.kind !== 'WORD' || EMPTY_WORDS.has(token.lower) || /^(?:uhr|[ap]\.?m\.?|o.clock)$/u.test(token.lower)) {
      return null;
    }
    const notion = notionOf(token.text);
    const capital = /^\p{Lu}/u.test(token.text);
    const noun =
      language === 'de'
        ? capital
        : (notion.startsWith('~') || /[^s]s$/u.test(token.lower)) && !/ing$|ed$/u.test(token.lower);
    if (noun) return { unit: notion, quality, at };
    // What stands between is an adjective, which German inflects.
    if (language === 'de' && !/e[nrsm]?$/u.test(token.lower)) return null;
    if (language === 'en' && capital) return null;
    quality = notion;
  }
  return null;
}

function contentAfter(tokens: Tokens, at: number, unit: string, language: 'de' | 'en'): string | null {
  if (!MEASURES.has(unit)) return null;
  const token = language === 'en' && tokens[at]?.lower === 'of' ? tokens[at + 1] : tokens[at];
  const noun = token?.kind === 'WORD' && (language === 'de' ? /^\p{Lu}/u.test(token.text) : token !== tokens[at]);
  return noun ? notionOf(token.text) : null;
}

function bounds(tokens: Tokens, first: number, { value, low, high }: PrintedNumber): { least: number; most: number } {
  const [before, last] = [tokens[first - 2]?.lower ?? '', tokens[first - 1]?.lower ?? ''];
  if (/^(?:als|than)$/u.test(last)) {
    const less = /^(?:weniger|less|fewer)$/u.test(before);
    return less ? { least: 0, most: value } : { least: value, most: Number.POSITIVE_INFINITY };
  }
  if (/^(?:bis zu|up to)$/u.test(`${before} ${last}`)) return { least: 0, most: value };
  switch (BOUNDS.get(last)) {
    case 'MORE':
      return { least: low, most: Number.POSITIVE_INFINITY };
    case 'LESS':
      return { least: 0, most: high };
    case 'NEARLY':
      return { least: value * 0.85, most: value };
    case 'ABOUT':
      return { least: value * 0.9, most: value * 1.1 };
    default:
      return { least: low, most: high };
  }
}

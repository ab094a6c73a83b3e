import type { Token } from '@wortlaut/extract';
import { notionOf } from './coverage-notions.ts';
import { BOUNDS, EMPTY_WORDS, FROM_TODAY, NUMBER_WORDS, SCALES } from './coverage-words.ts';

/** A number of something in a passage. */
export interface Quantity {
  /** The tokens that print the number and the noun: `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** What is counted. */
  readonly unit: string;
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
 * Finds numbers of something: digits or words up to twelve, with "Millionen" and the like, and the noun after them.
 *
 * @param tokens - of one sentence.
 * @param taken - indices of tokens that belong to dates.
 * @remarks Left out, since a comparison would mislead: one, years, times of day, ordinals, ages, and lengths of time that
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

interface Printed {
  readonly value: number;
  /** How far the true number may lie from the printed one, which may be rounded. */
  readonly slack: number;
  readonly last: number;
}

function numberAt(tokens: Tokens, at: number, language: 'de' | 'en'): Printed | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const word = NUMBER_WORDS.get(token.lower);
  const parts = /^(\d[\d.,]*)(m|mn|bn)?$/u.exec(token.lower);
  const plain = word ?? (token.kind === 'NUMBER' && parts ? readNumber(parts[1] ?? '', language) : null);
  if (plain === null || (plain < 2 && Number.isInteger(plain))) return null;
  const short = parts?.[2] === undefined ? 1 : parts[2] === 'bn' ? 1e9 : 1e6;
  const scale = SCALES[language].get(tokens[at + 1]?.lower ?? '');
  const factor = short * (scale ?? 1);
  // A year stands without a scale and without a point in it.
  if (factor === 1 && /^(?:1[5-9]|20)\d\d$/u.test(token.text)) return null;
  const slack = slackOf(parts?.[1] ?? '', plain) * factor;
  return { value: plain * factor, slack, last: at + (scale === undefined ? 1 : 2) };
}

/** @returns null where it cannot be told whether a sign parts thousands or decimals. */
function readNumber(digits: string, language: 'de' | 'en'): number | null {
  const [thousands, decimal] = language === 'de' ? ['.', ','] : [',', '.'];
  if (/^\d+$/u.test(digits)) return Number(digits);
  const grouped = new RegExp(`^\\d{1,3}(?:[${thousands}]\\d{3})+$`, 'u');
  if (grouped.test(digits)) return Number(digits.replaceAll(thousands, ''));
  const decimals = new RegExp(`^\\d+[${decimal}]\\d{1,2}$`, 'u');
  return decimals.test(digits) ? Number(digits.replace(decimal, '.')) : null;
}

/** "4 Millionen" may be 4.2, "1.000" may be 1,040, but 20 is not 22. */
function slackOf(digits: string, value: number): number {
  const decimals = /[.,](\d{1,2})$/u.exec(digits)?.[1]?.length ?? 0;
  if (decimals > 0) return 0.5 / 10 ** decimals;
  const zeros = /0*$/u.exec(String(value))?.[0].length ?? 0;
  return 0.5 * 10 ** Math.max(0, zeros - 1);
}

function quantityOf(tokens: Tokens, at: number, number: Printed, language: 'de' | 'en'): Quantity | null {
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
  // "10 bis 20 Schiffe" is neither ten nor twenty.
  if (/^(?:bis|to|or|oder|–|-|und|and)$/u.test(tokens[first - 1]?.lower ?? '') && isNumber(tokens[first - 2]))
    return null;
  return { first, last, unit, content: contentAfter(tokens, last, unit, language), ...bounds(tokens, first, number) };
}

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'NUMBER' || NUMBER_WORDS.has(token.lower));
}

/** The noun that is counted: in German the next word with a capital, in English the next plural. */
function headAfter(tokens: Tokens, from: number, language: 'de' | 'en'): { unit: string; at: number } | null {
  for (let at = from; at < from + 3; at += 1) {
    const token = tokens[at];
    if (token?.text === '%') return { unit: '~prozent', at };
    if (token?.kind !== 'WORD' || EMPTY_WORDS.has(token.lower) || /^(?:uhr|[ap]\.?m\.?|o.clock)$/u.test(token.lower)) {
      return null;
    }
    const notion = notionOf(token.text);
    const capital = /^\p{Lu}/u.test(token.text);
    const noun =
      language === 'de'
        ? capital
        : (notion.startsWith('~') || /[^s]s$/u.test(token.lower)) && !/ing$|ed$/u.test(token.lower);
    if (noun) return { unit: notion, at };
    // What stands between is an adjective, which German inflects.
    if (language === 'de' && !/e[nrsm]?$/u.test(token.lower)) return null;
    if (language === 'en' && capital) return null;
  }
  return null;
}

function contentAfter(tokens: Tokens, at: number, unit: string, language: 'de' | 'en'): string | null {
  if (!MEASURES.has(unit)) return null;
  const token = language === 'en' && tokens[at]?.lower === 'of' ? tokens[at + 1] : tokens[at];
  const noun = token?.kind === 'WORD' && (language === 'de' ? /^\p{Lu}/u.test(token.text) : token !== tokens[at]);
  return noun ? notionOf(token.text) : null;
}

function bounds(tokens: Tokens, first: number, { value, slack }: Printed): { least: number; most: number } {
  const [before, last] = [tokens[first - 2]?.lower ?? '', tokens[first - 1]?.lower ?? ''];
  if (/^(?:als|than)$/u.test(last)) {
    const less = /^(?:weniger|less|fewer)$/u.test(before);
    return less ? { least: 0, most: value } : { least: value, most: Number.POSITIVE_INFINITY };
  }
  if (/^(?:bis zu|up to)$/u.test(`${before} ${last}`)) return { least: 0, most: value };
  switch (BOUNDS.get(last)) {
    case 'MORE':
      return { least: value - slack, most: Number.POSITIVE_INFINITY };
    case 'LESS':
      return { least: 0, most: value + slack };
    case 'NEARLY':
      return { least: value * 0.85, most: value };
    case 'ABOUT':
      return { least: value * 0.9, most: value * 1.1 };
    default:
      return { least: value - slack, most: value + slack };
  }
}

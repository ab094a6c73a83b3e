import { COMPARISON_WORDS } from '../language/all.ts';
import type { Token } from '../text/tokens.ts';
import type { ComparisonLanguage } from './comparison-language.ts';
import { isKnownNotion, notionOf } from './notions.ts';
import { numberAt, type PrintedNumber } from './numbers.ts';

/** A number in a sentence, with the noun that it counts. */
export interface Quantity {
  /** The tokens of the number and the noun: `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** The concept of the counted noun, see `notionOf`. It ends in "+" if the number is a rise or fall. */
  readonly unit: string;
  /** The concept of the adjective before the noun ("kleine Boote"). Null if the noun has no adjective. */
  readonly quality: string | null;
  /** The concept of the measured material ("Tonnen Getreide"). Null if the text does not mention it. */
  readonly content: string | null;
  /** The smallest possible number. */
  readonly least: number;
  /** The largest possible number. Infinite for "mehr als 300". */
  readonly most: number;
}

type Tokens = readonly Token[];

/** The counted noun. */
interface Head {
  readonly unit: string;
  readonly quality: string | null;
  readonly at: number;
}

const DURATIONS: ReadonlySet<string> = new Set(['~DAY', '~WEEK', '~MONTH', '~YEAR', '~HOUR']);
const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['$', '~DOLLAR'],
  ['€', '~EURO'],
  ['£', '~POUND'],
]);
/** Units that the measured material can follow, as in "Tonnen Getreide". */
const MEASURES: ReadonlySet<string> = new Set(['~TON', '~LITER', '~METER', '~KILOMETER']);
/** The maximum distance between a number and the counted noun, in tokens. */
const HEAD_REACH = 3;

const lowerAt = (tokens: Tokens, at: number): string => tokens[at]?.lower ?? '';

/** Finds the counted noun after a number. */
function headAfter(tokens: Tokens, from: number, language: ComparisonLanguage): Head | null {
  const { clockWords, emptyWords, percentPhrases } = COMPARISON_WORDS;
  let quality: string | null = null;
  for (let at = from; at < from + HEAD_REACH; at += 1) {
    const token = tokens[at];
    if (token?.text === '%') return { unit: '~PERCENT', quality, at };
    if (percentPhrases.has(`${token?.lower} ${lowerAt(tokens, at + 1)}`))
      return { unit: '~PERCENT', quality, at: at + 1 };
    if (token?.kind !== 'WORD' || emptyWords.has(token.lower) || clockWords.has(token.lower)) return null;
    const notion = notionOf(token.text);
    if (language.isCountedNoun(token, isKnownNotion(notion))) return { unit: notion, quality, at };
    if (!language.isAdjective(token)) return null;
    quality = notion;
  }
  return null;
}

function contentAfter(tokens: Tokens, at: number, unit: string, language: ComparisonLanguage): string | null {
  if (!MEASURES.has(unit)) return null;
  const noun = language.contentOfMeasure(tokens, at);
  return noun?.kind === 'WORD' ? notionOf(noun.text) : null;
}

/** Checks whether a number is a rise or fall ("um 2 Prozent") rather than the resulting value ("auf 8 Prozent"). */
function isChange(tokens: Tokens, first: number): boolean {
  const { bounds, changes, more, than } = COMPARISON_WORDS;
  const belongsToNumber = (word: string) => than.has(word) || more.has(word) || bounds.has(word);
  let at = first - 1;
  while (belongsToNumber(lowerAt(tokens, at))) at -= 1;
  return changes.has(lowerAt(tokens, at));
}

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'NUMBER' || COMPARISON_WORDS.numbers.has(token.lower));
}

/**
 * Returns the smallest and largest possible values of a number. They depend on the words before it, such as "at least".
 */
function boundsOf(tokens: Tokens, first: number, { value, low, high }: PrintedNumber): { least: number; most: number } {
  const { bounds, less, than, upTo } = COMPARISON_WORDS;
  const [before, last] = [lowerAt(tokens, first - 2), lowerAt(tokens, first - 1)];
  if (than.has(last) && less.has(before)) return { least: 0, most: value };
  if (than.has(last)) return { least: value, most: Number.POSITIVE_INFINITY };
  if (upTo.has(`${before} ${last}`)) return { least: 0, most: value };
  switch (bounds.get(last)) {
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

/** Checks for durations counted from today, additions to another number, and ranges. They cannot be compared. */
function isIncomparable(tokens: Tokens, first: number, numberLast: number, last: number, unit: string): boolean {
  const { additions, fromToday, ranges } = COMPARISON_WORDS;
  const [before, after] = [lowerAt(tokens, first - 1), lowerAt(tokens, last)];
  if (DURATIONS.has(unit) && (fromToday.has(before) || fromToday.has(after))) return true;
  if (additions.has(before) || additions.has(lowerAt(tokens, numberLast))) return true;
  return ranges.has(before) && isNumber(tokens[first - 2]);
}

function quantityOf(tokens: Tokens, at: number, number: PrintedNumber, language: ComparisonLanguage): Quantity | null {
  const currency = CURRENCIES.get(lowerAt(tokens, at - 1));
  const head = currency === undefined ? headAfter(tokens, number.last, language) : null;
  const unit = currency ?? head?.unit;
  if (unit === undefined) return null;
  const first = currency === undefined ? at : at - 1;
  const last = head === null ? number.last : head.at + 1;
  if (isIncomparable(tokens, first, number.last, last, unit)) return null;
  return {
    first,
    last,
    unit: isChange(tokens, first) ? `${unit}+` : unit,
    quality: head?.quality ?? null,
    content: contentAfter(tokens, last, unit, language),
    ...boundsOf(tokens, first, number),
  };
}

/**
 * Finds the numbers in a sentence, in digits or words, each with the noun that it counts.
 *
 * @param tokens - the tokens of the sentence
 * @param dated - indices of the tokens that are part of a date; they are skipped
 * @param language - the language of the sentence
 * @remarks Skips numbers that cannot be compared: the number one, years, times of day, ordinals, ages, additions to
 * another number, and durations counted from the article's date.
 */
export function quantitiesIn(tokens: Tokens, dated: ReadonlySet<number>, language: ComparisonLanguage): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const number = dated.has(at) ? null : numberAt(tokens, at, language);
    if (number === null) continue;
    const quantity = quantityOf(tokens, at, number, language);
    if (quantity !== null) found.push(quantity);
    at = number.last - 1;
  }
  return found;
}

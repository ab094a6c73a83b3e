import { COMPARISON_WORDS } from '../language/all.ts';
import type { Token } from '../text/tokens.ts';
import type { ComparisonLanguage } from './comparison-language.ts';

/** A number as printed, with its scale: "4 Millionen", "zwei Dutzend", "dozens of". */
export interface PrintedNumber {
  readonly value: number;
  /** The smallest possible value if the number was rounded. */
  readonly low: number;
  /** The largest possible value if the number was rounded. */
  readonly high: number;
  /** Index after the last token. */
  readonly last: number;
}

/** The maximum of a vague number, as a multiple of its minimum: "dozens" means at most 240. */
const VAGUE_REACH = 20;

/** Reads "Dutzende", "thousands of", "tens of thousands of". */
function readVague(tokens: readonly Token[], at: number): PrintedNumber | null {
  const { vagueNumbers, vagueLinks, vagueFactors } = COMPARISON_WORDS;
  const word = (index: number) => tokens[index]?.lower ?? '';
  const first = vagueNumbers.get(word(at));
  if (first === undefined) return null;
  const second = vagueFactors.has(word(at + 1)) ? vagueNumbers.get(word(at + 2)) : undefined;
  const low = first * (second ?? 1);
  const end = second === undefined ? at + 1 : at + 3;
  return { value: low, low, high: low * VAGUE_REACH, last: vagueLinks.has(word(end)) ? end + 1 : end };
}

/** Reads digits. Returns null if a separator could mark either thousands or decimals. */
function readDigits(digits: string, { thousandsSign, decimalSign }: ComparisonLanguage): number | null {
  if (/^\d+$/u.test(digits)) return Number(digits);
  const grouped = new RegExp(`^\\d{1,3}(?:[${thousandsSign}]\\d{3})+$`, 'u');
  if (grouped.test(digits)) return Number(digits.replaceAll(thousandsSign, ''));
  const decimal = new RegExp(`^\\d+[${decimalSign}]\\d{1,2}$`, 'u');
  return decimal.test(digits) ? Number(digits.replace(decimalSign, '.')) : null;
}

/** Returns the maximum rounding error of a number: "1.000" can stand for 1,040, but 20 cannot stand for 22. */
function roundingOf(digits: string, value: number): number {
  const decimals = /[.,](\d{1,2})$/u.exec(digits)?.[1]?.length ?? 0;
  if (decimals > 0) return 0.5 / 10 ** decimals;
  const zeros = /0*$/u.exec(String(value))?.[0].length ?? 0;
  return 0.5 * 10 ** Math.max(0, zeros - 1);
}

/**
 * Reads the number that starts at a token.
 *
 * @param tokens - the tokens of a sentence
 * @param at - index of the first token of the number
 * @param language - the language of the sentence
 * @returns null if there is no number, or if the number is a year or equals one
 */
export function numberAt(tokens: readonly Token[], at: number, language: ComparisonLanguage): PrintedNumber | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const vague = readVague(tokens, at);
  if (vague !== null) return vague;
  const [, digits = '', suffix = ''] = /^(\d[\d.,]*)(\p{L}*)$/u.exec(token.lower) ?? [];
  const suffixScale = suffix === '' ? 1 : COMPARISON_WORDS.suffixes.get(suffix);
  const isNumber = token.kind === 'NUMBER' && digits !== '' && suffixScale !== undefined;
  const plain = COMPARISON_WORDS.numbers.get(token.lower) ?? (isNumber ? readDigits(digits, language) : null);
  if (plain === null || (plain < 2 && Number.isInteger(plain))) return null;
  const scale = language.scales.get(tokens[at + 1]?.lower ?? '');
  const factor = (suffixScale ?? 1) * (scale ?? 1);
  // A year is written without a scale and without separators.
  if (factor === 1 && /^(?:1[5-9]|20)\d\d$/u.test(token.text)) return null;
  const rounding = roundingOf(digits, plain) * factor;
  const value = plain * factor;
  return { value, low: value - rounding, high: value + rounding, last: at + (scale === undefined ? 1 : 2) };
}

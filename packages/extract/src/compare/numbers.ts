import type { Token } from '../text/tokens.ts';
import { NUMBER_WORDS, SCALES, VAGUE_NUMBERS } from './words.ts';

/** A number as a text prints it, with its scale: "4 Millionen", "zwei Dutzend", "dozens of". */
export interface PrintedNumber {
  readonly value: number;
  /** What it can mean: the printed one may be rounded. */
  readonly low: number;
  readonly high: number;
  /** The index after the last of its tokens. */
  readonly last: number;
}

/** Reads the number that begins at a token; null where none does, and for one and for years. */
export function numberAt(tokens: readonly Token[], at: number, language: 'de' | 'en'): PrintedNumber | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const vague = vagueAt(tokens, at);
  if (vague !== null) return vague;
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
  const value = plain * factor;
  return { value, low: value - slack, high: value + slack, last: at + (scale === undefined ? 1 : 2) };
}

/** Nobody counts in dozens what are several hundred, but where the one ends and the other begins is left wide open. */
const VAGUE_REACH = 20;

/** "Dutzende", "thousands of", "tens of thousands of". */
function vagueAt(tokens: readonly Token[], at: number): PrintedNumber | null {
  const word = (index: number) => tokens[index]?.lower ?? '';
  const least = VAGUE_NUMBERS.get(word(at));
  if (least === undefined) return null;
  const more = word(at + 1) === 'of' ? VAGUE_NUMBERS.get(word(at + 2)) : undefined;
  const low = least * (more ?? 1);
  const end = more === undefined ? at + 1 : at + 3;
  const last = /^(?:of|von)$/u.test(word(end)) ? end + 1 : end;
  return { value: low, low, high: low * VAGUE_REACH, last };
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

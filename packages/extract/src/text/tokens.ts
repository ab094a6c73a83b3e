import type { Span } from '@wortlaut/vocabulary';
import { formOf, type WordForm } from '../core/memo.ts';
import { wordsOfAll } from '../language/all-words.ts';
import { APOSTROPHE, BREAK, classAt, DIGIT, LETTER, QUOTE, SPACE } from './char-class.ts';

/** The kinds of tokens. `NUMBER` includes separators. `SIGN` is any punctuation or symbol except quotation marks. */
export type TokenKind = 'WORD' | 'NUMBER' | 'QUOTE' | 'SIGN';

/** A token of a text with its offsets `[start, end)` in UTF-16 code units. */
export interface Token extends Span {
  /** The text as printed, including the period of an abbreviation or ordinal number. */
  readonly text: string;
  /** {@link Token.text} in lower case. */
  readonly lower: string;
  /** The object that all tokens with this text share. */
  readonly form: WordForm;
  readonly kind: TokenKind;
  /** The number of line breaks before the token. 2 means one or more blank lines. */
  readonly breaks: 0 | 1 | 2;
  /** Whether there is white space before the token. True for the first token. */
  readonly spaced: boolean;
}

/** Returns a token with a different text, for example without a possessive ending. The offsets are not changed. */
export function withText(token: Token, text: string): Token {
  const form = formOf(text);
  return { ...token, text: form.text, lower: form.lower, form };
}

const abbreviations = new Set(wordsOfAll(({ text }) => text.abbreviations));
const titleAbbreviations = new Set(wordsOfAll(({ text }) => text.titleAbbreviations));
const degreeAbbreviations = new Set(wordsOfAll(({ text }) => text.degreeAbbreviations));
const letterAbbreviations = new Set(wordsOfAll(({ text }) => text.letterAbbreviations));
const sentenceStarters = new Set(wordsOfAll(({ text }) => text.sentenceStarters));
const ordinalHeads = new Set(wordsOfAll(({ text }) => text.ordinalHeads));

const DOT = 46;
const COMMA = 44;
const HYPHEN = 45;
const COLON = 58;
const ACCENT = 0xb4;
/** The maximum length of an abbreviation, in UTF-16 code units. */
const LONGEST_ABBREVIATION = 8;

function wordEnd(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const kind = classAt(text, at);
    if (kind === LETTER || kind === DIGIT) at += 1;
    else if (joinsWord(text, at, kind)) at += 2;
    else return at;
  }
}

/** Whether a hyphen, an apostrophe or a period at an offset is inside a word ("z.B.", "spiegel.de"). */
function joinsWord(text: string, at: number, kind: number): boolean {
  const code = text.charCodeAt(at);
  if (code === DOT && text.charCodeAt(at + 1) === HYPHEN) return isDegree(text, at) && classAt(text, at + 2) === LETTER;
  // "O´Brien": an accent used as an apostrophe.
  if (code === ACCENT) return classAt(text, at - 1) === LETTER && /\p{Lu}/u.test(text.charAt(at + 1));
  if (code === HYPHEN || code === 0x2011 || kind === APOSTROPHE || code === DOT || code === 0x26) {
    const next = classAt(text, at + 1);
    return code === DOT ? next === LETTER && joinsByDot(text, at) : next === LETTER || next === DIGIT;
  }
  return false;
}

/** Whether the letters before a period are part of an academic degree: "Dipl" in "Dipl.-Ing." */
function isDegree(text: string, dot: number): boolean {
  let first = dot;
  while (first > dot - LONGEST_ABBREVIATION && classAt(text, first - 1) === LETTER) first -= 1;
  return degreeAbbreviations.has(text.slice(first, dot).toLowerCase());
}

/** Whether a period is inside a word ("z.B", "spiegel.de") and not between two words without a space ("Ende.Dann"). */
function joinsByDot(text: string, at: number): boolean {
  const after = text.charAt(at + 1);
  return classAt(text, at - 2) !== LETTER || after === after.toLowerCase();
}

function numberEnd(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const kind = classAt(text, at);
    const code = text.charCodeAt(at);
    if (kind === DIGIT) at += 1;
    else if ((code === DOT || code === COMMA || code === COLON) && classAt(text, at + 1) === DIGIT) at += 2;
    else if (kind === LETTER) return wordEnd(text, at - 1);
    else if (code === HYPHEN && classAt(text, at + 1) === LETTER) return wordEnd(text, at);
    else return at;
  }
}

/** Returns the next word after an offset. At most 24 letters are returned. */
function wordAfter(text: string, from: number): string {
  let at = from;
  while (at < from + 4 && classAt(text, at) === SPACE) at += 1;
  const start = at;
  while (at < start + 24 && classAt(text, at) === LETTER) at += 1;
  return text.slice(start, at);
}

function beginsLower(word: string): boolean {
  const first = word.charAt(0);
  return first !== '' && first !== first.toUpperCase();
}

/** Whether a word is a later part of an academic degree: "rer" in "Dr. rer. nat.", "Ing" in "Dipl.-Ing." */
function endsDegree(text: string, start: number, end: number, before: Token | undefined): boolean {
  const joined = text.slice(start, Math.min(end, start + 40)).lastIndexOf('.-');
  if (joined > 0) return degreeAbbreviations.has(text.slice(start + joined + 2, end).toLowerCase());
  if (before === undefined || end - start > LONGEST_ABBREVIATION || !before.text.endsWith('.')) return false;
  return (
    degreeAbbreviations.has(text.slice(start, end).toLowerCase()) &&
    degreeAbbreviations.has(before.lower.slice(0, -1).replace(/^.*-/u, ''))
  );
}

/** Matches a punctuation mark that cannot directly follow the period at the end of a sentence: "Marek D., 31". */
const CONTINUING = /^[,;:)]$/u;
/** Matches an abbreviated surname or a Roman numeral. */
const ABBREVIATED = /^(?:\p{Lu}|[IVX]{2,6}|St|Sch)$/u;

/** Matches the rest of a numeric date after its first period: "5. 2024" after "6.". */
const DATE_REST = /^[ \u00a0\u202f]?\d{1,2}\.[ \u00a0\u202f]?(?:1[5-9]|20)\d\d(?!\d)/u;
/** Matches the year after the day and month of a numeric date. */
const YEAR_REST = /^[ \u00a0\u202f]?(?:1[5-9]|20)\d\d(?!\d)/u;

/** Whether a period is part of a numeric date, with or without spaces: "6. 5. 2024", "6.5. 2024". */
function isInDate(text: string, start: number, end: number): boolean {
  const rest = text.slice(end + 1, end + 12);
  if (end - start > 2) return /^\d{1,2}\.\d{1,2}$/u.test(text.slice(start, end)) && YEAR_REST.test(rest);
  if (DATE_REST.test(rest)) return true;
  return YEAR_REST.test(rest) && /\d\.[ \u00a0\u202f]?$/u.test(text.slice(Math.max(0, start - 3), start));
}

/**
 * Returns the offset of the last part of a hyphenated word if that part can be an abbreviation: "Mt" in "Corrie-Mt.
 * Hale". In all other cases, returns the start of the word.
 */
function afterHyphen(text: string, start: number, end: number): number {
  for (let at = end - 2; at > start && at >= end - LONGEST_ABBREVIATION; at -= 1)
    if (text.charCodeAt(at - 1) === HYPHEN) return isCapitalAt(text, at) ? at : start;
  return start;
}

const isCapitalAt = (text: string, at: number): boolean => text.charAt(at) !== text.charAt(at).toLowerCase();

/** Whether a capitalized word after an abbreviation of single letters starts a new sentence: "at 2 a.m. The fire …". */
const startsSentence = (abbreviation: string, next: string): boolean =>
  abbreviations.has(abbreviation) && sentenceStarters.has(next.toLowerCase());

/** Whether the period at `end` is part of the word or number before it. */
function ownsDot(text: string, start: number, end: number, number: boolean, before: Token | undefined): boolean {
  if (text.charCodeAt(end) !== DOT || text.charCodeAt(end + 1) === DOT) return false;
  const next = wordAfter(text, end + 1);
  if (!number && CONTINUING.test(text.charAt(end + 1)) && ABBREVIATED.test(text.slice(start, end))) return true;
  if (number)
    return (
      (end - start <= 2 && beginsLower(next)) ||
      (end - start <= 3 && ordinalHeads.has(next.toLowerCase())) ||
      isInDate(text, start, end)
    );
  if (endsDegree(text, start, end, before)) return next !== '';
  const first = afterHyphen(text, start, end);
  if (end - first > LONGEST_ABBREVIATION) return false;
  const word = text.slice(first, end);
  if (end - first === 1)
    return next !== '' && (word !== word.toLowerCase() || beginsLower(next) || letterAbbreviations.has(word));
  // "Ludwig XIV. sagte", "Ludwig XIV. „ist …": a Roman ordinal number, unless the next word can start a sentence.
  if (/^[IVX]{2,6}$/.test(word))
    return beginsLower(next) || (classAt(text, end + 2) === QUOTE && !isCapitalAt(text, end + 3));
  const lower = word.toLowerCase();
  if (classAt(text, end + 2) === DIGIT && classAt(text, end + 1) === SPACE && abbreviations.has(lower)) return true;
  if (titleAbbreviations.has(lower))
    return next !== '' && (word !== lower || beginsLower(next) || lower.includes('.') || lower.length < 4);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return next !== '' && (beginsLower(next) || !startsSentence(lower, next));
  return abbreviations.has(lower) && (beginsLower(next) || lower.includes('.'));
}

/**
 * Returns the length of the quotation mark at an offset, or 0 if there is no mark. `''`, ` `` ` and `,,` are one mark
 * each.
 */
function quoteLength(text: string, at: number, kind: number): number {
  const code = text.charCodeAt(at);
  if (kind === APOSTROPHE || code === 0x60 || code === 0xb4) return text.charCodeAt(at + 1) === code ? 2 : 1;
  if (kind === QUOTE) return 1;
  return code === COMMA && text.charCodeAt(at + 1) === COMMA && classAt(text, at + 2) === LETTER ? 2 : 0;
}

/**
 * Splits a text into tokens, in one pass.
 *
 * @param text - any text, of any length
 * @returns the tokens in order. Every character except white space is part of exactly one token
 * @remarks Abbreviations and ordinal numbers keep their period ("Dr.", "10." before "Januar"). Compounds keep their
 * hyphens. Numbers keep their separators. Each quotation mark is a separate token.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let lineBreaks = 0;
  let spaced = true;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === SPACE || kind === BREAK) {
      if (kind === BREAK && !(text.charCodeAt(at) === 10 && text.charCodeAt(at - 1) === 13)) lineBreaks += 1;
      spaced = true;
      at += 1;
      continue;
    }
    const start = at;
    let tokenKind: TokenKind = 'SIGN';
    if (kind === LETTER || kind === DIGIT) {
      at = kind === DIGIT ? numberEnd(text, start) : wordEnd(text, start);
      tokenKind = kind === DIGIT ? 'NUMBER' : 'WORD';
      if (ownsDot(text, start, at, kind === DIGIT, lineBreaks > 0 ? undefined : tokens.at(-1))) at += 1;
    } else {
      const length = quoteLength(text, start, kind);
      at = start + Math.max(1, length);
      if (length > 0) tokenKind = 'QUOTE';
    }
    const form = formOf(text.slice(start, at));
    const breaks = lineBreaks > 1 ? 2 : lineBreaks === 1 ? 1 : 0;
    tokens.push({ start, end: at, text: form.text, lower: form.lower, form, kind: tokenKind, breaks, spaced });
    lineBreaks = 0;
    spaced = false;
  }
  return tokens;
}

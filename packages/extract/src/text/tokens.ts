import { ABBREVIATIONS, ORDINAL_HEADS, TITLE_ABBREVIATIONS } from './abbreviations.ts';
import { APOSTROPHE, BREAK, classAt, DIGIT, LETTER, QUOTE, SPACE } from './char-class.ts';

/** What a token is: a word, a number (with its signs), a quotation mark, or any other sign. */
export type TokenKind = 'WORD' | 'NUMBER' | 'QUOTE' | 'SIGN';

/** A token of a text: `[start, end)` in UTF-16 code units. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** The text as printed; the full stop of an abbreviation or ordinal number is part of it. */
  readonly text: string;
  /** {@link Token.text} in lower case. */
  readonly lower: string;
  readonly kind: TokenKind;
  /** Line breaks between the token before and this one: 0, 1, or 2 for a blank line (or more). */
  readonly breaks: 0 | 1 | 2;
  /** True where white space (or the start of the text) stands before the token. */
  readonly spaced: boolean;
}

const DOT = 46;
const COMMA = 44;
const HYPHEN = 45;
const COLON = 58;
/** A word or an abbreviation longer than this is looked at as it is: keeps look-ahead constant. */
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

/** Hyphens (also before a capital or digit), apostrophes and full stops ("z.B.", "spiegel.de") inside a word. */
function joinsWord(text: string, at: number, kind: number): boolean {
  const code = text.charCodeAt(at);
  if (code === HYPHEN || code === 0x2011 || kind === APOSTROPHE || code === DOT || code === 0x26) {
    const next = classAt(text, at + 1);
    return code === DOT ? next === LETTER && joinsByDot(text, at) : next === LETTER || next === DIGIT;
  }
  return false;
}

/** "z.B" and "spiegel.de" are one word, "Ende.Dann" (a missing space) is two. */
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

/** The word after a position, without the white space before it; at most 24 characters are looked at. */
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

/** Whether the full stop at `end` belongs to the word or number before it. */
function ownsDot(text: string, start: number, end: number, number: boolean): boolean {
  if (text.charCodeAt(end) !== DOT || text.charCodeAt(end + 1) === DOT) return false;
  const next = wordAfter(text, end + 1);
  if (number) return end - start <= 2 && (beginsLower(next) || ORDINAL_HEADS.has(next.toLowerCase()));
  if (end - start > LONGEST_ABBREVIATION) return false;
  const word = text.slice(start, end);
  if (end - start === 1)
    return next !== '' && (word !== word.toLowerCase() || beginsLower(next) || word === 'z' || word === 'v');
  // "Ludwig XIV. sagte", "Ludwig XIV. „ist …": a Roman ordinal, where no sentence can begin after it.
  if (/^[IVX]{2,6}$/.test(word)) return beginsLower(next) || classAt(text, end + 2) === QUOTE;
  const lower = word.toLowerCase();
  if (classAt(text, end + 2) === DIGIT && classAt(text, end + 1) === SPACE && ABBREVIATIONS.has(lower)) return true;
  if (TITLE_ABBREVIATIONS.has(lower))
    return next !== '' && (word !== lower || beginsLower(next) || lower.includes('.') || lower.length < 4);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return next !== '';
  return ABBREVIATIONS.has(lower) && (beginsLower(next) || lower.includes('.'));
}

/** Length of a quotation mark at a position, also `''`, ` `` ` and `,,`; 0 where there is none. */
function quoteLength(text: string, at: number, kind: number): number {
  const code = text.charCodeAt(at);
  if (kind === APOSTROPHE || code === 0x60 || code === 0xb4) return text.charCodeAt(at + 1) === code ? 2 : 1;
  if (kind === QUOTE) return 1;
  return code === COMMA && text.charCodeAt(at + 1) === COMMA && classAt(text, at + 2) === LETTER ? 2 : 0;
}

/**
 * Parts a text into tokens, in one pass.
 *
 * @param text - any text; its length is not limited
 * @returns the tokens in order; every character that is not white space lies in exactly one of them
 * @remarks Abbreviations and ordinal numbers keep their full stop ("Dr.", "10." before "Januar"), compounds their
 * hyphens, numbers their signs; each quotation mark is a token of its own.
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
      if (ownsDot(text, start, at, kind === DIGIT)) at += 1;
    } else {
      const length = quoteLength(text, start, kind);
      at = start + Math.max(1, length);
      if (length > 0) tokenKind = 'QUOTE';
    }
    const word = text.slice(start, at);
    const breaks = lineBreaks > 1 ? 2 : lineBreaks === 1 ? 1 : 0;
    tokens.push({ start, end: at, text: word, lower: word.toLowerCase(), kind: tokenKind, breaks, spaced });
    lineBreaks = 0;
    spaced = false;
  }
  return tokens;
}

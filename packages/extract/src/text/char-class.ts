/** The character classes of the tokenizer. */
export const SPACE = 1;
export const BREAK = 2;
export const LETTER = 3;
export const DIGIT = 4;
export const QUOTE = 5;
export const APOSTROPHE = 6;
const OTHER = 7;

/** The class of each UTF-16 code unit. Computed on first use because Unicode property tests are slow. */
const classes = new Uint8Array(0x10000);

const WORD_CHARACTER = /[\p{L}\p{M}]/u;
const NUMBER_CHARACTER = /\p{N}/u;
const SPACE_CHARACTER = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
const QUOTES = '"„“”‟«»‹›‚‘‛`´＂「」『』';
const APOSTROPHES = "'’";
const BREAKS = '\n\r\u2028\u2029';

function classify(code: number): number {
  const character = String.fromCharCode(code);
  if (BREAKS.includes(character)) return BREAK;
  if (SPACE_CHARACTER.test(character)) return SPACE;
  if (QUOTES.includes(character)) return QUOTE;
  if (APOSTROPHES.includes(character)) return APOSTROPHE;
  // Surrogates are treated as letters, so that a surrogate pair is never split.
  if (code >= 0xd800 && code <= 0xdfff) return LETTER;
  if (WORD_CHARACTER.test(character)) return LETTER;
  return NUMBER_CHARACTER.test(character) ? DIGIT : OTHER;
}

/**
 * Returns the class of the character at an offset.
 *
 * @param text - any text
 * @param at - offset in UTF-16 code units; an offset outside of the text counts as a line break
 * @returns one of the constants in this file
 */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return BREAK;
  const known = classes[code];
  if (known) return known;
  const found = classify(code);
  classes[code] = found;
  return found;
}

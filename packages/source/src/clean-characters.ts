import type { Note } from './note.ts';

/** Everything that some system writes for the end of a line: CR LF, CR, VT, FF, NEL, LS and PS. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Soft hyphen, zero-width space and byte order mark: they only steer line breaks, and they split names. */
const INVISIBLE = /[\u00ad\u200b\ufeff]/g;
/** Control characters other than the tab and the line feed; the other line ends are gone by then. */
const CONTROLS = /(?![\t\n])\p{Cc}/gu;
/**
 * More combining marks in a row than Unicode's stream-safe format has (https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format):
 * normalizing 900,000 of them took five minutes.
 */
const MARKS_OVER_LIMIT = /(\p{M}{30})\p{M}+/gu;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** A text that any database and any client can hold, and what had to be said about it. */
export interface CleanText {
  readonly text: string;
  /** `CHARACTERS_REPLACED`, or nothing. */
  readonly notes: readonly Note[];
}

/**
 * Brings a text into the form that everything after it relies on: Unicode NFC, lines that end in `\n` and have no
 * spaces at their end, at most one blank line in a row, no invisible characters, no control characters, no half
 * surrogates. Words stay as printed.
 *
 * @param raw - any string
 * @returns the text, trimmed
 */
export function cleanCharacters(raw: string): CleanText {
  const visible = raw.replace(LINE_ENDS, '\n').replace(INVISIBLE, '');
  const valid = visible.replace(CONTROLS, '').replace(LONE_SURROGATES, '\ufffd').replace(MARKS_OVER_LIMIT, '$1');
  // Line by line: a regular expression for spaces before a line's end takes quadratic time on a long run of spaces.
  const lines = valid.normalize('NFC').split('\n');
  const text = lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  if (valid === visible) return { text, notes: [] };
  const message = 'Characters that no text holds (control characters or halves of characters) were taken out.';
  return { text, notes: [{ code: 'CHARACTERS_REPLACED', message }] };
}

/**
 * Brings a title, a name or the like onto one line.
 *
 * @param raw - any string
 * @returns the line, trimmed, with single spaces; empty when nothing is left
 */
export function cleanLine(raw: string): string {
  return cleanCharacters(raw).text.replace(/\s+/g, ' ');
}

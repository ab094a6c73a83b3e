import type { Note } from './note.ts';

/** All line endings except LF: CR LF, CR, VT, FF, NEL, LS and PS. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/**
 * Soft hyphen, zero-width space and byte order mark, and the characters that change the direction of the text after them.
 * They are not visible. In a name, they would split the name into two words, or show its letters in another order.
 */
const INVISIBLE = /[\u00ad\u200b\ufeff\u202a-\u202e\u2066-\u2069]/g;
/** Control characters except tab and line feed. The other line endings are replaced earlier. */
const CONTROLS = /(?![\t\n])\p{Cc}/gu;
/**
 * Combining marks beyond the limit of Unicode's Stream-Safe Text Format
 * (https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format). Without the limit, normalizing 900,000 marks in a
 * row took five minutes.
 */
const MARKS_OVER_LIMIT = /(\p{M}{30})\p{M}+/gu;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** A text that is safe to store in any database or client. */
export interface CleanText {
  readonly text: string;
  /** The note `CHARACTERS_REPLACED` if characters were removed. Otherwise empty. */
  readonly notes: readonly Note[];
}

/**
 * Cleans a text for all later steps. The result is in Unicode NFC, has `\n` as line ending, no trailing spaces, and at
 * most one blank line in a row. Invisible characters, control characters and lone surrogates are removed or replaced.
 * Words stay as printed.
 *
 * @param raw - any string
 * @returns the text, trimmed
 */
export function cleanCharacters(raw: string): CleanText {
  const visible = raw.replace(LINE_ENDS, '\n').replace(INVISIBLE, '');
  const valid = visible.replace(CONTROLS, '').replace(LONE_SURROGATES, '\ufffd').replace(MARKS_OVER_LIMIT, '$1');
  // A regular expression for spaces before a line end would take quadratic time on a long run of spaces.
  const lines = valid.normalize('NFC').split('\n');
  const text = lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  if (valid === visible) return { text, notes: [] };
  const message = 'Control characters or invalid characters were removed from the text.';
  return { text, notes: [{ code: 'CHARACTERS_REPLACED', message }] };
}

/**
 * Converts a short text, such as a title or a name, to a single line.
 *
 * @param raw - any string
 * @returns the line, trimmed, with single spaces; may be empty
 */
export function cleanLine(raw: string): string {
  return cleanCharacters(raw).text.replace(/\s+/g, ' ');
}

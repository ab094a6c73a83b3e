import type { Note } from './note.ts';

/** The line ends of all systems: CR LF, CR, VT, FF, NEL, LS and PS. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Soft hyphen, zero-width space and byte order mark. They only control line breaks, and would split names. */
const INVISIBLE = /[\u00ad\u200b\ufeff]/g;
/** Control characters except tab and line feed. The other line ends are replaced before. */
const CONTROLS = /(?![\t\n])\p{Cc}/gu;
/**
 * Combining marks beyond the limit of Unicode's Stream-Safe Text Format
 * (https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format). Normalizing 900,000 in a row took five minutes.
 */
const MARKS_OVER_LIMIT = /(\p{M}{30})\p{M}+/gu;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** A text that every database and client can store. */
export interface CleanText {
  readonly text: string;
  /** `CHARACTERS_REPLACED`, or empty. */
  readonly notes: readonly Note[];
}

/**
 * Cleans a text for all later steps: Unicode NFC, `\n` as line end, no trailing spaces, at most one blank line in a
 * row, no invisible characters, no control characters, no lone surrogates. Words stay as printed.
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
  const message = 'Control characters or broken characters were removed from the text.';
  return { text, notes: [{ code: 'CHARACTERS_REPLACED', message }] };
}

/**
 * Puts a title, a name or the like on one line.
 *
 * @param raw - any string
 * @returns the line, trimmed, with single spaces; may be empty
 */
export function cleanLine(raw: string): string {
  return cleanCharacters(raw).text.replace(/\s+/g, ' ');
}

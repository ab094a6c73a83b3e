/**
 * Code points that replace markup between the scan of a page and the final text. They are noncharacters
 * (https://www.unicode.org/faq/private_use.html#noncharacters), which are not valid in texts. If a page contains any of
 * them, they are removed first.
 *
 * @remarks Without the stand-ins, both kinds of markup would be slow. Readability visits the siblings of each `<br>`:
 * 20,000 took 1.7 s. Each entity for "<" or "&" becomes a separate text node: two million took 74 s, and then the stack
 * overflowed.
 */
const LINE_BREAK = '\ufdd0';
const AMPERSAND = '\ufdd1';
const LESS_THAN = '\ufdd2';

/** Replaces `<br>`. */
export const BREAK_STAND_IN = LINE_BREAK;

/**
 * Replaces the characters that an HTML parser would read as markup.
 *
 * @param text - text with decoded entities
 * @returns the text with stand-ins
 */
export function hideMarkup(text: string): string {
  return text
    .replace(/[\ufdd0-\ufdd2]/g, '')
    .replaceAll('&', AMPERSAND)
    .replaceAll('<', LESS_THAN);
}

/**
 * Restores the characters that {@link hideMarkup} replaced.
 *
 * @param text - text with stand-ins
 * @returns the text, with `\n` for each `<br>`
 */
export function restoreMarkup(text: string): string {
  return text.replaceAll(LINE_BREAK, '\n').replaceAll(AMPERSAND, '&').replaceAll(LESS_THAN, '<');
}

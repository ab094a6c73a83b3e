import { cleanLine } from './clean-characters.ts';

/** The maximum length of a headline in UTF-16 code units. A longer line is a paragraph. */
const MAX_HEADLINE_UNITS = 200;
/** The maximum length of a derived title in UTF-16 code units. A longer sentence is cut between two words. */
const MAX_DERIVED_UNITS = 100;

/**
 * Finds the headline of a plain text: a short first line that does not end like a sentence, followed by a blank line.
 *
 * @param text - clean text
 * @returns the headline and the text after it, or `null` if there is no headline
 */
export function splitHeadline(text: string): { readonly title: string; readonly text: string } | null {
  const end = text.indexOf('\n\n');
  if (end < 0 || end > MAX_HEADLINE_UNITS) return null;
  const line = text.slice(0, end);
  if (line.includes('\n') || /[.:;,…]["”“»«’]?$/.test(line) || !/\p{L}/u.test(line)) return null;
  return { title: cleanLine(line), text: text.slice(end + 2) };
}

/**
 * Derives a title from the first sentence of a text.
 *
 * @param text - clean text, not empty
 * @returns up to 100 UTF-16 code units on one line, with "…" at the end if the sentence was cut
 */
export function deriveTitle(text: string): string {
  const line = cleanLine(text.slice(0, MAX_HEADLINE_UNITS * 2).split('\n', 1)[0] ?? '');
  // A period after a digit or a single letter is usually an ordinal ("10. Januar") or an initial.
  const sentence = /^.*?[\p{L}"”“»)]{2}[.!?]["”“»]?(?=\s+["„“»]?\p{Lu}|$)/u.exec(line)?.[0] ?? line;
  if (sentence.length <= MAX_DERIVED_UNITS) return sentence.replace(/\.$/, '');
  const cut = sentence.lastIndexOf(' ', MAX_DERIVED_UNITS - 2);
  const kept = cut > 0 ? sentence.slice(0, cut) : sentence.slice(0, MAX_DERIVED_UNITS - 2);
  return `${kept.replace(/[\s,;:–-]+$/, '').replace(/\p{Surrogate}/gu, '')} …`;
}

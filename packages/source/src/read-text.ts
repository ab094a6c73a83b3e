import type { FoundFields } from './article-source.ts';
import { cleanCharacters, cleanLine } from './clean-characters.ts';
import { splitHeadline } from './title.ts';

/**
 * Reads a plain text and its headline, if it has one.
 *
 * @param content - plain text
 * @param knownTitle - the title from the caller, or `null` to look for a headline. A first line that repeats the title
 * is removed.
 * @returns the title and the text. Other fields cannot be read reliably from plain text.
 */
export function readText(content: string, knownTitle: string | null): FoundFields {
  const { text, notes } = cleanCharacters(content);
  const nothing = { outlet: null, url: null, author: null, publishedAt: null, language: null };
  if (knownTitle === null) return { ...nothing, ...(splitHeadline(text) ?? { title: null, text }), notes };
  const end = text.indexOf('\n');
  const repeats = end > 0 && cleanLine(text.slice(0, end)) === knownTitle;
  return { ...nothing, title: knownTitle, text: repeats ? text.slice(end).trim() : text, notes };
}

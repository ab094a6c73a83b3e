import type { FoundFields } from './article-source.ts';
import { cleanCharacters, cleanLine } from './clean-characters.ts';
import { splitHeadline } from './title.ts';

/**
 * Reads a plain text: a headline where there is one, and the text.
 *
 * @param content - plain text
 * @param knownTitle - the title that the caller knows; then no headline is looked for, and a first line that repeats it
 *   is taken off
 * @returns the title and the text; a plain text says nothing else for certain
 */
export function readText(content: string, knownTitle: string | null): FoundFields {
  const { text, notes } = cleanCharacters(content);
  const nothing = { outlet: null, url: null, author: null, publishedAt: null, language: null };
  if (knownTitle === null) return { ...nothing, ...(splitHeadline(text) ?? { title: null, text }), notes };
  const end = text.indexOf('\n');
  const repeats = end > 0 && cleanLine(text.slice(0, end)) === knownTitle;
  return { ...nothing, title: knownTitle, text: repeats ? text.slice(end).trim() : text, notes };
}

/**
 * The notation of all word lists in `language/<tag>/words/`.
 *
 * - Blanks and line breaks separate entries. Line breaks have no meaning, so that lines can be filled.
 * - `_` stands for a blank inside an entry: `weißes_haus`.
 * - `word:tag` adds a mark to an entry; each list documents its marks: `nurse:f`.
 * - `;` separates groups: `genf geneva; wien vienna`.
 *
 * Lists are read once, when their module loads. Order is kept.
 */

/**
 * Reads a word list in order, duplicates included.
 *
 * @param list - entries separated by blanks, `_` for a blank inside an entry
 */
export function entries(list: string): readonly string[] {
  return list
    .split(/\s+/u)
    .filter(Boolean)
    .map((entry) => entry.replaceAll('_', ' '));
}

/**
 * Reads a word list for lookups.
 *
 * @param list - entries separated by blanks, `_` for a blank inside an entry
 * @example
 * const ARTICLES = words(`der die das`);
 * ARTICLES.has('der') // true
 */
export function words(list: string): ReadonlySet<string> {
  return new Set(entries(list));
}

/**
 * Reads groups of words.
 *
 * @param list - groups separated by `;`
 * @example
 * groups('genf geneva; wien vienna') // [['genf', 'geneva'], ['wien', 'vienna']]
 */
export function groups(list: string): readonly (readonly string[])[] {
  return list
    .split(';')
    .map(entries)
    .filter(({ length }) => length > 0);
}

/**
 * Reads a word list with marks.
 *
 * @param list - entries like `nurse:f`
 * @returns pairs of word and mark; the mark is empty if the entry has none
 */
export function marked(list: string): readonly (readonly [word: string, mark: string])[] {
  return entries(list).map((entry) => {
    const at = entry.lastIndexOf(':');
    return at < 0 ? [entry, ''] : [entry.slice(0, at), entry.slice(at + 1)];
  });
}

/**
 * Joins words to the alternation of a regular expression: `(?:der|die|das)`.
 *
 * @param list - the words; special characters are escaped
 */
export function oneOf(list: Iterable<string>): string {
  return `(?:${[...list].map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&')).join('|')})`;
}

/** Joins several word lists, for example the same list of several languages. */
export function union(lists: Iterable<ReadonlySet<string>>): ReadonlySet<string> {
  return new Set([...lists].flatMap((list) => [...list]));
}

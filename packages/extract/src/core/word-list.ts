/** The entries of a word list, in their original order. */
export type WordList = readonly string[];

/**
 * Reads a word list. All lists in `language/<tag>/words/` and `language/shared/words/` use this notation:
 *
 * - Spaces and line breaks separate entries.
 * - `_` stands for a space inside an entry: `weißes_haus`.
 * - In lists that are compiled to a pattern, entries can be regular expressions: `eine?[rsnm]?`.
 * - `;` separates groups (see {@link groups}). `:` adds a mark to an entry (see {@link marked}).
 *
 * @param list - the entries
 * @returns the entries in order, including duplicates
 * @example
 * entries('new_york kiel') // ['new york', 'kiel']
 */
export function entries(list: string): WordList {
  return list
    .split(/\s+/u)
    .filter(Boolean)
    .map((entry) => entry.replaceAll('_', ' '));
}

/**
 * Reads a word list for lookups.
 *
 * @param list - the entries, see {@link entries}
 * @example
 * const ARTICLES = words('der die das');
 * ARTICLES.has('der') // true
 */
export function words(list: string): ReadonlySet<string> {
  return new Set(entries(list));
}

/**
 * Reads groups of words.
 *
 * @param list - groups separated by `;`, each in the notation of {@link entries}
 * @example
 * groups('genf geneva; wien vienna') // [['genf', 'geneva'], ['wien', 'vienna']]
 */
export function groups(list: string): readonly WordList[] {
  return list
    .split(';')
    .map(entries)
    .filter(({ length }) => length > 0);
}

/**
 * Reads a word list whose entries have marks.
 *
 * @param list - entries like `nurse:f`
 * @returns pairs of a word and its mark. The mark is empty if the entry has none
 */
export function marked(list: string): readonly (readonly [word: string, mark: string])[] {
  return entries(list).map((entry) => {
    const at = entry.lastIndexOf(':');
    return at < 0 ? [entry, ''] : [entry.slice(0, at), entry.slice(at + 1)];
  });
}

/**
 * Joins entries into an alternation: `(?:der|die|das)`.
 *
 * @param list - words or regular expressions; special characters are not escaped
 */
export function anyOf(list: Iterable<string>): string {
  return `(?:${[...list].join('|')})`;
}

/** The number of letters that {@link mayEndIn} compares. */
const TAIL = 3;

/**
 * Creates a fast check for words that cannot end in any of the entries. It compares only the last three letters. Most
 * words of a text do not pass, so their endings do not have to be looked up one by one.
 *
 * @param list - the entries. Entries with fewer than three letters never match the end of a longer word.
 */
export function mayEndIn(list: Iterable<string>): (word: string) => boolean {
  const tails = new Set([...list].map((entry) => entry.slice(-TAIL)));
  return (word) => tails.has(word.slice(-TAIL));
}

/** Compiles entries to a pattern that matches a whole word. */
export function wholeWord(list: Iterable<string>, flags = 'u'): RegExp {
  return new RegExp(`^${anyOf(list)}$`, flags);
}

/** Compiles entries to a pattern that matches the end of a word. */
export function wordEnding(list: Iterable<string>, flags = 'u'): RegExp {
  return new RegExp(`${anyOf(list)}$`, flags);
}

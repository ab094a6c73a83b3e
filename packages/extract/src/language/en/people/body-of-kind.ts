import { wholeWord, wordEnding } from '../../../core/word-list.ts';
import { BODY_KINDS } from '../words/body-names.ts';

const kinds = BODY_KINDS.map(({ nouns, endings }) => ({ nouns: wholeWord(nouns), endings: wordEnding(endings) }));

/**
 * Finds the organization that a generic noun refers to: "the company", if the article names exactly one company.
 *
 * @param noun - the noun, in lower case
 * @param names - the names of the article's organizations
 * @returns index into `names`; null if the article names no organization of this kind, or several
 */
export function bodyOfKind(noun: string, names: readonly string[]): number | null {
  const last = names.flatMap((name, at) => (name.toLowerCase().endsWith(` ${noun}`) ? [at] : []));
  if (last.length === 1) return last[0] ?? null;
  const endings = kinds.find(({ nouns }) => nouns.test(noun))?.endings;
  if (endings === undefined) return null;
  const found = names.flatMap((name, at) => (endings.test(name) ? [at] : []));
  return found.length === 1 ? (found[0] ?? null) : null;
}

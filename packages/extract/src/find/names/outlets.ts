import { wordEnding } from '../../core/word-list.ts';
import { wordsOfAll } from '../../language/all-words.ts';
import {
  AGENCIES,
  BROADCASTERS,
  MAGAZINES,
  NEWSPAPER_ENDINGS,
  NEWSPAPERS,
} from '../../language/shared/words/bodies.ts';

/** The well-known outlets of each kind, and the nouns that can refer to them. */
const KINDS: readonly { readonly outlets: ReadonlySet<string>; readonly nouns: ReadonlySet<string> }[] = [
  { outlets: new Set(AGENCIES), nouns: new Set(wordsOfAll(({ people }) => people.agencyNouns)) },
  { outlets: new Set(BROADCASTERS), nouns: new Set(wordsOfAll(({ people }) => people.broadcasterNouns)) },
  { outlets: new Set(MAGAZINES), nouns: new Set(wordsOfAll(({ people }) => people.magazineNouns)) },
  { outlets: new Set(NEWSPAPERS), nouns: new Set(wordsOfAll(({ people }) => people.newspaperNouns)) },
];

/** Matches the end of names of newspapers: "Nordische Rundschau", "Harbour Herald". */
const NEWSPAPER = wordEnding(NEWSPAPER_ENDINGS, 'iu');

/**
 * Finds the well-known outlets that a noun can refer to: Reuters for "the agency".
 *
 * @param noun - in lower case
 * @param names - the names of organizations
 * @returns indices of the names
 */
export function outletsOfKind(noun: string, names: readonly string[]): readonly number[] {
  const kind = KINDS.find(({ nouns }) => nouns.has(noun));
  if (kind === undefined) return [];
  const isOne = (name: string) =>
    kind.outlets.has(name.toLowerCase()) || (kind === KINDS[3] && name.includes(' ') && NEWSPAPER.test(name));
  return names.flatMap((name, at) => (isOne(name) ? [at] : []));
}

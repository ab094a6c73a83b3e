import { wordEnding } from '../../core/word-list.ts';
import { wordsOfAll } from '../../language/all-words.ts';
import {
  AGENCIES,
  BROADCASTERS,
  MAGAZINES,
  NEWSPAPER_ENDINGS,
  NEWSPAPERS,
} from '../../language/shared/words/bodies.ts';

/** Matches the end of names of newspapers: "Nordische Rundschau", "Harbour Herald". */
const NEWSPAPER = wordEnding(NEWSPAPER_ENDINGS, 'iu');

/** Outlets of one kind. */
interface OutletKind {
  /** The well-known outlets, in lower case. */
  readonly outlets: ReadonlySet<string>;
  /** The nouns that can refer to them, in lower case. */
  readonly nouns: ReadonlySet<string>;
  /** Matches the end of the names of other outlets, if a name consists of several words. */
  readonly ending?: RegExp;
}

const KINDS: readonly OutletKind[] = [
  { outlets: new Set(AGENCIES), nouns: new Set(wordsOfAll(({ people }) => people.agencyNouns)) },
  { outlets: new Set(BROADCASTERS), nouns: new Set(wordsOfAll(({ people }) => people.broadcasterNouns)) },
  { outlets: new Set(MAGAZINES), nouns: new Set(wordsOfAll(({ people }) => people.magazineNouns)) },
  {
    outlets: new Set(NEWSPAPERS),
    nouns: new Set(wordsOfAll(({ people }) => people.newspaperNouns)),
    ending: NEWSPAPER,
  },
];

const isOfKind = ({ outlets, ending }: OutletKind, name: string): boolean =>
  outlets.has(name.toLowerCase()) || (name.includes(' ') && ending?.test(name) === true);

/** Checks for a well-known outlet, or for a name that ends like that of a newspaper. */
export const isOutlet = (name: string): boolean => KINDS.some((kind) => isOfKind(kind, name));

/**
 * Finds the well-known outlets that a noun can refer to: Reuters for "the agency".
 *
 * @param noun - in lower case
 * @param names - the names of organizations
 * @returns indices of the names
 */
export function outletsOfKind(noun: string, names: readonly string[]): readonly number[] {
  const kind = KINDS.find(({ nouns }) => nouns.has(noun));
  return kind === undefined ? [] : names.flatMap((name, at) => (isOfKind(kind, name) ? [at] : []));
}

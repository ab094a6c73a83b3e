import { memoize } from '../../core/memo.ts';
import { anyOf } from '../../core/word-list.ts';
import { wordsOfAll } from '../../language/all-words.ts';
import { foldLetters } from './fold.ts';
import { bareName, isGenericBody, isParty, plainName } from './generic-bodies.ts';
import { placeOfDemonym } from './nations-in.ts';
import { placeOf } from './places.ts';

/** The parts of a name that consists of a generic name and a place: "Norland's Supreme Court". */
export interface PlacedBody {
  /** The same key for all spellings of the generic name: "Supreme Court". */
  readonly body: string;
  /** The same key for all names of the place: "Norland", "norländisch". */
  readonly place: string;
  /** A name of the place in the nominative, which can be compared with `placesAgree`. */
  readonly placeName: string;
  /** Whether the place is a region or state of a country. The country can have an institution with the same name. */
  readonly regional: boolean;
}

/** The maximum number of words in the name of a place. */
const MOST_WORDS = 3;

const several = new RegExp(
  String.raw`(?<!\p{L})${anyOf(wordsOfAll(({ names }) => names.severalBodies))}(?!\p{L})`,
  'u',
);
const PREPOSITION = anyOf(wordsOfAll(({ names }) => names.originPrepositions));
const NAME = String.raw`\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,${MOST_WORDS - 1}}`;
const WITH_PREPOSITION = new RegExp(`^(.{3,60}) ${PREPOSITION}(?: the)? (${NAME})$`, 'u');
const WITHOUT_PREPOSITION = new RegExp(`^(.{3,60}?) (${NAME})$`, 'u');
const COMPLEMENT = new RegExp(` ${PREPOSITION} `, 'u');
/** Matches a word that can be the name of a place or derived from it: "Norland's", "norländisches". */
const PLACE_WORD = /^(?:\p{Lu}[\p{L}.’'-]*|\p{Ll}{3,}isch(?:e[nrsm]?)?)$/u;
/** Matches the endings of German adjectives and genitives from places: "norländisches", "Kasheimer", "Norlands". */
const ENDING = /(?<=isch)e[nrsm]?$|(?<=\p{L}{3})(?:er|s)$/u;

/** Returns the same key for a generic name in all its spellings: "Ministry of Defence", "Defense Ministry". */
export const genericKey = (name: string): string => foldLetters(plainName(name));

function placed(body: string, printed: string): PlacedBody {
  const name = printed.replace(/[’']s?$/u, '');
  const place = placeOf(name) ?? placeOfDemonym(name) ?? placeOf(name.replace(ENDING, ''));
  return {
    body: genericKey(body),
    placeName: place === null ? name : place.names.en,
    place: foldLetters(place === null ? name.replace(ENDING, '') : place.key),
    regional: place?.kind === 'REGION',
  };
}

/** Reads a place at the end of a name: "Supreme Court of Norland", "Polizei Berlin". */
function placedAfter(name: string): PlacedBody | null {
  const [, body = '', place = ''] = WITH_PREPOSITION.exec(name) ?? [];
  // In "Ministry of Health", the words after "of" are not a place.
  if (isGenericBody(body) && (COMPLEMENT.test(body) || !isGenericBody(name))) return placed(body, place);
  const [, noun = '', town = ''] = WITHOUT_PREPOSITION.exec(name) ?? [];
  return isGenericBody(noun) && !isGenericBody(name) && placeOf(town) !== null ? placed(noun, town) : null;
}

/**
 * Separates the name of an institution from its place.
 *
 * @param name - a name as printed: "Norland's Supreme Court", "Verteidigungsministerium von Norland"
 * @returns null if institutions in many places have this name, if it does not consist of such a name and a place, or if
 * one place can have several institutions with this name: "University of Norland", "Norland University"
 */
export const placedBody = memoize((name): PlacedBody | null => {
  const bare = bareName(name);
  if (isParty(name) || several.test(bare.toLowerCase())) return null;
  const after = placedAfter(bare);
  if (after !== null || isGenericBody(name)) return after;
  const words = bare.split(' ');
  for (let count = 1; count <= MOST_WORDS && count < words.length; count += 1) {
    if (!PLACE_WORD.test(words[count - 1] ?? '')) return null;
    const rest = words.slice(count).join(' ');
    if (isGenericBody(rest)) return placed(rest, words.slice(0, count).join(' '));
  }
  return null;
});

/** Checks whether a name consists of the generic name of an institution and a place, see {@link placedBody}. */
export const hasPlace = (name: string): boolean => placedBody(name) !== null;

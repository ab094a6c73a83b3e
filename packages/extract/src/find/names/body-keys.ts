import { memoize } from '../../core/memo.ts';
import { anyOf } from '../../core/word-list.ts';
import { wordsOfAll } from '../../language/all-words.ts';
import { foldLetters } from './fold.ts';
import { bareName, isGenericBody, plainName, worldKey } from './generic-bodies.ts';
import { placedBody } from './placed-body.ts';
import { isPlace, placeOf } from './places.ts';

/**
 * Returns the same key for names with the same words in a different order. Empty for names with fewer than three words
 * of at least three letters.
 */
export const wordsKey = memoize((name): string => {
  const words = plainName(name)
    .split(/[\s-]+/u)
    .map(foldLetters)
    .filter((word) => word.length > 2);
  return words.length > 2 ? words.sort().join(' ') : '';
});

/** Adjectives at the beginning of a German name have case endings: "Süddeutscher Zeitung". */
const INFLECTED = /^(\p{Lu}\p{Ll}{3,}?)e[rsnm]?(?= \p{Lu})/u;

/**
 * Returns the same key for all known names of an organization: "UN", "Vereinte Nationen". No article needs to mention
 * that the names belong together.
 *
 * @param name - a name as printed
 */
export const bodyKey = memoize((name): string => {
  const letters = foldLetters(bareName(name));
  const known = worldKey(letters);
  if (known !== undefined) return known;
  const plain = plainName(name);
  // "Jordan" and "Georgia" can also be a team or a state.
  const country = plain.includes(' ') || isPlace(plain) ? placeOf(plain) : null;
  if (country?.kind === 'COUNTRY') return foldLetters(country.key);
  const placed = placedBody(name);
  if (placed !== null) return `${placed.body} ${placed.place}`;
  const spelled = foldLetters(plain.replace(INFLECTED, '$1e'));
  return worldKey(foldLetters(plain)) ?? spelled;
});

const companyEnding = new RegExp(`(?:,? ${anyOf(wordsOfAll(({ names }) => names.companyEndings))})+$`, 'iu');

/**
 * Returns the key of the short name of an organization, without the place before it or a word such as "Motors" after it.
 * Null if the name cannot be shortened.
 *
 * @example
 * shortBodyKey('Boston Red Sox') === bodyKey('Red Sox') // true
 */
export const shortBodyKey = memoize((name): string | null => {
  const bare = bareName(name);
  const shorter = bare.replace(companyEnding, '');
  if (shorter !== bare) return shorter.length > 2 ? bodyKey(shorter) : null;
  const words = bare.split(' ');
  for (const count of [3, 2, 1]) {
    const [place, rest] = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
    if (rest === '' || !/^\p{Lu}/u.test(rest) || (placeOf(place) === null && !isPlace(place))) continue;
    return isGenericBody(rest) || placeOf(rest) !== null ? null : bodyKey(rest);
  }
  return null;
});

/**
 * Matches a name that is followed by "in" and a place. German and English use the same preposition. "University of
 * Alabama" does not match, because the place is part of the name.
 */
const IN_PLACE = /^(.{3,}\S) in (?:the )?\p{Lu}/u;

/**
 * Returns the key of a name without the place at its end: "Verteidigungsministerium" for "Verteidigungsministerium in
 * Rom".
 */
export const bodyKeyAnywhere = memoize((name): string => {
  const bare = bareName(name);
  return bodyKey(IN_PLACE.exec(bare)?.[1] ?? bare);
});

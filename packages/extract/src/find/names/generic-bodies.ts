import { memoize } from '../../core/memo.ts';
import { anyOf, wholeWord } from '../../core/word-list.ts';
import { wordsOfAll } from '../../language/all-words.ts';
import { WORLD_BODIES } from '../../language/shared/words/world-bodies.ts';
import { foldLetters } from './fold.ts';
import { isPlace, placeKey, placeOf } from './places.ts';

const party = wholeWord(wordsOfAll(({ names }) => names.partyNames));
const generic = wholeWord(wordsOfAll(({ names }) => names.genericBodies));
const before = new RegExp(`^(?:${anyOf(wordsOfAll(({ names }) => names.beforeBodies))} )+`, 'iu');
const world = new Map(
  WORLD_BODIES.flatMap((group) => group.map((name) => [foldLetters(name), foldLetters(group[0] ?? name)] as const)),
);

/** Removes words that are not part of an organization's name: "die Nachrichtenagentur Reuters", "Weltbank (WB)". */
const bareName = memoize((name) =>
  name
    .slice(0, 300)
    .replace(/\s*\([^)]*\)/gu, ' ')
    .replace(before, '')
    .replace(/ & /gu, ' and ')
    .trim(),
);

const spellings = wordsOfAll(({ names }) => names.bodySpellings).map((entry): readonly [RegExp, string] => {
  const at = entry.lastIndexOf('=');
  const [pattern, spelling] = [entry.slice(0, at), entry.slice(at + 1)];
  const start = /^[\^, ]/u.test(pattern) ? '' : String.raw`(?<![\p{L}\d])`;
  return [new RegExp(`${start}${pattern}(?![\\p{L}\\d])`, 'iu'), spelling];
});

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

/**
 * Replaces spelling variants in a name with one spelling: "Ministry of Finance" and "Finance Ministry" become the same.
 * Removes a noun for any organization before the name: "Nachrichtenagentur" in "Nachrichtenagentur Reuters".
 *
 * @param name - a name as printed
 */
export const plainName = memoize((name) =>
  spellings.reduce((plain, [pattern, spelling]) => plain.replace(pattern, spelling), bareName(name)),
);

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
  const known = world.get(letters);
  if (known !== undefined) return known;
  const plain = plainName(name);
  // "Jordan" and "Georgia" can also be a team or a state.
  const country = plain.includes(' ') || isPlace(plain) ? placeOf(plain) : null;
  if (country?.kind === 'COUNTRY') return foldLetters(country.key);
  const spelled = foldLetters(plain.replace(INFLECTED, '$1e'));
  return world.get(foldLetters(plain)) ?? spelled;
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

/**
 * Checks whether a name is in the list of names with acronyms and translations. These names refer to the same
 * organization everywhere.
 */
export function isWorldBody(name: string): boolean {
  return world.has(foldLetters(bareName(name)));
}

/** Checks whether a name refers to the same organization everywhere: an international organization or a country. */
export const isKnownEverywhere = memoize(
  (name): boolean => isWorldBody(name) || placeOf(bareName(name))?.kind === 'COUNTRY',
);

/**
 * Checks whether institutions in many places have this name: "Defence Ministry", "Supreme Court".
 *
 * @param name - a name as printed
 */
export const isGenericBody = memoize((name): boolean => {
  const names = [bareName(name), plainName(name)];
  return !isWorldBody(name) && names.some((one) => generic.test(one.toLowerCase()));
});

/**
 * Checks whether parties in several countries have this name: "People's Democratic Party".
 *
 * @param name - a name as printed
 */
export const isParty = memoize((name): boolean => !isWorldBody(name) && party.test(bareName(name).toLowerCase()));

const originPreposition = anyOf(wordsOfAll(({ names }) => names.originPrepositions));
const PLACE = String.raw`(?:\p{Lu}[\p{L}’'-]+)(?: \p{Lu}[\p{L}’'-]+)?`;
const AFTER = new RegExp(String.raw`^(?: \([^)]{1,12}\))?,? (?:${originPreposition}) (?:the )?(${PLACE})`, 'u');
const POSSESSIVE = new RegExp(`(${PLACE})['’]s $`, 'u');

/**
 * Reads the place in the words next to a name: "Defence Ministry in Delhi", "Mark Fenner of Oregon".
 *
 * @param before - the text before the name
 * @param after - the text after the name
 * @returns a key of the place, or null
 */
export function placeBeside(before: string, after: string): string | null {
  const place = AFTER.exec(after)?.[1] ?? POSSESSIVE.exec(before)?.[1];
  return place === undefined ? null : foldLetters(placeKey(place));
}

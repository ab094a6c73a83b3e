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

/** Removes what is not part of an organization's name: "die Nachrichtenagentur Reuters", "Weltbank (WB)". */
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

/** Returns the same key for names with the same words in another order: "Mat-Su Central Fire Department". */
export const wordsKey = memoize((name): string => {
  const words = plainName(name)
    .split(/[\s-]+/u)
    .map(foldLetters)
    .filter((word) => word.length > 2);
  return words.length > 2 ? words.sort().join(' ') : '';
});

/**
 * Writes what a name can have in several spellings in one of them: "Ministry of Finance", "Finance Ministry". A noun for
 * any organization before the name is left out: "Nachrichtenagentur Reuters".
 *
 * @param name - a name as printed
 */
export const plainName = memoize((name) =>
  spellings.reduce((plain, [pattern, spelling]) => plain.replace(pattern, spelling), bareName(name)),
);

/** Adjectives at the beginning of a German name have case endings: "Süddeutscher Zeitung". */
const INFLECTED = /^(\p{Lu}\p{Ll}{3,}?)e[rsnm]?(?= \p{Lu})/u;

/**
 * Returns the same key for all names of an organization that need no article to tie them: "UN", "Vereinte Nationen".
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

/** A name with its place, after the same preposition in German and English. "University of Alabama" is a whole name. */
const IN_PLACE = /^(.{3,}\S) in (?:the )?\p{Lu}/u;

/** Returns the key of a name without the place at its end: "Verteidigungsministerium in Rom". */
export const bodyKeyAnywhere = memoize((name): string => {
  const bare = bareName(name);
  return bodyKey(IN_PLACE.exec(bare)?.[1] ?? bare);
});

/** Checks whether a name is listed with its acronym or translation, so that it means the same everywhere. */
export function isWorldBody(name: string): boolean {
  return world.has(foldLetters(bareName(name)));
}

/** Checks whether a name means the same everywhere: that of an international body, or of a country. */
export const isKnownEverywhere = memoize(
  (name): boolean => isWorldBody(name) || placeOf(bareName(name))?.kind === 'COUNTRY',
);

/**
 * Checks whether institutions of many places have this name: "Defence Ministry", "Supreme Court".
 *
 * @param name - a name as printed
 */
export const isGenericBody = memoize((name): boolean => {
  const names = [bareName(name), plainName(name)];
  return !isWorldBody(name) && names.some((one) => generic.test(one.toLowerCase()));
});

/**
 * Checks for the name of a party that parties of several countries have: "People's Democratic Party".
 *
 * @param name - a name as printed
 */
export const isParty = memoize((name): boolean => !isWorldBody(name) && party.test(bareName(name).toLowerCase()));

const originPreposition = anyOf(wordsOfAll(({ names }) => names.originPrepositions));
const PLACE = String.raw`(?:\p{Lu}[\p{L}’'-]+)(?: \p{Lu}[\p{L}’'-]+)?`;
const AFTER = new RegExp(String.raw`^(?: \([^)]{1,12}\))?,? (?:${originPreposition}) (?:the )?(${PLACE})`, 'u');
const POSSESSIVE = new RegExp(`(${PLACE})['’]s $`, 'u');

/**
 * Reads the place that the words beside a name tell: "Defence Ministry in Delhi", "Mark Fenner of Oregon".
 *
 * @param before - the text before the name
 * @param after - the text after the name
 * @returns a key of the place, or null
 */
export function placeBeside(before: string, after: string): string | null {
  const place = AFTER.exec(after)?.[1] ?? POSSESSIVE.exec(before)?.[1];
  return place === undefined ? null : foldLetters(placeKey(place));
}

import { memoize } from '../../core/memo.ts';
import { anyOf, wholeWord } from '../../core/word-list.ts';
import { wordsOfAll } from '../../language/all-words.ts';
import { WORLD_BODIES } from '../../language/shared/words/world-bodies.ts';
import { foldLetters } from './fold.ts';
import { placeKey, placeOf } from './places.ts';

const party = wholeWord(wordsOfAll(({ names }) => names.partyNames));
const generic = wholeWord(wordsOfAll(({ names }) => names.genericBodies));
const before = new RegExp(`^(?:${anyOf(wordsOfAll(({ names }) => names.beforeBodies))} )+`, 'iu');
const world = new Map(
  WORLD_BODIES.flatMap((group) => group.map((name) => [foldLetters(name), foldLetters(group[0] ?? name)] as const)),
);

/**
 * Returns the same key for all names of a well-known organization: "UN", "Vereinte Nationen". Undefined for any other
 * name.
 *
 * @param letters - the name in folded letters
 */
export const worldKey = (letters: string): string | undefined => world.get(letters);

/** Removes words that are not part of an organization's name: "die Nachrichtenagentur Reuters", "Weltbank (WB)". */
export const bareName = memoize((name) =>
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
 * Replaces spelling variants in a name with one spelling: "Ministry of Finance" and "Finance Ministry" become the same.
 * Removes a noun for any organization before the name: "Nachrichtenagentur" in "Nachrichtenagentur Reuters".
 *
 * @param name - a name as printed
 */
export const plainName = memoize((name) =>
  spellings.reduce((plain, [pattern, spelling]) => plain.replace(pattern, spelling), bareName(name)),
);

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
 * Reads the place in the words after a name: "Delhi" after "Defence Ministry" in "Defence Ministry in Delhi".
 *
 * @returns the place as printed, or null
 */
export const placeAfter = (after: string): string | null => AFTER.exec(after)?.[1] ?? null;

/**
 * Reads the place in the words next to a name: "Defence Ministry in Delhi", "Mark Fenner of Oregon".
 *
 * @param before - the text before the name
 * @param after - the text after the name
 * @returns a key of the place, or null
 */
export function placeBeside(before: string, after: string): string | null {
  const place = placeAfter(after) ?? POSSESSIVE.exec(before)?.[1];
  return place === undefined ? null : foldLetters(placeKey(place));
}

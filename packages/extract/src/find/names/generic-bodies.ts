import { memoize } from '../../core/memo.ts';
import { anyOf, wholeWord } from '../../core/word-list.ts';
import { wordsOfAll } from '../../language/all-words.ts';
import { WORLD_BODIES } from '../../language/shared/words/world-bodies.ts';
import { foldLetters } from './fold.ts';
import { placeKey } from './places.ts';

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
    .trim(),
);

/**
 * Returns the same key for all names of an organization that need no article to tie them: "UN", "Vereinte Nationen".
 *
 * @param name - a name as printed
 */
export const bodyKey = memoize((name): string => {
  const letters = foldLetters(bareName(name));
  return world.get(letters) ?? letters;
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

/**
 * Checks whether institutions of many places have this name: "Defence Ministry", "Supreme Court".
 *
 * @param name - a name as printed
 */
export const isGenericBody = memoize((name): boolean => {
  return !isWorldBody(name) && generic.test(bareName(name).toLowerCase());
});

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

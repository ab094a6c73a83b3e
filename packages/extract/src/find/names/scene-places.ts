import { countryOf, type Place } from '@wortlaut/places';
import { anyOf, wholeWord } from '../../core/word-list.ts';
import { wordsOfAll } from '../../language/all-words.ts';
import { isFirstName } from './first-names.ts';
import { isPlace, placeOf, placesAgree } from './places.ts';

/** The number of UTF-16 code units at the beginning of an article to search for the place of the news. */
export const SCENE_LENGTH = 320;
/** The maximum number of UTF-16 code units in a dateline. */
export const LONGEST_DATELINE = 60;
/** The maximum number of places to return. */
const MOST_PLACES = 12;
/** The maximum number of words in the name of a place. */
const MOST_WORDS = 3;

const WORD = String.raw`\p{Lu}[\p{L}’'-]+`;
/** Matches a place before the first sentence: "Celle. ", "NEW DELHI, India —", "TACOMA, Wash. —", "Kasheim (dpa) – ". */
const DATELINE = new RegExp(
  String.raw`^\s*(${WORD}(?: ${WORD}){0,2})(?:, ?(?:${WORD}(?: ${WORD}|\.)?|(?:\p{Lu}\.){1,3}))?(?: ?\([^)]{2,24}\))? ?(?:[.:]|[—–-]) ?["“„»(]?(?=\p{Lu})`,
  'u',
);
const prepositions = wordsOfAll(({ names, people }) => [...names.originPrepositions, ...people.placePrepositions]);
const beforePlace = wholeWord(prepositions, 'iu');
/** Matches words that can follow the name of a place: "Lagos State", "Paris Mayor". */
const afterPlace = wholeWord(
  wordsOfAll(({ names }) => [...names.placeKinds, ...names.localOffices, ...names.highOffices]),
);
/**
 * Matches a local office before a place: "mayor of Talton", "Bürgermeister von Talheim". The place does not have to be
 * in the gazetteer.
 */
const OFFICE = new RegExp(
  String.raw`(?<![\p{L}-])${anyOf(wordsOfAll(({ names }) => names.localOffices.map((office) => office.replace(/^\.\*/u, '\\p{L}*'))))} ${anyOf(wordsOfAll(({ names }) => names.originPrepositions))} `,
  'giu',
);
const AFTER_OFFICE = new RegExp(`^(${WORD})(?! ?\\p{Lu})`, 'u');

/** The parts of an article that show where the news happened. */
export interface Scene {
  readonly title: string;
  /** The boilerplate that was removed from the text. If there is a dateline, it comes first. */
  readonly removed?: string | null | undefined;
  /** The text of the article. Only its beginning is read. */
  readonly body: string;
}

/** Converts a name in capital letters to the usual spelling: "New Delhi" for "NEW DELHI". */
const asUsual = (name: string): string =>
  name === name.toUpperCase() ? name.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase()) : name;

/**
 * Returns the place before the first sentence of an article: "Celle. ", "NEW DELHI, India —". Null if it has no dateline.
 *
 * @param body - the text of the article, or its beginning
 */
export function dateline(body: string): string | null {
  const name = DATELINE.exec(body)?.[1];
  if (name === undefined) return null;
  return isFirstName(name.split(' ', 1)[0] ?? '') && placeOf(name) === null ? null : asUsual(name);
}

/**
 * Returns the longest name of a place that begins at a word. Most city names are also surnames, so they need more
 * evidence.
 */
function placeAtWord(words: readonly RegExpExecArray[], text: string, at: number): string | null {
  const [first, before] = [words[at], words[at - 1]];
  if (first === undefined || !/^\p{Lu}/u.test(first[0])) return null;
  // After a first name, the word is a surname: "Jost Essen".
  if (before !== undefined && isFirstName(before[0])) return null;
  const introduced = before !== undefined && beforePlace.test(before[0]);
  for (let count = MOST_WORDS; count >= 1; count -= 1) {
    const last = words[at + count - 1];
    if (last === undefined) continue;
    const name = text.slice(first.index, last.index + last[0].length);
    if (count > 1 && !/^\p{Lu}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*)+$/u.test(name)) continue;
    // "Paris" in "Paris Hollins" is not a place. "Lagos State" and "Paris Mayor Ann Lee" contain places.
    const follows = words[at + count]?.[0].toLowerCase() ?? '';
    const isName =
      count === 1 && /^ \p{Lu}/u.test(text.slice(last.index + last[0].length)) && !afterPlace.test(follows);
    const certain = count > 1 ? !isFirstName(first[0]) : isPlace(name) && !isName;
    if ((certain || introduced) && placeOf(name) !== null) return name;
  }
  return null;
}

/**
 * Finds the places of the news in the dateline, the headline and the first sentences of an article.
 *
 * @returns names as printed, without duplicates
 */
export function scenePlaces({ title, removed, body }: Scene): readonly string[] {
  const beginning = body.slice(0, SCENE_LENGTH);
  const text = `${title}\n${beginning}`;
  const found = new Set<string>();
  const line = dateline(`${(removed ?? '').slice(0, LONGEST_DATELINE)} ${beginning}`);
  if (line !== null) found.add(line);
  for (const match of text.matchAll(OFFICE)) {
    const name = AFTER_OFFICE.exec(text.slice(match.index + match[0].length))?.[1];
    if (name !== undefined) found.add(name.replace(/['’]s$/u, ''));
  }
  const words = [...text.matchAll(/\p{L}[\p{L}’'-]*/gu)];
  for (const at of words.keys()) {
    const name = placeAtWord(words, text, at);
    if (name !== null) found.add(name);
  }
  return [...found].slice(0, MOST_PLACES);
}

/** Whether two names refer to the same place, or one place is inside the other. */
const agree = (one: string, two: string): boolean => placesAgree(one, two) ?? one.toLowerCase() === two.toLowerCase();

/** Whether a place is more precise than a country. */
const isPrecise = (name: string): boolean => placeOf(name)?.kind !== 'COUNTRY';

/**
 * Checks whether the news of two articles happened in different places. If both articles name a town or region,
 * countries are ignored.
 *
 * @param a - names of places, see {@link scenePlaces}
 * @returns false if one of the articles does not name a place
 */
export function areApart(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const [left, right] = [a.filter(isPrecise), b.filter(isPrecise)];
  if (left.length > 0 && right.length > 0) return !left.some((one) => right.some((two) => agree(one, two)));
  return !a.some((one) => b.some((two) => agree(one, two)));
}

/**
 * Checks whether two articles report news from the same town. A name that is not in the gazetteer counts as a town.
 *
 * @param a - the places of the first article, see {@link scenePlaces}
 * @param b - the places of the second article
 */
export function shareTown(a: readonly string[], b: readonly string[]): boolean {
  const towns = (names: readonly string[]) =>
    names.flatMap((name) => {
      const place = placeOf(name);
      if (place === null) return name;
      return place.kind === 'CITY' ? place.key : [];
    });
  const others = towns(b);
  return towns(a).some((town) => others.includes(town));
}

/**
 * Checks whether the news of two articles happened in different countries. If the countries of one article are unknown,
 * the result is that of {@link areApart}.
 */
export function areAbroad(a: readonly string[], b: readonly string[]): boolean {
  const countries = (names: readonly string[]) =>
    new Set(names.map(placeOf).flatMap((place: Place | null) => (place === null ? [] : (countryOf(place) ?? []))));
  const [left, right] = [countries(a), countries(b)];
  if (left.size === 0 || right.size === 0) return areApart(a, b);
  return ![...left].some((country) => right.has(country));
}

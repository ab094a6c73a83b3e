import { findPlace, isInside, mostWords, type Place } from '@wortlaut/places';
import { memoize, type Printed, textOf } from '../../core/memo.ts';
import { anyOf } from '../../core/word-list.ts';
import { DIRECTIONS } from '../../language/shared/words/place-words.ts';
import { PLACE_PAIRS, PLACES, UNCLEAR_PLACES } from '../../language/shared/words/places.ts';
import { isFirstName } from './first-names.ts';

const places = new Set(PLACES);
const pairs = new Set(PLACE_PAIRS);
const unclear = new Set(UNCLEAR_PLACES);
const firstOfPairs = new Set([...pairs].map((pair) => pair.split(' ', 1)[0] ?? ''));

/** Cities in these countries rarely share their names with people or common nouns. */
const DISTINCT_COUNTRIES = new Set('AF BY CN EG IQ IR LY PK RU SA SY UA YE'.split(' '));

/** Checks whether the name of a place rarely has another meaning. Most city names are also surnames. */
function isDistinct(name: string, { kind, inside, names }: Place): boolean {
  if (name.length < 4 || unclear.has(name) || isFirstName(name)) return false;
  if (kind === 'COUNTRY') return true;
  if (kind === 'CITY') return names.de !== names.en || DISTINCT_COUNTRIES.has(inside ?? '');
  return kind === 'REGION' || kind === 'ISLAND';
}

function isKnown(word: string): boolean {
  if (places.has(word)) return true;
  const place = findPlace(word);
  return place !== null && isDistinct(word, place);
}

/**
 * Returns the possible base forms of a printed name: the name itself and, if it may be a genitive, the name without its
 * ending.
 */
function baseForms(name: string): readonly string[] {
  if (!name.endsWith('s')) return name.endsWith('’') || name.endsWith("'") ? [name, name.slice(0, -1)] : [name];
  const base = name.replace(/[’']?s$/u, '');
  return name.endsWith('es') && name.includes(' ') ? [name, base, name.slice(0, -2)] : [name, base];
}

/**
 * Checks whether a word is the name of a country, region or city, also in the genitive ("Russlands", "Ukraine's").
 * Names that are also first names, surnames or common nouns do not count.
 *
 * @param word - a single word as printed
 */
export function isPlace(word: Printed): boolean {
  return placeName(word) !== null;
}

/** Returns the name of a place without its genitive ending, or null if the word is not a place. */
export const placeName = memoize((word): string | null => baseForms(word).find(isKnown) ?? null);

/** Checks for the first word of a place that has several words: "New" in "New York". */
export const startsLongPlace = memoize((word): boolean => mostWords(word) >= 2);

const startsPair = memoize((word): boolean => firstOfPairs.has(word) || mostWords(word) >= 2);

/** Checks whether two words together are a place or a seat of government ("New York", "Weißes Haus"). */
export function isPlacePair(first: Printed, second: string): boolean {
  if (!startsPair(first)) return false;
  const pair = `${textOf(first)} ${second}`;
  return baseForms(pair).some((name) => pairs.has(name) || findPlace(name) !== null);
}

const direction = new RegExp(String.raw`^${anyOf(DIRECTIONS)} ?(?=\p{L}{3})`, 'u');

/**
 * Returns the name of the place that contains a part of a place: "Frankreich" for "Südfrankreich", "Kiel" for
 * "Kiel-Gaarden".
 */
function wholeOf(name: string): string | null {
  const rest = name.replace(direction, '');
  if (rest !== name) return rest.charAt(0).toUpperCase() + rest.slice(1);
  const hyphen = name.indexOf('-');
  return hyphen < 3 ? null : name.slice(0, hyphen);
}

/**
 * Finds the place with a name, which can be in the genitive ("Moskaus"). For a part of a place ("Südfrankreich"),
 * returns the larger place. Null if the place is not in the gazetteer.
 */
export const placeOf = memoize((name): Place | null => {
  for (const form of baseForms(name)) {
    const place = findPlace(form);
    if (place !== null) return place;
  }
  const whole = wholeOf(name);
  if (whole === null) return null;
  const place = findPlace(whole) ?? findPlace(whole.replace(/[’']?s$/u, ''));
  return place !== null && (name.includes('-') ? place.kind === 'CITY' : place.kind !== 'SITE') ? place : null;
});

/** Returns the same key for all names of a place ("Genf", "Geneva"). For any other word, returns the word itself. */
export function placeKey(place: string): string {
  return placeOf(place)?.key ?? place;
}

/**
 * Whether a place is a region but not a state, such as "Schwarzwald". The gazetteer does not list the towns in these
 * regions.
 */
const isLandscape = ({ kind, key }: Place): boolean => kind === 'REGION' && key.includes('(');

/** Matches the name of a single mountain. */
const PEAK = /^(?:Mount|Mont|Monte) /u;

/** Whether one place is a mountain range across several countries, and the other is a country: "Anden", "Peru". */
const reachesInto = (one: Place, two: Place): boolean =>
  one.kind === 'MOUNTAIN' && one.inside === null && !PEAK.test(one.key) && two.kind === 'COUNTRY';

/** Whether two places are in the same state, and one of them may be inside the other: "Mittelfranken", "Fürth". */
const canOverlap = (one: Place, two: Place): boolean =>
  (isLandscape(one) || isLandscape(two)) && one.inside === two.inside && one.inside?.includes('-') === true;

/**
 * Checks whether two names can refer to the same place, or whether one place is or may be inside the other: "Istanbul",
 * "Türkei".
 *
 * @returns null if the names differ and the gazetteer does not have both places
 */
export function placesAgree(one: string, two: string): boolean | null {
  const [first, second] = [placeOf(one), placeOf(two)];
  if (first === null || second === null) return one === two ? true : null;
  if (reachesInto(first, second) || reachesInto(second, first)) return null;
  if (first.key === second.key || canOverlap(first, second)) return true;
  return isInside(first, second.key) || isInside(second, first.key);
}

/** A place in a text. */
export interface PlaceMention {
  readonly place: Place;
  /** The name as printed, in the nominative. */
  readonly name: string;
  /** Index of the token after the name. */
  readonly last: number;
}

/** The properties of a token that are needed to read a place. */
interface Word {
  readonly text: string;
  readonly breaks: number;
}

/** Finds the place whose name begins at a token. Prefers the longest name. Null if no place name begins there. */
export function placeAt(tokens: readonly Word[], at: number): PlaceMention | null {
  const first = tokens[at]?.text ?? '';
  if (first.charAt(0) === first.charAt(0).toLowerCase()) return null;
  for (let words = Math.min(mostWords(first), tokens.length - at); words >= 1; words -= 1) {
    const run = tokens.slice(at, at + words);
    if (run.some(({ breaks }, index) => index > 0 && breaks > 0)) continue;
    const text = run.map((word) => word.text).join(' ');
    const name = baseForms(text).find((form) => findPlace(form) !== null);
    const place = name === undefined ? null : findPlace(name);
    if (name !== undefined && place !== null) return { place, name: nominative(name, place), last: at + words };
  }
  return null;
}

/** Returns the nominative of a name, as listed in the gazetteer: "Vereinigte Staaten" for "Vereinigten Staaten". */
function nominative(name: string, { names }: Place): string {
  if (!name.includes(' ') || name === names.de || name === names.en) return name;
  const shown = [names.de, names.en].find((usual) => usual.slice(0, 4) === name.slice(0, 4));
  return shown !== undefined && shown !== name && shown.split(' ').length === name.split(' ').length ? shown : name;
}

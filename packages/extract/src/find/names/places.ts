import { PLACE_NAMES, PLACE_PAIRS, PLACES } from '../../language/shared/words/places.ts';

const firstNames = new Map(PLACE_NAMES.flatMap((names) => names.map((name) => [name, names[0] ?? name] as const)));

/** Returns the same key for all names of a place ("Genf", "Geneva"). For any other word, returns the word itself. */
export function placeKey(place: string): string {
  return firstNames.get(place) ?? place;
}

const places = new Set(PLACES);
const pairs = new Set(PLACE_PAIRS);
const firstOfPairs = new Set([...pairs].map((pair) => pair.split(' ', 1)[0] ?? ''));

/**
 * Checks whether a word is the name of a country, region or city, also in the genitive ("Russlands", "Ukraine's").
 *
 * @param word - a single word as printed
 */
export function isPlace(word: string): boolean {
  return placeName(word) !== null;
}

/** Returns the name of a place without its genitive ending, or null if the word is not a place. */
export function placeName(word: string): string | null {
  if (places.has(word)) return word;
  if (!word.endsWith('s')) return null;
  const base = word.replace(/[’']?s$/u, '');
  return base !== word && places.has(base) ? base : null;
}

/** Checks whether two words together are a place or a seat of government ("New York", "Weißes Haus"). */
export function isPlacePair(first: string, second: string): boolean {
  if (!firstOfPairs.has(first)) return false;
  return pairs.has(`${first} ${second}`) || pairs.has(`${first} ${second.replace(/[’']?s$/u, '')}`);
}

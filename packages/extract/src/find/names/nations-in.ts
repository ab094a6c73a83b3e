import { countryOf, findPlace, type Place } from '@wortlaut/places';
import { memoize } from '../../core/memo.ts';
import { DEMONYMS } from '../../language/shared/words/demonyms.ts';
import { foldLetters } from './fold.ts';
import { placeOf } from './places.ts';

const countryKey = (place: Place | null): string | null => (place === null ? null : countryOf(place));

const byBeginning = new Map(
  DEMONYMS.flatMap(([name = '', ...beginnings]) => {
    const country = countryKey(findPlace(name));
    return country === null ? [] : [name, ...beginnings].map((beginning) => [foldLetters(beginning), country] as const);
  }),
);
/** The maximum number of letters after the beginning of a demonym: "französischen". */
const LONGEST_ENDING = 3;

const nationOf = memoize((word): string | null => {
  const place = placeOf(word);
  if (place?.kind === 'COUNTRY' || place?.kind === 'REGION') return countryOf(place);
  const letters = foldLetters(word);
  for (let end = letters.length; end >= Math.max(3, letters.length - LONGEST_ENDING); end -= 1) {
    const country = byBeginning.get(letters.slice(0, end));
    if (country !== undefined) return country;
  }
  return null;
});

/**
 * Finds the countries in a few words: "der ägyptische Präsident", "Spain's prime minister", "US-Präsident". A region
 * stands for its country: "Thüringens Ministerpräsident".
 *
 * @returns keys of the countries, without duplicates
 */
export function nationsIn(text: string): readonly string[] {
  const words = text.replaceAll('U.S.', 'US').match(/\p{L}+(?:['’]s)?/gu) ?? [];
  const pairs = words
    .slice(1)
    .flatMap((word, at) => (/^\p{Lu}/u.test(words[at] ?? '') ? [`${words[at]} ${word}`] : []));
  return [...new Set([...words, ...pairs].flatMap((word) => nationOf(word) ?? []))];
}

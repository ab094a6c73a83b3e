import { countryOf, findPlace, type Place } from '@wortlaut/places';
import { memoize } from '../../core/memo.ts';
import { DEMONYMS } from '../../language/shared/words/demonyms.ts';
import { foldLetters } from './fold.ts';
import { placeOf } from './places.ts';

const byBeginning = new Map(
  DEMONYMS.flatMap(([name = '', ...beginnings]) => {
    const place = findPlace(name);
    return place === null ? [] : [name, ...beginnings].map((beginning) => [foldLetters(beginning), place] as const);
  }),
);
/** The maximum number of letters after the beginning of a demonym: "französischen". */
const LONGEST_ENDING = 3;

/** Returns the country or region that a demonym stands for: "schottischer", "Russian". Null for any other word. */
export const placeOfDemonym = memoize((word): Place | null => {
  const letters = foldLetters(word);
  for (let end = letters.length; end >= Math.max(3, letters.length - LONGEST_ENDING); end -= 1) {
    const place = byBeginning.get(letters.slice(0, end));
    if (place !== undefined) return place;
  }
  return null;
});

const nationOf = memoize((word): string | null => {
  const place = placeOf(word);
  const named = place?.kind === 'COUNTRY' || place?.kind === 'REGION' ? place : placeOfDemonym(word);
  return named === null ? null : countryOf(named);
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

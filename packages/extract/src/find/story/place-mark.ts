import { foldLetters } from '../names/fold.ts';
import { placeOf } from '../names/places.ts';
import { soundsOf } from './term-key.ts';

/**
 * Returns the key of a place: its size and its name. Null for a country or another place that is too large to
 * distinguish news.
 */
export function placeMark(name: string): string | null {
  const place = placeOf(name);
  const key = soundsOf(place?.key ?? foldLetters(name));
  if (place === null || place.kind === 'CITY' || place.kind === 'SITE') return `town:${key}`;
  return place.kind === 'REGION' || place.kind === 'ISLAND' ? `region:${key}` : null;
}

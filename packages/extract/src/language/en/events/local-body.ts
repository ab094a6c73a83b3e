import type { Analysis } from '../../../core/analysis.ts';
import { placeAt } from '../../../find/names/places.ts';
import { BODY_KINDS, LOCAL_BODIES, LOCAL_HEADS } from '../words/place-words.ts';

/**
 * Returns the town of a council at the start of a sentence: "Aberford City Council votes …", "Aberford mayor vetoes …".
 * Null if the sentence does not start with a council.
 *
 * @param first - index of the first token of the sentence
 * @param withHeads - whether the head of a town counts too
 */
export function localBodyPlace({ tokens }: Analysis, first: number, withHeads: boolean): string | null {
  const start = tokens[first]?.lower === 'the' ? first + 1 : first;
  const isHead = withHeads && LOCAL_HEADS.has(tokens[start]?.lower ?? '') && tokens[start + 1]?.lower === 'of';
  const town = placeAt(tokens, isHead ? start + 2 : start);
  if (town === null || town.place.kind === 'COUNTRY') return null;
  const noun = BODY_KINDS.has(tokens[town.last]?.lower ?? '') ? town.last + 1 : town.last;
  const { lower = '' } = tokens[noun] ?? {};
  return isHead || LOCAL_BODIES.has(lower) || (withHeads && LOCAL_HEADS.has(lower)) ? town.name : null;
}

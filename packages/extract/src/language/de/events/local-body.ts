import type { Analysis } from '../../../core/analysis.ts';
import { wordEnding } from '../../../core/word-list.ts';
import { placeAt } from '../../../find/names/places.ts';
import { LOCAL_BODY_ENDINGS, LOCAL_HEAD_ENDINGS } from '../words/place-words.ts';
import { townOfAdjective } from './event-place.ts';

const BODY = wordEnding(LOCAL_BODY_ENDINGS);
const HEAD = wordEnding(LOCAL_HEAD_ENDINGS);

/** The number of tokens at the start of a sentence that can contain "Bürgermeister von" and the town. */
const REACH = 12;

/**
 * Returns the town of a council or its head at the start of a sentence: "Moosdorfer Gemeinderat beschließt …", "Ina Krall
 * wird Bürgermeisterin von Moosdorf". Null if there is no such council.
 *
 * @param first - index of the first token of the sentence
 * @param withHeads - whether the head of a town counts too
 */
export function localBodyPlace(analysis: Analysis, first: number, withHeads: boolean): string | null {
  const { tokens } = analysis;
  const isBody = (at: number): boolean => {
    const noun = tokens[at]?.lower ?? '';
    return BODY.test(noun) || (withHeads && HEAD.test(noun));
  };
  const at = /^(?:der|die|das)$/u.test(tokens[first]?.lower ?? '') ? first + 1 : first;
  if (isBody(at + 1)) return townOfAdjective(analysis, tokens[at]?.text ?? '');
  const links = tokens
    .slice(first, first + REACH)
    .findIndex(({ lower }, index) => lower === 'von' && isBody(first + index - 1));
  const town = links < 0 ? null : placeAt(tokens, first + links + 1);
  return town?.place.kind === 'CITY' ? town.name : null;
}

import type { Analysis } from '../../../core/analysis.ts';
import { wordEnding } from '../../../core/word-list.ts';
import { LOCAL_BODY_ENDINGS, LOCAL_HEAD_ENDINGS } from '../words/place-words.ts';
import { townOfAdjective } from './event-place.ts';

const BODY = wordEnding(LOCAL_BODY_ENDINGS);
const HEAD = wordEnding(LOCAL_HEAD_ENDINGS);

/**
 * Returns the town of a council at the start of a sentence: "Moosdorfer Gemeinderat beschließt …", "Der Moosdorfer
 * Gemeinderat hat …". Null if the sentence does not start with a council.
 *
 * @param first - index of the first token of the sentence
 * @param withHeads - whether the head of a town counts too
 */
export function localBodyPlace(analysis: Analysis, first: number, withHeads: boolean): string | null {
  const { tokens } = analysis;
  const at = /^(?:der|die|das)$/u.test(tokens[first]?.lower ?? '') ? first + 1 : first;
  const noun = tokens[at + 1]?.lower ?? '';
  if (!BODY.test(noun) && !(withHeads && HEAD.test(noun))) return null;
  return townOfAdjective(analysis, tokens[at]?.text ?? '');
}

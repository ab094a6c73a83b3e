import { type Analysis, tokenAt } from '../../../core/analysis.ts';
import type { Span } from '../../../core/types.ts';
import type { Description } from '../../../find/people/phrase.ts';
import { DEFINITE } from '../../../find/people/word-kinds.ts';
import type { Token } from '../../../text/tokens.ts';
import { OUTLET_VERBS, PAPERS } from '../words/media.ts';

/**
 * Reads a common noun as the name of a newspaper if the verb next to it is typical of outlets: "Die Welt berichtet",
 * "wie die Zeit schreibt".
 *
 * @param words - the tokens of the words for the speaker
 * @param span - the offsets of these words
 * @returns null for any other phrase, such as "Die Welt weiß"
 */
export function paperInClause({ tokens }: Analysis, words: readonly Token[], span: Span): Description | null {
  const noun = words.at(-1);
  if (noun === undefined || words.length > 2 || !PAPERS.has(noun.text)) return null;
  if (words.length === 2 && !DEFINITE.has(words[0]?.lower ?? '')) return null;
  const beside = [tokens[tokenAt(tokens, span.start) - 1], tokens[tokenAt(tokens, span.end - 1) + 1]];
  if (!beside.some((token) => OUTLET_VERBS.test(token?.lower ?? ''))) return null;
  return {
    type: 'DESCRIPTION',
    kind: 'ORGANIZATION',
    named: true,
    text: noun.text,
    span: { start: noun.start, end: noun.end },
    head: noun.lower,
    noun: noun.text,
    gender: null,
    definite: true,
  };
}

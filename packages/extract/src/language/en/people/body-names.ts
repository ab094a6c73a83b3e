import type { Span } from '../../../core/types.ts';
import { isCapital } from '../../../find/people/phrase.ts';
import { FUNCTION_WORDS, isOrganization } from '../../../find/people/word-kinds.ts';
import type { Token } from '../../../text/tokens.ts';

/** Maximum number of words before the head of a name. */
const MOST_WORDS = 6;

/**
 * Indexes the full names of English organizations by their last word. This way, "the council" can refer to Oster Bay
 * Council.
 *
 * @returns the first mention of each organization by the last word of its name, in lower case; null if two names end
 *   with
 * the same word
 */
export function bodyNames(tokens: readonly Token[], body: string): ReadonlyMap<string, Span | null> {
  const names = new Map<string, Span | null>();
  const isPart = (token: Token | undefined): token is Token =>
    token?.kind === 'WORD' && isCapital(token) && !FUNCTION_WORDS.has(token.lower);
  for (const [at, token] of tokens.entries()) {
    if (!isPart(token) || isPart(tokens[at + 1]) || !isOrganization(token.text)) continue;
    let first = at;
    while (first > at - MOST_WORDS && tokens[first]?.breaks === 0 && isPart(tokens[first - 1])) first -= 1;
    const start = tokens[first]?.start ?? token.start;
    if (first === at) continue;
    const known = names.get(token.lower);
    const same =
      known !== undefined && known !== null && body.slice(known.start, known.end) === body.slice(start, token.end);
    if (!same) names.set(token.lower, known === undefined ? { start, end: token.end } : null);
  }
  return names;
}

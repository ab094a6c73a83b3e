import type { Span } from '../../../core/types.ts';
import { isCapital } from '../../../find/people/phrase.ts';
import { FUNCTION_WORDS, isOrganization } from '../../../find/people/word-kinds.ts';
import type { Token } from '../../../text/tokens.ts';

/** Maximum number of words before the head of a name. */
const MOST_WORDS = 6;

/** Returns the index of the last word of a name with a complement: "Health" in "Norvik Department of Health". */
function lastOf(tokens: readonly Token[], head: number): number {
  if (tokens[head + 1]?.lower !== 'of') return head;
  let last = head;
  for (let at = head + 2; at < head + 2 + MOST_WORDS; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'WORD' || token.breaks > 0) return last;
    if (isCapital(token)) last = at;
    else if (token.lower !== 'and' && token.lower !== 'the') return last;
  }
  return last;
}

/**
 * Indexes the full names of English organizations by their head. This way, "the council" can refer to Oster Bay
 * Council.
 *
 * @returns the first mention of each organization by the head of its name, in lower case; null if two names have the
 * same head
 */
export function bodyNames(tokens: readonly Token[], body: string): ReadonlyMap<string, Span | null> {
  const names = new Map<string, Span | null>();
  const isPart = (token: Token | undefined): token is Token =>
    token?.kind === 'WORD' && isCapital(token) && !FUNCTION_WORDS.has(token.lower);
  for (const [at, token] of tokens.entries()) {
    if (!isPart(token) || isPart(tokens[at + 1]) || !isOrganization(token)) continue;
    let first = at;
    while (first > at - MOST_WORDS && tokens[first]?.breaks === 0 && isPart(tokens[first - 1])) first -= 1;
    const start = tokens[first]?.start ?? token.start;
    const end = tokens[lastOf(tokens, at)]?.end ?? token.end;
    if (first === at && end === token.end) continue;
    const known = names.get(token.lower);
    const same = known !== undefined && known !== null && body.slice(known.start, known.end) === body.slice(start, end);
    if (!same) names.set(token.lower, known === undefined ? { start, end } : null);
  }
  return names;
}

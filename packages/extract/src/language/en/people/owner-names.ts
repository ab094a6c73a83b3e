import { type Analysis, tokenAt } from '../../../core/analysis.ts';
import { AUXILIARY, DETERMINER, MODAL } from '../../../core/word-flags.ts';
import { isPlace } from '../../../find/names/places.ts';
import type { Description } from '../../../find/people/phrase.ts';
import type { Token } from '../../../text/tokens.ts';
import { POSSESSIVE } from '../../shared/words/spellings.ts';
import { flagsOf } from '../events/flags.ts';
import { SHORT_PASTS } from '../words/event-phrases.ts';
import { description, isPlainCapital } from './describe.ts';

/** Whether the possessive ending of a word is part of a name, because no noun follows: "Moody's said". */
export function endsLikeOwner({ tokens }: Analysis, at: number): boolean {
  const [token, next, then] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (token === undefined || next?.kind !== 'WORD' || !/^\p{Lu}\p{L}*\p{Ll}[’']s$/u.test(token.text)) return false;
  // "Lund's said to be ill" means "Lund is said to be ill".
  if (then?.lower === 'to' || isPlace(token.text.replace(POSSESSIVE, ''))) return false;
  // "cut" is a verb in "Moody's cut its rating" and a noun in "Lund's cut of the money".
  if (SHORT_PASTS.has(next.lower)) return (flagsOf(then) & DETERMINER) !== 0;
  return (flagsOf(next) & (AUXILIARY | MODAL)) !== 0 || /^(?:said|says|told|\p{Ll}{3,}ed)$/u.test(next.text);
}

/** Reads a company name that ends like a possessive: "Moody's" in "Moody's said". Returns null for any other phrase. */
export function namedLikeOwner(analysis: Analysis, tokens: readonly Token[], head: number): Description | null {
  const noun = tokens[head];
  if (noun === undefined || !endsLikeOwner(analysis, tokenAt(analysis.tokens, noun.start))) return null;
  let first = head;
  while (first > 0 && (isPlainCapital(tokens[first - 1]) || tokens[first - 1]?.text === '&')) first -= 1;
  const named = description(analysis, tokens.slice(first, head + 1), noun, 'ORGANIZATION', true);
  return { ...named, named: true, head: noun.lower };
}

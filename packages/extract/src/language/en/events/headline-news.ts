import type { Analysis } from '../../../core/analysis.ts';
import type { EventWord } from '../../../find/events/event-word.ts';
import { RELATIVES } from '../words/aside-words.ts';
import { BACKGROUND_WORDS, MOURNING } from '../words/event-phrases.ts';
import { isAttribute, isDeed } from './aside.ts';

/** A word of the background stands at most this many tokens before the event. */
const REACH = 2;
/** The same for words of mourning: "mourns the victims of the mall shooting". */
const MOURNING_REACH = 6;

/** Whether a verb stands at the start of a relative clause, not that of a question. */
const isInRelativeClause = (tokens: Analysis['tokens'], at: number): boolean =>
  tokens.slice(Math.max(1, at - REACH), at).some(({ lower }) => RELATIVES.has(lower));

/**
 * Whether a headline only mentions an event as the background of its news: "Minister quits over raid", "Convicted killer
 * dies", "Man cleared of stabbing", "Boss who stole donations jailed". What the headline begins with is news, even after a preposition.
 *
 * @param at - index of the event word
 */
export function isBackground({ tokens }: Analysis, at: number, { verb }: EventWord): boolean {
  const first = Math.max(0, at - REACH);
  if (isAttribute(tokens, at) || isDeed(tokens, at) || (verb && isInRelativeClause(tokens, at))) return true;
  if (tokens.slice(Math.max(0, at - MOURNING_REACH), at).some(({ lower }) => MOURNING.has(lower))) return true;
  return tokens.slice(first, at).some(({ lower }, index) => BACKGROUND_WORDS.has(lower) && first + index > 0);
}

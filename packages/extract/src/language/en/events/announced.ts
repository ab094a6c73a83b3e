import { COORDINATOR, FINITE, PREPOSITION, PRONOUN, SUBORDINATOR } from '../../../core/word-flags.ts';
import type { EventWord } from '../../../find/events/event-word.ts';
import { kindOf } from '../../../find/events/senses.ts';
import type { Token } from '../../../text/tokens.ts';
import { flagsOf } from './flags.ts';

/** Maximum distance between "announced" and the event that is announced, in tokens. */
const ANNOUNCED_REACH = 4;

/** Classes of words that cannot stand between a verb and the noun of its object. */
const NOT_IN_OBJECT = FINITE | PREPOSITION | PRONOUN | COORDINATOR | SUBORDINATOR;

/**
 * Whether somebody only announces an event, so that it is still ahead: "announced talks with the buyer".
 *
 * @param at - index of the noun
 */
export function isAnnounced(tokens: readonly Token[], at: number, { sense }: EventWord): boolean {
  if (!/^(?:MEETING|PROTEST|ELECTION|STRIKE)$/u.test(kindOf(sense))) return false;
  const before = tokens.slice(Math.max(0, at - ANNOUNCED_REACH), at);
  const verb = before.findLastIndex(({ lower }) => /^(?:announced|announces|announce)$/u.test(lower));
  const between = before.slice(verb + 1);
  const isObject = between.every((token) => token.kind === 'WORD' && (flagsOf(token) & NOT_IN_OBJECT) === 0);
  return verb >= 0 && isObject && between[0]?.lower !== 'the';
}

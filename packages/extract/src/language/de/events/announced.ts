import type { Analysis } from '../../../core/analysis.ts';
import type { ClauseRange } from '../../../find/dates/dates-language.ts';
import type { EventWord } from '../../../find/events/event-word.ts';
import { PLANNED_KINDS } from '../../../find/events/fate.ts';
import { kindOf } from '../../../find/events/senses.ts';
import { governorOf } from './noun-role.ts';

/**
 * Whether somebody only announces an event or calls for it: "kündigte Gespräche mit dem Käufer an", "hat zu einem
 * Streik aufgerufen".
 *
 * @param at - index of the noun
 */
export function isAnnounced({ tokens }: Analysis, clause: ClauseRange, at: number, { sense }: EventWord): boolean {
  if (!PLANNED_KINDS.has(kindOf(sense))) return false;
  const governor = governorOf(tokens, at, clause);
  const words = tokens.slice(clause.first, clause.last).map(({ lower }) => lower);
  const last = tokens.slice(clause.first, clause.last).findLast(({ kind }) => kind === 'WORD')?.lower;
  const noun = at - clause.first;
  const holds = (verb: RegExp, particle: string, participle: string): boolean => {
    const finite = words.findIndex((lower) => verb.test(lower));
    return (finite >= 0 && finite < noun && last === particle) || words.indexOf(participle, noun) > 0;
  };
  if (/^zu[mr]?$/u.test(governor)) return holds(/^r(?:uft|ufen|ief|iefen)$/u, 'auf', 'aufgerufen');
  return governor === '' && holds(/^kündig(?:t|en|te|ten)$/u, 'an', 'angekündigt');
}

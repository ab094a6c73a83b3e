import type { Analysis } from '../../../core/analysis.ts';
import { clauseAround } from '../../../find/dates/clause.ts';
import type { EventWord } from '../../../find/events/event-word.ts';
import { COURT } from '../words/verb-senses.ts';

/** Matches the singular of "Verhandlung", which is a step of a trial if the sentence names a court or a defendant. */
const NEGOTIATION = /^verhandlung$/u;

/**
 * Returns the sense of an event noun in its clause. In a court, a "Verhandlung" is a trial: "die Verhandlung gegen den
 * früheren Chef", "vor dem Landgericht hat die Verhandlung begonnen". All other nouns keep their sense.
 */
export function nounInClause(analysis: Analysis, at: number, word: EventWord): EventWord {
  const { tokens } = analysis;
  if (!NEGOTIATION.test(tokens[at]?.lower ?? '')) return word;
  const { first, last } = clauseAround(analysis, at);
  const isInCourt =
    tokens[at + 1]?.lower === 'gegen' || tokens.slice(first, last).some(({ lower }) => COURT.test(lower));
  return isInCourt ? { ...word, sense: 'TRIAL' } : word;
}

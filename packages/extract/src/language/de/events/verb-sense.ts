import type { Token } from '../../../text/tokens.ts';
import { SENSE_RULES, type SenseRule } from '../words/verb-senses.ts';
import type { VerbEvent } from './verb-events.ts';

const RULES = new Map<string, SenseRule[]>();
for (const rule of SENSE_RULES) RULES.set(rule.lemma, [...(RULES.get(rule.lemma) ?? []), rule]);

/**
 * Chooses the sense of a verb by the other words in its clause. For example, "Das Werk entlässt Mitarbeiter" is a job
 * cut, but "entlässt den Trainer" is a dismissal.
 *
 * @param clause - the tokens of the clause
 * @param sentence - returns the tokens of the sentence
 * @returns null if the verb does not name an event in this clause
 */
export function senseInClause(
  verb: VerbEvent,
  clause: readonly Token[],
  sentence: () => readonly Token[],
): VerbEvent | null {
  for (const { pattern, sense, noun, wide } of RULES.get(verb.lemma) ?? []) {
    if (!(wide ? sentence() : clause).some(({ lower }) => pattern.test(lower))) continue;
    return sense === 'NONE' ? null : { ...verb, sense, noun: noun ?? verb.noun };
  }
  return verb;
}

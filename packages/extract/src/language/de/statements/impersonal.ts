import { CAPITAL, DETERMINER } from '../../../core/word-flags.ts';
import type { Range } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import { CUE_NOUNS } from '../words/cue-nouns.ts';
import { ABSTRACT_SOURCE, DEPICTION, IMPERSONAL_SUBJECTS, NAMED_BY, OBSERVATION } from '../words/source-nouns.ts';
import { DEPICTING_VERBS, SHOWING_VERBS, TURNING_OUT_VERBS } from '../words/verb-classes.ts';
import type { Cue } from './cue.ts';
import type { Segment } from './segments.ts';

/** Returns the first noun of a phrase, or an empty string if the phrase begins with something else. */
function headOf(syntax: Syntax, { first, last }: Range): string {
  for (let at = first; at < last; at += 1) {
    const flags = flagsAt(syntax, at);
    if (flags & CAPITAL && !(flags & DETERMINER)) return wordAt(syntax, at);
  }
  return '';
}

/**
 * Checks if the subject of a cue cannot speak: "es zeigte sich, dass …", "vieles weist darauf hin, dass …", "die
 * Erfahrung zeigt, dass …".
 *
 * @param segment - the clause of the cue
 * @param speaker - the subject; null if there is no subject
 */
export function isImpersonal(syntax: Syntax, segment: Segment, cue: Cue, speaker: Range | null): boolean {
  const { lemma } = cue.verb;
  const reflexive =
    cue.tokens.some((at) => wordAt(syntax, at) === 'sich') || wordAt(syntax, segment.first + 1) === 'sich';
  const turnsOut = TURNING_OUT_VERBS.has(lemma) && reflexive && cue.strength < 3;
  // In "sah sich gezwungen, …", nobody speaks.
  if (lemma === 'sehen' && reflexive) return true;
  if (cue.passive) return false;
  if (speaker === null) return turnsOut;
  const head = headOf(syntax, speaker);
  // In "Damit bestätigt sich die Befürchtung, dass …", the noun is the claim.
  if (TURNING_OUT_VERBS.has(lemma) && reflexive && CUE_NOUNS.has(head)) return true;
  if (DEPICTING_VERBS.has(lemma) && DEPICTION.test(head)) return true;
  if (wordAt(syntax, segment.first) === 'wie' && NAMED_BY.has(head)) return true;
  const bare = wordAt(syntax, speaker.last - 1) === head;
  if (SHOWING_VERBS.has(lemma) && (ABSTRACT_SOURCE.test(head) || (bare && OBSERVATION.test(head)))) return true;
  if (speaker.last > speaker.first + 1) return false;
  const word = wordAt(syntax, speaker.first);
  if (IMPERSONAL_SUBJECTS.has(word)) return true;
  if (word !== 'es') return false;
  if (turnsOut) return true;
  for (let at = cue.finite + 1; at < segment.last; at += 1)
    if (IMPERSONAL_SUBJECTS.has(wordAt(syntax, at))) return true;
  return false;
}

import { CAPITAL, CUE, FINITE, PARTICIPLE } from '../../../core/word-flags.ts';
import type { Range } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import {
  ACCUSATIONS,
  AGAINST,
  OTHERS_PREPOSITIONS,
  PURPOSE_NOUNS,
  REASONS,
  RECEIVING_FORMS,
  VOICING_FORMS,
} from '../words/claim-words.ts';
import { germanLexicon } from '../words/lexicon.ts';
import { WITHDRAWING_FORMS } from '../words/stance-words.ts';
import { CRITICIZING_VERBS, JUDGING_VERBS, PASSIVE_FORMS } from '../words/verb-classes.ts';
import { nounAtEnd } from './claim-noun.ts';
import type { Cue } from './cue.ts';
import { hasInfinitive } from './infinitives.ts';
import { isSuspicion, prepositionOf } from './noun-preposition.ts';
import { contains, type Segment } from './segments.ts';

/**
 * The relation between the subject of a clause and a claim in the clause:
 * - OWN: "erhob den Vorwurf, …", "sagte zur Begründung, …"
 * - OTHERS: "äußerte sich zu dem Vorwurf, …"
 * - AGAINST: "wehrte sich gegen den Vorwurf, …"
 * - JUDGED: "kritisierte die Behauptung, …"
 */
export type Holder = 'OWN' | 'OTHERS' | 'AGAINST' | 'JUDGED';

export function isPassive(syntax: Syntax, { first, last }: Segment): boolean {
  let [passive, participle] = [false, false];
  for (let at = first; at < last; at += 1) {
    if (PASSIVE_FORMS.has(wordAt(syntax, at))) passive = true;
    else if (flagsAt(syntax, at) & PARTICIPLE && !(flagsAt(syntax, at) & CAPITAL)) participle = true;
  }
  return passive && participle;
}

/**
 * Checks for a clause whose verb deals with a claim of others: "prüft den Vorwurf, …", "zerstreute den Verdacht, …".
 */
function isDealtWith(syntax: Syntax, { first, last }: Segment, noun: number): boolean {
  if (!ACCUSATIONS.test(wordAt(syntax, noun))) return false;
  for (let at = first; at < last; at += 1) {
    const flags = flagsAt(syntax, at);
    const word = wordAt(syntax, at);
    if (!(flags & CAPITAL) && (flags & CUE || VOICING_FORMS.test(word) || WITHDRAWING_FORMS.has(word))) return false;
  }
  return true;
}

/** Determines how the subject of a clause relates to the claim that a noun introduces. */
export function holderOf(syntax: Syntax, segment: Segment, noun: number, cues: readonly Cue[]): Holder {
  const preposition = prepositionOf(syntax, noun);
  if (wordAt(syntax, noun - 1) === 'zur' && REASONS.has(wordAt(syntax, noun))) return 'OWN';
  if (AGAINST.has(preposition)) return 'AGAINST';
  if (OTHERS_PREPOSITIONS.has(preposition)) return 'OTHERS';
  if (isSuspicion(syntax, noun) || (preposition !== '' && isPassive(syntax, segment))) return 'OTHERS';
  for (let at = segment.first; at < segment.last; at += 1) if (RECEIVING_FORMS.has(wordAt(syntax, at))) return 'OTHERS';
  if (preposition === '' && isDealtWith(syntax, segment, noun)) return 'OTHERS';
  const judged = cues.some(
    ({ verb, finite }) => finite >= segment.first && finite < segment.last && JUDGING_VERBS.has(verb.lemma),
  );
  return judged && preposition === '' ? 'JUDGED' : 'OWN';
}

/**
 * Checks for a verb that criticizes or withdraws a claim in the words before it: "kritisierte die Behauptung, …",
 * "widerrief die Aussage, …".
 */
export function isCriticized(syntax: Syntax, { first, last }: Range, noun: number): boolean {
  if (prepositionOf(syntax, noun) !== '') return false;
  for (let at = first; at < last; at += 1) {
    const forms = germanLexicon().cues.get(wordAt(syntax, at)) ?? [];
    if (forms.some(({ verb }) => CRITICIZING_VERBS.has(verb.lemma))) return true;
    if (WITHDRAWING_FORMS.has(wordAt(syntax, at))) return true;
  }
  return false;
}

/** Checks if the clause after a cue belongs to a noun for somebody else's claim: "äußerte sich zu dem Vorwurf, …". */
export function isOthersClaim(syntax: Syntax, segment: Segment | undefined, cue: Cue): boolean {
  if (segment === undefined) return false;
  const noun = nounAtEnd(syntax, segment);
  return noun >= 0 && !cue.tokens.includes(noun) && holderOf(syntax, segment, noun, [cue]) !== 'OWN';
}

/** Checks for a noun in a range whose infinitive is not a statement: "Berichte über die Versuche von X, … zu …". */
export function hasPurpose(syntax: Syntax, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1)
    if (flagsAt(syntax, at) & CAPITAL && PURPOSE_NOUNS.test(wordAt(syntax, at))) return true;
  return false;
}

/** Checks for an infinitive that belongs to a noun and is not a statement: "kritisierte den Versuch, … zu fälschen". */
export function isPurpose(syntax: Syntax, segment: Segment | undefined, content: Segment): boolean {
  if (segment === undefined || contains(syntax, content, FINITE) || !hasInfinitive(syntax, content)) return false;
  const at = segment.last - 1;
  return (flagsAt(syntax, at) & CAPITAL) !== 0 && PURPOSE_NOUNS.test(wordAt(syntax, at));
}

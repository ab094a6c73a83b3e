import type { Stance } from '../../../core/types.ts';
import { CAPITAL } from '../../../core/word-flags.ts';
import type { Range } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import { AGAINST } from '../words/claim-words.ts';
import { THAT_WORDS } from '../words/clause-words.ts';
import { CLAIM_NOUNS, EVALUATIONS, JUDGED_UNTRUE, JUDGING_FORMS, NEGATIVE, UNTRUE } from '../words/stance-words.ts';
import { isCriticized } from './noun-holder.ts';
import { prepositionOf } from './noun-preposition.ts';

/**
 * The maximum number of tokens that are read before a claim and after it. At most five times as many are read from the
 * start of the claim.
 */
const REACH = 12;

/**
 * Checks if the sentence calls a claim untrue: "nannte die Behauptung, er habe gelogen, Unsinn", "bezeichnete es als
 * Märchen, dass er gelogen habe". Judgments about anything else do not count: "nannte den Plan Unsinn", "nannte es
 * absurd, dass …".
 */
export function isJudgedUntrue(syntax: Syntax, { first, last }: Range): boolean {
  const from = Math.max(first - REACH, 0);
  const until = Math.min(last + REACH, first + 5 * REACH);
  // In "Dass er gelogen habe, nannte X ein Märchen", the clause itself is judged.
  const object = THAT_WORDS.has(wordAt(syntax, first));
  let [claim, judging, untrue, negated, objectUntrue] = [false, false, false, false, false];
  for (let at = from; at < until && at < syntax.tokens.length; at += 1) {
    const word = wordAt(syntax, at);
    if (/^[.!?;]$/.test(word)) {
      if (at < first) [claim, judging, untrue, negated, objectUntrue] = [false, false, false, false, false];
      else break;
    }
    if (at < first + 3 && CLAIM_NOUNS.test(word)) claim = true;
    const outside = at < first || at >= last;
    if (JUDGING_FORMS.has(word)) judging = true;
    if (UNTRUE.has(word) || JUDGED_UNTRUE.has(word)) {
      untrue = true;
      if (outside && !EVALUATIONS.has(word)) objectUntrue = true;
    }
    if (NEGATIVE.has(word) && outside) negated = true;
  }
  return (claim || (object && objectUntrue)) && judging && untrue && !negated;
}

/**
 * Reads the stance of a subject that argues against a claim: "wehrte sich gegen den Vorwurf", "rügte die Behauptung".
 * Returns null if the subject does not argue against a claim.
 */
export function stanceAgainst(syntax: Syntax, words: readonly number[], cue: readonly number[]): Stance | null {
  const noun = cue.findLast((at) => flagsAt(syntax, at) & CAPITAL);
  const [first] = words;
  if (noun === undefined || first === undefined) return null;
  const against = AGAINST.has(prepositionOf(syntax, noun)) || isCriticized(syntax, { first, last: noun }, noun);
  if (!against) return null;
  return CLAIM_NOUNS.test(wordAt(syntax, noun)) ? 'DENIES' : 'REJECTS';
}

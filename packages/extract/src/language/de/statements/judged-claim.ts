import type { Range } from '../../../find/statements/finding.ts';
import { type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import { CLAIM_NOUNS, JUDGED_UNTRUE, JUDGING_FORMS, NEGATIVE, UNTRUE } from '../words/stance-words.ts';

/** The maximum number of tokens that are read before and after a claim, and at its start and end. */
const REACH = 12;

/**
 * Checks if the sentence calls a claim untrue: "nannte die Behauptung, er habe gelogen, Unsinn". A judgment about
 * something else is not meant: "nannte den Plan Unsinn".
 */
export function isJudgedUntrue(syntax: Syntax, { first, last }: Range): boolean {
  const from = Math.max(first - REACH, 0);
  const until = Math.min(last + REACH, first + 5 * REACH);
  let [claim, judging, untrue, negated] = [false, false, false, false];
  for (let at = from; at < until && at < syntax.tokens.length; at += 1) {
    const word = wordAt(syntax, at);
    if (/^[.!?;]$/.test(word)) {
      if (at < first) [claim, judging, untrue, negated] = [false, false, false, false];
      else break;
    }
    if (at < first + 3 && CLAIM_NOUNS.test(word)) claim = true;
    if (JUDGING_FORMS.has(word)) judging = true;
    if (UNTRUE.has(word) || JUDGED_UNTRUE.has(word)) untrue = true;
    if (NEGATIVE.has(word) && (at < first || at >= last)) negated = true;
  }
  return claim && judging && untrue && !negated;
}

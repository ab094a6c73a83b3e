import type { Stance } from '../../../core/types.ts';
import { FINITE } from '../../../core/word-flags.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Telling } from '../../../find/statements/telling.ts';
import { CONFIRMED, DENIED_FORMS, NEGATIVE, NO_FORMS, UNTRUE, UNTRUE_VERBS } from '../words/stance-words.ts';

/** The maximum number of tokens to search for the outcome after a claim: "bestätigte sich nicht". */
const REACH = 20;
/** The maximum number of tokens between "nicht" and "bestätigt". */
const NEAR = 5;

/**
 * Finds the rest of a sentence after a claim: ", bestätigte sich nicht". The rest can start inside the statement if the
 * end of the statement was not recognized.
 */
function restOf(syntax: Syntax, last: number): number[] {
  let from = last;
  for (let at = last - 1; at > last - NEAR; at -= 1) if (wordAt(syntax, at) === ',') from = at + 1;
  const rest: number[] = [];
  for (let at = from; at < last + REACH && syntax.tokens[at] !== undefined; at += 1) {
    if (/^[.!?:;]$/u.test(wordAt(syntax, at))) break;
    rest.push(at);
  }
  return rest;
}

/** Checks for a negated verb of confirmation: "bestätigte sich nicht", "wurde nicht bestätigt". */
function isUnconfirmed(syntax: Syntax, rest: readonly number[]): boolean {
  const verb = rest.find((at) => CONFIRMED.test(wordAt(syntax, at)));
  if (verb === undefined) return false;
  return rest.some((at) => {
    if (!NEGATIVE.has(wordAt(syntax, at)) && !NO_FORMS.has(wordAt(syntax, at))) return false;
    return at < verb ? verb - at <= NEAR : isLast(syntax, at, rest);
  });
}

/** Checks if a word ends its clause: "bestätigte sich nach den Proben nicht". */
const isLast = (syntax: Syntax, at: number, rest: readonly number[]): boolean =>
  !rest.includes(at + 1) || wordAt(syntax, at + 1) === ',' || wordAt(syntax, at + 1) === 'und';

/**
 * Reads the outcome of a claim that a noun introduces: "Der Verdacht, er habe …, bestätigte sich nicht", "Das Gerücht,
 * sie sei …, erwies sich als falsch". Returns null if the sentence does not report an outcome.
 */
export function outcomeOf(syntax: Syntax, { quote }: Telling): Stance | null {
  if (quote === null) return null;
  const rest = restOf(syntax, quote.last);
  const [first] = rest;
  const opening = wordAt(syntax, first ?? -1) === ',' ? (first ?? 0) + 1 : (first ?? 0);
  if (isUnconfirmed(syntax, rest)) return 'NOT_SAID';
  // The verb of the noun directly follows the claim.
  if (!rest.includes(opening) || !(flagsAt(syntax, opening) & FINITE)) return null;
  const negative = rest.some((at) => NEGATIVE.has(wordAt(syntax, at)));
  const untrue =
    UNTRUE_VERBS.has(wordAt(syntax, opening)) &&
    rest.some((at) => UNTRUE.has(wordAt(syntax, at)) || DENIED_FORMS.has(wordAt(syntax, at)));
  return untrue && !negative ? 'DENIES' : null;
}

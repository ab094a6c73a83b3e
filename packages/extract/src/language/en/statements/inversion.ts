import { AUXILIARY, CAPITAL, MODAL, QUOTED } from '../../../core/word-flags.ts';
import type { Range } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import { INVERTING } from '../words/stance-words.ts';
import { isSign } from './signs.ts';

/** The maximum number of tokens between an inverted auxiliary and the main verb. */
const LONGEST_SUBJECT = 8;

/** Checks for negative words before an auxiliary: "Nor did", "At no point did", "Not once has". */
function isInverting(syntax: Syntax, auxiliary: number): boolean {
  if (INVERTING.has(wordAt(syntax, auxiliary - 1))) return true;
  if (wordAt(syntax, auxiliary - 2) === 'not' && wordAt(syntax, auxiliary - 1) === 'once') return true;
  return [auxiliary - 2, auxiliary - 3].some((at) => wordAt(syntax, at) === 'no' && !(flagsAt(syntax, at) & QUOTED));
}

/**
 * Finds the subject between an inverted auxiliary and the main verb: "Nor did Ann Lee say", "At no point has the
 * company claimed". Returns null for other verbs.
 */
export function invertedSubject(syntax: Syntax, verb: number, floor: number): Range | null {
  for (let at = verb - 2; at > Math.max(floor, verb - LONGEST_SUBJECT); at -= 1) {
    const flags = flagsAt(syntax, at);
    if (isSign(syntax, at) || flags & QUOTED) return null;
    if (!(flags & (AUXILIARY | MODAL)) || flags & CAPITAL) continue;
    if (!isInverting(syntax, at)) return null;
    let last = verb;
    while (last > at + 2 && /ly$|^ever$/.test(wordAt(syntax, last - 1))) last -= 1;
    return { first: at + 1, last };
  }
  return null;
}

/** Checks if a subject follows negative words and an auxiliary: "Nor did Ann Lee say". */
export function isInvertedSubject(syntax: Syntax, first: number): boolean {
  return (flagsAt(syntax, first - 1) & (AUXILIARY | MODAL)) !== 0 && isInverting(syntax, first - 1);
}

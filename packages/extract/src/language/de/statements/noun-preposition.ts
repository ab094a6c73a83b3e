import { CAPITAL, PREPOSITION } from '../../../core/word-flags.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import { SUSPICION } from '../words/claim-words.ts';

/** The maximum number of words between a preposition and its noun. */
const NEAR = 4;

/** Returns the preposition before a noun and its article and adjectives. Empty if there is no preposition. */
export function prepositionOf(syntax: Syntax, noun: number): string {
  for (let at = noun - 1; at >= noun - NEAR; at -= 1) {
    const flags = flagsAt(syntax, at);
    if (syntax.tokens[at]?.kind !== 'WORD' || (flags & CAPITAL && !(flags & PREPOSITION))) return '';
    if (flags & PREPOSITION) return wordAt(syntax, at);
  }
  return '';
}

/**
 * Checks if a noun is about what others suspect: "steht unter dem Verdacht". False if the subject makes the claim:
 * "erhob den Vorwurf".
 */
export function isSuspicion(syntax: Syntax, noun: number): boolean {
  return SUSPICION.has(wordAt(syntax, noun)) && prepositionOf(syntax, noun) !== '';
}

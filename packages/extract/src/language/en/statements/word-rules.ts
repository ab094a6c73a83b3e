import { determinerBefore, VERBAL, type WordRules } from '../../../find/statements/syntax.ts';
import type { Token } from '../../../text/tokens.ts';
import { wordFlags } from '../events/flags.ts';

/** Matches the endings of "are", "were", "have", "does" and "been". */
const AUXILIARY_ENDING = /e[ns]?$/;

/**
 * Marks an auxiliary before a capitalized word as not finite: "some are Members". The rules that find the end of a
 * subject depend on this.
 */
function correct(tokens: readonly Token[], flags: Uint32Array, at: number): number {
  const flag = flags[at] ?? 0;
  return determinerBefore(tokens, flags, at, AUXILIARY_ENDING) < 0 ? flag : flag & ~VERBAL;
}

const NONE: ReadonlySet<string> = new Set();

/** Returns the flags of English words, and the rules that correct the flags in context. */
export function englishWords(): WordRules {
  return { flagsOf: wordFlags, correct, infinitiveMarkers: NONE, joiners: NONE };
}

import { memoize } from '../../../core/memo.ts';
import { CAPITAL, FINITE, MAYBE_SUBJUNCTIVE, SUBJUNCTIVE_1 } from '../../../core/word-flags.ts';
import { determinerBefore, VERBAL, type WordRules } from '../../../find/statements/syntax.ts';
import type { Token } from '../../../text/tokens.ts';
import { INFINITIVE_MARKERS, QUOTATION_JOINERS } from '../words/clause-words.ts';
import { germanLexicon } from '../words/lexicon.ts';
import { PRONOUN_SUBJECTS } from '../words/phrase-words.ts';
import { beginsSurname } from './particle-names.ts';

/** Checks for the address of a website that is used as a name: "laut hafen.example". */
const isDomain = memoize((text): boolean => /^\p{Ll}[\p{L}\d-]*\.\p{Ll}{2,7}$/u.test(text));

const ADJECTIVE_ENDING = /e[nrsm]?$/;

/** Checks if a verb form is an attribute of a noun: "dem gestern veröffentlichten Bericht". */
function isAttributive(tokens: readonly Token[], flags: Uint32Array, at: number): boolean {
  const before = determinerBefore(tokens, flags, at, ADJECTIVE_ENDING);
  if (before < 0) return false;
  const determiner = tokens[before]?.lower ?? '';
  if (determiner === 'das') return false;
  // "die forderten" can be the start of a relative clause. "die teilte" almost always is.
  return determiner !== 'die' || (tokens[at]?.lower ?? '').endsWith('en');
}

/** Checks if an adjective is followed by another adjective and a noun: "das reiche alte Haus". */
function isAdjectiveRow(tokens: readonly Token[], flags: Uint32Array, at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  return /e[nrs]?$/.test(next) && ((flags[at + 2] ?? 0) & CAPITAL) !== 0;
}

/**
 * Checks if a form that could be an adjective is a verb. It is a verb if it follows a pronoun and is not followed by a
 * noun: "es reiche", "das weiche ab".
 */
function isVerbAfterPronoun(tokens: readonly Token[], flags: Uint32Array, at: number): boolean {
  const flag = flags[at] ?? 0;
  if (!(flag & MAYBE_SUBJUNCTIVE) || flag & CAPITAL || (flags[at + 1] ?? 0) & CAPITAL) return false;
  return PRONOUN_SUBJECTS.has(tokens[at - 1]?.lower ?? '') && !isAdjectiveRow(tokens, flags, at);
}

/** Returns the flags of a word (`core/word-flags.ts`), ignoring case. 0 if the word is unknown. */
const flagsOf = memoize((word): number => germanLexicon().flags.get(word.toLowerCase()) ?? 0);

function correct(tokens: readonly Token[], flags: Uint32Array, at: number): number {
  const flag = flags[at] ?? 0;
  if (beginsSurname(tokens, at) || isDomain(tokens[at] ?? '')) return CAPITAL;
  if (isAttributive(tokens, flags, at)) return flag & ~VERBAL;
  return isVerbAfterPronoun(tokens, flags, at) ? flag | FINITE | SUBJUNCTIVE_1 : flag;
}

/**
 * Returns the flags of German words, and the rules that correct these flags in context. The first call loads the
 * lexicon.
 */
export function germanWords(): WordRules {
  return { flagsOf, correct, infinitiveMarkers: INFINITIVE_MARKERS, joiners: QUOTATION_JOINERS };
}

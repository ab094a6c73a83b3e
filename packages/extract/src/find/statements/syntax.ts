import type { Analysis } from '../../core/analysis.ts';
import type { Memoized } from '../../core/memo.ts';
import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  CUE,
  DETERMINER,
  FINITE,
  INFINITIVE,
  MODAL,
  PARTICIPLE,
  QUOTED,
  SUBJUNCTIVE_1,
  SUBJUNCTIVE_2,
  ZU_INFINITIVE,
} from '../../core/word-flags.ts';
import type { Token } from '../../text/tokens.ts';

/** The language-specific data about single words, for {@link markTokens}. */
export interface WordRules {
  /** Returns the flags (`core/word-flags.ts`) of a word, ignoring case. 0 if the word is unknown. */
  readonly flagsOf: Memoized<number>;
  /**
   * Corrects the flags of a token based on its neighbors. Called for each token in text order, so the flags before `at`
   * are already correct.
   *
   * @returns the flags that replace `flags[at]`
   */
  readonly correct: (tokens: readonly Token[], flags: Uint32Array, at: number) => number;
  /**
   * Words before an infinitive (German "zu"), in lower case. Quoted words that end with a marker and a verb are not a
   * name.
   */
  readonly infinitiveMarkers: ReadonlySet<string>;
  /**
   * Conjunctions (German "und") that can precede a quotation if the quotation is a complete sentence. In lower case.
   */
  readonly joiners: ReadonlySet<string>;
}

/** An analysis with the flags of each token. */
export interface Syntax {
  readonly analysis: Analysis;
  readonly tokens: readonly Token[];
  /** Flags of each token (`core/word-flags.ts`). */
  readonly flags: Uint32Array;
  readonly rules: WordRules;
}

/** All flags for verb forms. */
export const VERBAL =
  FINITE | PARTICIPLE | INFINITIVE | ZU_INFINITIVE | SUBJUNCTIVE_1 | SUBJUNCTIVE_2 | CUE | AUXILIARY | MODAL;

function isCapital(token: Token): boolean {
  const code = token.text.charCodeAt(0);
  if (code < 128) return (code >= 65 && code <= 90) || (token.lower !== token.text && token.text.length > 2);
  const first = token.text.charAt(0);
  return first !== first.toLowerCase();
}

/**
 * Finds the determiner before an attributive adjective that looks like a finite verb: "dem gestern veröffentlichten
 * Bericht".
 *
 * @param ending - matches the endings of attributive adjectives
 * @returns index of the determiner; -1 if no capitalized word follows or no determiner precedes
 */
export function determinerBefore(tokens: readonly Token[], flags: Uint32Array, at: number, ending: RegExp): number {
  if (!((flags[at] ?? 0) & FINITE) || !ending.test(tokens[at]?.lower ?? '')) return -1;
  if (!((flags[at + 1] ?? 0) & CAPITAL) || tokens[at + 1]?.kind !== 'WORD') return -1;
  let before = at - 1;
  while (before > at - 4 && (flags[before] ?? 0) & ADVERB && !((flags[before] ?? 0) & DETERMINER)) before -= 1;
  // A capitalized word after a determiner is a noun: "Des Weiteren sagte Kern".
  const noun = (flags[before] ?? 0) & CAPITAL && (flags[before - 1] ?? 0) & DETERMINER;
  return (flags[before] ?? 0) & DETERMINER && !noun ? before : -1;
}

/** Looks up the flags of every token. Tokens in quotation marks also get `QUOTED`. */
export function markTokens(analysis: Analysis, rules: WordRules): Syntax {
  const { tokens, quotationOf } = analysis;
  const flags = new Uint32Array(tokens.length);
  // Index loops are faster than iterators. This code runs for every token of every article.
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    let flag = token.kind === 'WORD' ? rules.flagsOf(token) : 0;
    if (token.kind === 'WORD' && isCapital(token)) flag = capitalFlags(flag, startsSentence(analysis, index));
    if ((quotationOf[index] ?? -1) >= 0) flag |= QUOTED;
    flags[index] = flag;
  }
  for (let at = 0; at < tokens.length; at += 1) flags[at] = rules.correct(tokens, flags, at);
  return { analysis, tokens, flags, rules };
}

/** Removes the verb flags of a capitalized word that does not start a sentence. It is a noun or a name. */
function capitalFlags(flag: number, starts: boolean): number {
  const verbal = starts ? SUBJUNCTIVE_1 | SUBJUNCTIVE_2 : VERBAL;
  return (flag & ~verbal) | CAPITAL;
}

function startsSentence(analysis: Analysis, index: number): boolean {
  const sentence = analysis.sentences[analysis.sentenceOf[index] ?? -1];
  return sentence !== undefined && (sentence.first === index || analysis.tokens[index - 1]?.text === ':');
}

/** Returns the flags of the token at an index, or 0 outside the text. */
export function flagsAt(syntax: Syntax, index: number): number {
  return syntax.flags[index] ?? 0;
}

/** Returns the lower-case text of the token at an index, or an empty string outside the text. */
export function wordAt(syntax: Syntax, index: number): string {
  return syntax.tokens[index]?.lower ?? '';
}

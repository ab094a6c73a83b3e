import type { Analysis } from '../../core/analysis.ts';
import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  CUE,
  DETERMINER,
  FINITE,
  INFINITIVE,
  MAYBE_SUBJUNCTIVE,
  MODAL,
  PARTICIPLE,
  QUOTED,
  SUBJUNCTIVE_1,
  SUBJUNCTIVE_2,
  ZU_INFINITIVE,
} from '../../core/word-flags.ts';
import { germanLexicon } from '../../language/de/words/lexicon.ts';
import type { Token } from '../../text/tokens.ts';

/** An analysis with what the German rules know of each token. */
export interface Syntax {
  readonly analysis: Analysis;
  readonly tokens: readonly Token[];
  /** Flags of each token (`lexicon/word-flags.ts`). */
  readonly flags: Uint32Array;
}

const VERBAL =
  FINITE | PARTICIPLE | INFINITIVE | ZU_INFINITIVE | SUBJUNCTIVE_1 | SUBJUNCTIVE_2 | CUE | AUXILIARY | MODAL;

function isCapital(token: Token): boolean {
  const code = token.text.charCodeAt(0);
  if (code < 128) return (code >= 65 && code <= 90) || (token.lower !== token.text && token.text.length > 2);
  const first = token.text.charAt(0);
  return first !== first.toLowerCase();
}

/** "dem gestern veröffentlichten Bericht": a verb's form between determiner and noun is an adjective. */
function isAttributive(tokens: readonly Token[], flags: Uint32Array, at: number): boolean {
  if (!((flags[at] ?? 0) & FINITE)) return false;
  const word = tokens[at]?.lower ?? '';
  if (!/(e|en|er|es|em)$/.test(word)) return false;
  if (!((flags[at + 1] ?? 0) & CAPITAL) || tokens[at + 1]?.kind !== 'WORD') return false;
  let before = at - 1;
  while (before > at - 4 && (flags[before] ?? 0) & ADVERB && !((flags[before] ?? 0) & DETERMINER)) before -= 1;
  const determiner = tokens[before]?.lower ?? '';
  if (!((flags[before] ?? 0) & DETERMINER) || determiner === 'das') return false;
  // "die forderten" can be a relative clause's start, "die teilte" nearly always is.
  return determiner !== 'die' || word.endsWith('en');
}

/** "es reiche", "das weiche ab": behind a pronoun and before no noun a form that could be an adjective is a verb. */
function isVerbAfterAll(tokens: readonly Token[], flags: Uint32Array, at: number): boolean {
  const flag = flags[at] ?? 0;
  if (!(flag & MAYBE_SUBJUNCTIVE) || flag & CAPITAL || (flags[at + 1] ?? 0) & CAPITAL) return false;
  const before = tokens[at - 1]?.lower ?? '';
  return /^(es|er|sie|man|das|dies|was|wer|niemand|jemand)$/.test(before) && !isAdjectiveRow(tokens, flags, at);
}

/** "das reiche alte Haus": an adjective and a noun follow. */
function isAdjectiveRow(tokens: readonly Token[], flags: Uint32Array, at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  return /(e|en|er|es)$/.test(next) && ((flags[at + 2] ?? 0) & CAPITAL) !== 0;
}

/** Looks up every token's flags in a lexicon; tokens in quotation marks carry `QUOTED` besides. */
export function markTokens(analysis: Analysis, lexicon: ReadonlyMap<string, number> = germanLexicon().flags): Syntax {
  const { tokens, quotationOf } = analysis;
  const flags = new Uint32Array(tokens.length);
  // An index loop, here and below: this runs once for every token of every article.
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    let flag = token.kind === 'WORD' ? (lexicon.get(token.lower) ?? 0) : 0;
    if (token.kind === 'WORD' && isCapital(token)) flag = capitalFlags(flag, startsSentence(analysis, index));
    if ((quotationOf[index] ?? -1) >= 0) flag |= QUOTED;
    flags[index] = flag;
  }
  for (let at = 0; at < tokens.length; at += 1)
    if (isAttributive(tokens, flags, at)) flags[at] = (flags[at] ?? 0) & ~VERBAL;
    else if (isVerbAfterAll(tokens, flags, at)) flags[at] = (flags[at] ?? 0) | FINITE | SUBJUNCTIVE_1;
  return { analysis, tokens, flags };
}

/** Nouns are capital in German: a verb's form with a capital is one only at the start of a sentence. */
function capitalFlags(flag: number, starts: boolean): number {
  const verbal = starts ? SUBJUNCTIVE_1 | SUBJUNCTIVE_2 : VERBAL;
  return (flag & ~verbal) | CAPITAL;
}

function startsSentence(analysis: Analysis, index: number): boolean {
  const sentence = analysis.sentences[analysis.sentenceOf[index] ?? -1];
  return sentence !== undefined && (sentence.first === index || analysis.tokens[index - 1]?.text === ':');
}

/** Flags of the token at an index; 0 outside the text. */
export function flagsAt(syntax: Syntax, index: number): number {
  return syntax.flags[index] ?? 0;
}

/** Lower-case text of the token at an index; empty outside the text. */
export function wordAt(syntax: Syntax, index: number): string {
  return syntax.tokens[index]?.lower ?? '';
}

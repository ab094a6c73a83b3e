import type { Analysis } from '../core/analysis.ts';
import {
  CAPITAL,
  CUE,
  FINITE,
  INFINITIVE,
  PARTICIPLE,
  SUBJUNCTIVE_1,
  SUBJUNCTIVE_2,
  ZU_INFINITIVE,
} from '../core/word-flags.ts';
import type { TokenFeatures } from '../find/statements/features.ts';
import type { Token } from '../text/tokens.ts';
import { hashText } from './hash.ts';
import type { LearnedVocabulary } from './vocabulary.ts';
import { CLASS, MOOD } from './word-classes.ts';

/** Data about tokens, from which features are computed. Each column has one entry per token. */
export interface TokenColumns {
  readonly length: number;
  /** Hash of the word in lower case. */
  readonly word: Int32Array;
  /** Hash of the infinitive of a cue verb, or of the word in lower case. */
  readonly lemma: Int32Array;
  /** Number of the word class, from `word-classes.ts`. */
  readonly wordClass: Int32Array;
  /** 1 number, 2 punctuation, 3 lower-case word, 4 word in capitals, 5 capitalized with hyphen, 6 other capitalized. */
  readonly shape: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  readonly prefix5: Int32Array;
  /** 1 cue verb, 2 noun of utterance or source, 3 "laut", "zufolge" or "gemäß", 0 any other word. */
  readonly cue: Int32Array;
  /** Mood of a finite verb, from `word-classes.ts`. */
  readonly mood: Int32Array;
  /** 0 outside quotation marks, otherwise 1 + depth, at most 3. */
  readonly quoted: Int32Array;
}

const SIGN_CLASS: ReadonlyMap<string, number> = new Map([
  [',', CLASS.COMMA],
  [':', CLASS.COLON],
  [';', CLASS.SEMICOLON],
  ['.', CLASS.STOP],
  ['!', CLASS.STOP],
  ['?', CLASS.STOP],
  ['…', CLASS.STOP],
  ['–', CLASS.DASH],
  ['—', CLASS.DASH],
  ['-', CLASS.DASH],
  ['(', CLASS.BRACKET_OPEN],
  ['[', CLASS.BRACKET_OPEN],
  [')', CLASS.BRACKET_CLOSE],
  [']', CLASS.BRACKET_CLOSE],
]);

function quoteClass(analysis: Analysis, index: number): number {
  const quotation = analysis.quotations[analysis.quotationOf[index] ?? -1];
  if (quotation?.open === index) return CLASS.QUOTE_OPEN;
  return quotation?.close === index ? CLASS.QUOTE_CLOSE : CLASS.QUOTE_MARK;
}

function verbClass(flags: number, lower: string, { pastEnding }: LearnedVocabulary): number {
  if ((flags & (SUBJUNCTIVE_1 | SUBJUNCTIVE_2)) === SUBJUNCTIVE_1) return CLASS.SUBJUNCTIVE_1;
  if (flags & SUBJUNCTIVE_2) return CLASS.SUBJUNCTIVE_2;
  if (flags & ZU_INFINITIVE) return CLASS.ZU_INFINITIVE;
  if (flags & INFINITIVE) return CLASS.INFINITIVE;
  if (flags & FINITE) return pastEnding.test(lower) ? CLASS.PAST : CLASS.PRESENT;
  return flags & PARTICIPLE ? CLASS.PARTICIPLE : CLASS.NONE;
}

function beginsSentence(analysis: Analysis, index: number): boolean {
  const before = analysis.tokens[index - 1];
  const first = analysis.sentences[analysis.sentenceOf[index] ?? -1]?.first;
  return before === undefined || first === index || before.kind === 'QUOTE' || before.text === ':';
}

function classOf(analysis: Analysis, token: Token, index: number, flags: number, words: LearnedVocabulary): number {
  if (token.kind === 'NUMBER') return CLASS.NUMBER;
  if (token.kind === 'QUOTE') return quoteClass(analysis, index);
  if (token.kind === 'SIGN') return SIGN_CLASS.get(token.text) ?? CLASS.SIGN;
  const known = words.classes.get(token.lower);
  if (known !== undefined) return CLASS[known];
  const capital = (flags & CAPITAL) !== 0;
  if (capital && token.text.length > 1 && token.text === token.text.toUpperCase()) return CLASS.ACRONYM;
  if (capital && !beginsSentence(analysis, index)) return CLASS.NOUN;
  const verb = verbClass(flags, token.lower, words);
  if (verb !== CLASS.NONE) return verb;
  if (capital) return CLASS.FIRST_CAPITAL;
  return words.adjectiveEnding.test(token.lower) ? CLASS.ADJECTIVE : CLASS.LOWER;
}

function shapeOf(token: Token, flags: number): number {
  if (token.kind === 'NUMBER') return 1;
  if (token.kind !== 'WORD') return 2;
  if (!(flags & CAPITAL)) return 3;
  if (token.text.length > 1 && token.text === token.text.toUpperCase()) return 4;
  return token.text.includes('-') ? 5 : 6;
}

function cueOf(token: Token, flags: number, wordClass: number, { utteranceNouns }: LearnedVocabulary): number {
  if (wordClass === CLASS.LAUT || wordClass === CLASS.ZUFOLGE || wordClass === CLASS.GEMAESS) return 3;
  if (flags & CUE) return 1;
  return flags & CAPITAL && utteranceNouns.has(token.lower) ? 2 : 0;
}

/** Returns the infinitive of a cue verb. Separable prefixes are added later, in `segment-columns.ts`. */
function lemmaOf(token: Token, cue: number, { cueForms }: LearnedVocabulary): string {
  if (cue !== 1) return token.lower;
  const forms = cueForms(token.lower);
  return (forms?.find(({ separated }) => separated === '') ?? forms?.[0])?.verb.lemma ?? token.lower;
}

/** Hashes of a word. Computed once per process. */
interface WordHashes {
  readonly word: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix5: number;
}

const hashes = new Map<string, WordHashes>();
/** Maximum number of cached words, to limit memory. German news has about this many common word forms. */
const MOST_HASHES = 50_000;
/** Maximum length of a cached word, in UTF-16 code units. */
const LONGEST_KEPT = 40;

function hashesOf(lower: string): WordHashes {
  const known = hashes.get(lower);
  if (known !== undefined) return known;
  const made = {
    word: hashText(lower),
    suffix2: hashText(lower.slice(-2)),
    suffix3: hashText(lower.slice(-3)),
    suffix4: hashText(lower.slice(-4)),
    prefix5: hashText(`^${lower.slice(0, 5)}`),
  };
  if (hashes.size < MOST_HASHES && lower.length <= LONGEST_KEPT) hashes.set(lower, made);
  return made;
}

function emptyColumns(length: number): TokenColumns {
  const column = () => new Int32Array(length);
  return {
    length,
    word: column(),
    lemma: column(),
    wordClass: column(),
    shape: column(),
    suffix2: column(),
    suffix3: column(),
    suffix4: column(),
    prefix5: column(),
    cue: column(),
    mood: column(),
    quoted: column(),
  };
}

/**
 * Computes the columns of each token. Does not take neighboring tokens into account.
 *
 * @param analysis - the text
 * @param rules - the results of the rules for its tokens
 * @param words - the vocabulary of the language
 */
export function tokenColumns(analysis: Analysis, rules: TokenFeatures, words: LearnedVocabulary): TokenColumns {
  const columns = emptyColumns(analysis.tokens.length);
  for (const [index, token] of analysis.tokens.entries()) {
    const flags = rules.flags[index] ?? 0;
    const wordClass = classOf(analysis, token, index, flags, words);
    const cue = cueOf(token, flags, wordClass, words);
    const known = hashesOf(token.lower);
    const lemma = lemmaOf(token, cue, words);
    columns.word[index] = known.word;
    columns.lemma[index] = lemma === token.lower ? known.word : hashesOf(lemma).word;
    columns.wordClass[index] = wordClass;
    columns.shape[index] = shapeOf(token, flags);
    columns.suffix2[index] = known.suffix2;
    columns.suffix3[index] = known.suffix3;
    columns.suffix4[index] = known.suffix4;
    columns.prefix5[index] = known.prefix5;
    columns.cue[index] = cue;
    columns.mood[index] = MOOD[wordClass] ?? 0;
    const quotation = analysis.quotations[analysis.quotationOf[index] ?? -1];
    columns.quoted[index] = quotation === undefined ? 0 : Math.min(3, 1 + quotation.depth);
  }
  return columns;
}

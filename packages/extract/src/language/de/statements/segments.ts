import {
  AUXILIARY,
  CAPITAL,
  COORDINATOR,
  CUE,
  DETERMINER,
  FINITE,
  INFINITIVE,
  MODAL,
  PARTICIPLE,
  POINTER,
  PREFIX,
  PREPOSITION,
  QUESTION_WORD,
  QUOTED,
  RELATIVE,
  SUBJUNCTIVE_1,
  SUBORDINATOR,
} from '../../../core/word-flags.ts';
import type { Opening } from '../../../find/statements/grammar.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Quotation } from '../../../text/quotations.ts';
import type { Sentence } from '../../../text/sentences.ts';
import {
  ADVERB_CONJUNCTIONS,
  PHRASE_CONJUNCTIONS,
  PREPOSITION_CONJUNCTIONS,
  SURE_CONJUNCTIONS,
} from '../words/clause-words.ts';
import { parsePhrase } from './noun-phrase.ts';

/** The punctuation mark between a segment and the previous one. */
export type Boundary = 'START' | 'COMMA' | 'COLON' | 'DASH' | 'SEMICOLON';

/**
 * Part of a sentence between two punctuation marks, usually a clause, by token index `[first, last)`. Quotation marks
 * do not split a segment.
 */
export interface Segment {
  readonly first: number;
  readonly last: number;
  readonly before: Boundary;
  readonly opening: Opening;
}

const SIGNS: Readonly<Record<string, Boundary>> = {
  ',': 'COMMA',
  ':': 'COLON',
  ';': 'SEMICOLON',
  '–': 'DASH',
  '—': 'DASH',
  '-': 'DASH',
};

function openingOf(syntax: Syntax, first: number, last: number, before: Boundary): Opening {
  let at = first;
  while (at < last && flagsAt(syntax, at) & COORDINATOR && !(flagsAt(syntax, at) & SUBORDINATOR)) at += 1;
  if (at >= last) return 'NONE';
  const flags = flagsAt(syntax, at);
  if (flags & QUOTED) return 'MAIN';
  const next = flagsAt(syntax, at + 1);
  if (flags & RELATIVE && before === 'COMMA') return isRelative(syntax, at, last) ? 'RELATIVE' : 'MAIN';
  if (flags & PREPOSITION && next & RELATIVE && before === 'COMMA' && isRelative(syntax, at + 1, last))
    return 'RELATIVE';
  if (flags & SUBORDINATOR) return isAdverb(syntax, at) || isPhrase(syntax, at, last) ? 'MAIN' : 'SUBORDINATE';
  if (flags & QUESTION_WORD) return 'QUESTION';
  if (flags & FINITE) return 'VERB';
  return 'MAIN';
}

/**
 * Checks if a conjunction is used as a preposition, as in "als Grund gab X an" or "seit gestern ist". In that case, the
 * verb is not at the end.
 */
function isPhrase(syntax: Syntax, at: number, last: number): boolean {
  const ends = flagsAt(syntax, last - 1) & FINITE && wordAt(syntax, last - 2) !== 'zu';
  if (!PHRASE_CONJUNCTIONS.has(wordAt(syntax, at)) || ends) return false;
  if (PREPOSITION_CONJUNCTIONS.has(wordAt(syntax, at))) return true;
  for (let verb = at + 2; verb < last; verb += 1) {
    const flags = flagsAt(syntax, verb);
    if (flags & FINITE && !(flags & (CAPITAL | QUOTED | PARTICIPLE))) return true;
  }
  return false;
}

/**
 * Checks if a conjunction is used as an adverb, as in "damit solle" or "da sei". In that case, a finite verb follows.
 */
function isAdverb(syntax: Syntax, at: number): boolean {
  return ADVERB_CONJUNCTIONS.has(wordAt(syntax, at)) && (flagsAt(syntax, at + 1) & FINITE) !== 0;
}

/**
 * Checks if a clause consists of a noun phrase and a verb in the Konjunktiv: "der Plan scheitere". Its first word is
 * then an article, not a relative pronoun.
 */
function isNounAndVerb(syntax: Syntax, at: number, last: number): boolean {
  if (!(flagsAt(syntax, last - 1) & SUBJUNCTIVE_1)) return false;
  return parsePhrase(syntax, at, last - 1, true)?.last === last - 1 && last - at > 2;
}

/**
 * Checks if a clause is a relative clause. A relative clause ends with its only verb. ", der … sagte" is a relative
 * clause, but ", der Minister werde … gehen" is not.
 */
function isRelative(syntax: Syntax, at: number, last: number): boolean {
  if (isNounAndVerb(syntax, at, last)) return false;
  if (!(flagsAt(syntax, last - 1) & FINITE) || last - at < 2 || wordAt(syntax, last - 2) === 'zu') return false;
  // "solle zahlen" is the word order of a main clause. "zahlen solle" is the word order of a subordinate clause.
  const plain = (flagsAt(syntax, last - 1) & (INFINITIVE | PARTICIPLE)) !== 0;
  for (let before = at + 1; before < last - 1; before += 1) {
    const flags = flagsAt(syntax, before);
    if (!(flags & FINITE) || flags & (CAPITAL | QUOTED | PARTICIPLE | DETERMINER)) continue;
    // In "die ein Problem haben und Streit fürchten", the verb before "und" is also at the end of its clause.
    if (flagsAt(syntax, before + 1) & COORDINATOR && before > at + 1) continue;
    // "aufgestockt werden sollen" is a group of verbs at the end of a subordinate clause.
    if (before === last - 2 && flagsAt(syntax, last - 1) & MODAL && flagsAt(syntax, before - 1) & PARTICIPLE) continue;
    if (before < last - 3 || (plain && flags & (AUXILIARY | MODAL))) return false;
  }
  // In "der veröffentlicht wurde", the word after the pronoun is a participle.
  const passive = (flagsAt(syntax, at + 1) & PARTICIPLE) !== 0 && (flagsAt(syntax, last - 1) & AUXILIARY) !== 0;
  return passive || !(flagsAt(syntax, at + 1) & FINITE && last - at > 2);
}

/** Returns the quotation that opens at a token. Undefined if it does not close within the sentence. */
function quotationAt(syntax: Syntax, index: number, sentence: Sentence): Quotation | undefined {
  const quotation = syntax.analysis.quotations[syntax.analysis.quotationOf[index] ?? -1];
  return quotation !== undefined && quotation.open === index && quotation.close < sentence.last ? quotation : undefined;
}

/** Checks if a cue follows a quotation without a comma: "„Wir gehen!“ sagte X". */
function isTagged(syntax: Syntax, { close }: Quotation, { last }: Sentence): boolean {
  const flags = flagsAt(syntax, close + 1);
  if (close + 2 >= last || !(flags & CUE) || !(flags & FINITE) || flags & (CAPITAL | QUOTED)) return false;
  return /^[,.!?…]$/.test(wordAt(syntax, close - 1));
}

/** Maximum length of a bracketed text that is skipped, in tokens. */
const LONGEST_BRACKET = 30;

/**
 * Returns the index of the closing bracket. Returns the same index if the bracket is more than {@link LONGEST_BRACKET}
 * tokens away.
 */
function bracketEnd(syntax: Syntax, at: number, limit: number): number {
  for (let end = at + 1; end < Math.min(limit, at + LONGEST_BRACKET); end += 1)
    if (wordAt(syntax, end) === ')') return end;
  return at;
}

/** Returns the boundary at a token. A dash is a boundary only if it has spaces on both sides. */
function signAt(syntax: Syntax, at: number): Boundary | undefined {
  const token = syntax.tokens[at];
  if (token?.kind !== 'SIGN') return undefined;
  const boundary = SIGNS[token.text];
  return boundary === 'DASH' && !(token.spaced && syntax.tokens[at + 1]?.spaced === true) ? undefined : boundary;
}

/** Checks for "dass" directly after a verb, with the comma missing: "Sie hoffte dass es regnet". */
function lacksComma(syntax: Syntax, at: number): boolean {
  const before = flagsAt(syntax, at - 1);
  return (
    !(before & CAPITAL) &&
    (before & (FINITE | PARTICIPLE | PREFIX | POINTER)) !== 0 &&
    SURE_CONJUNCTIONS.has(wordAt(syntax, at))
  );
}

/**
 * Splits a sentence into segments at punctuation marks. Quotations and text in brackets are not split.
 *
 * @returns the non-empty segments, in order
 */
export function segmentsOf(syntax: Syntax, sentence: Sentence): Segment[] {
  const segments: Segment[] = [];
  let first = sentence.first;
  let before: Boundary = 'START';
  const cut = (last: number, next: Boundary) => {
    if (last > first) segments.push({ first, last, before, opening: openingOf(syntax, first, last, before) });
    before = next;
    first = last + 1;
  };
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const quotation = quotationAt(syntax, at, sentence);
    if (quotation !== undefined) {
      at = quotation.close;
      if (quotation.open === first && isTagged(syntax, quotation, sentence)) {
        cut(at + 1, 'COMMA');
        first = at + 1;
      }
      continue;
    }
    if (wordAt(syntax, at) === '(') {
      at = bracketEnd(syntax, at, sentence.last);
      continue;
    }
    const sign = signAt(syntax, at);
    if (sign !== undefined) cut(at, sign);
    else if (at > first && lacksComma(syntax, at)) {
      cut(at, 'COMMA');
      first = at;
    }
  }
  let end = sentence.last;
  while (end > first && /^[.!?…)]$/.test(wordAt(syntax, end - 1))) end -= 1;
  if (end > first) cut(end, 'START');
  return segments;
}

/** Checks if a segment has a lower-case word with one of the flags. Quoted words and words after "zu" are ignored. */
export function contains(syntax: Syntax, segment: Pick<Segment, 'first' | 'last'>, mask: number): boolean {
  for (let at = segment.first; at < segment.last; at += 1) {
    const flags = flagsAt(syntax, at);
    if (flags & mask && !(flags & QUOTED) && !(flags & CAPITAL) && wordAt(syntax, at - 1) !== 'zu') return true;
  }
  return false;
}

/** Checks for a finite verb, which can also be a participle. Quoted words are ignored. */
export function hasFinite(syntax: Syntax, { first, last }: Pick<Segment, 'first' | 'last'>): boolean {
  for (let at = first; at < last; at += 1) {
    const flags = flagsAt(syntax, at);
    if (flags & FINITE && !(flags & (CAPITAL | QUOTED))) return true;
  }
  return false;
}

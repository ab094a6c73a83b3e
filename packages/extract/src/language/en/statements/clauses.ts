import { COORDINATOR, DETERMINER, FINITE, PREPOSITION, PRONOUN, QUOTED } from '../../../core/word-flags.ts';
import { anyOf } from '../../../core/word-list.ts';
import { type Finding, type Range, without } from '../../../find/statements/finding.ts';
import { looksLikeName } from '../../../find/statements/quoted-words.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { CLAUSE_NOUNS, NOT_GERUNDS } from '../words/noun-cues.ts';
import {
  AFTER_ADDRESSEE,
  ANONYMITY_PARTICIPLES,
  CLAUSE_QUOTE_STARTS,
  CUE_COORDINATORS,
  NOT_SPEAKERS,
} from '../words/phrase-words.ts';
import { OBJECT_INFINITIVE_VERBS, REPORT_PREPOSITIONS } from '../words/verb-forms.ts';
import { afterSetting } from './adverbials.ts';
import { skipTail } from './clause-tail.ts';
import { leadComma, subjectOf } from './cue-subject.ts';
import type { EnglishVerb } from './find-cues.ts';
import { isManner } from './manner-cues.ts';
import { isSign } from './signs.ts';
import { hasFinite, isVerb } from './verbs.ts';
import { isSilence } from './withheld.ts';

const ANONYMITY = new RegExp(`^(not )?to be ${anyOf(ANONYMITY_PARTICIPLES)}`);

/** Fields that are empty in most findings. */
export const EMPTY = { addressee: [], carriedFrom: null } as const;

/** Lists the indices of a range of tokens. */
export function indices(first: number, last: number): number[] {
  return Array.from({ length: last - first }, (_, index) => first + index);
}

/** Finds the addressee after "told". It ends before "that", a punctuation mark or the subject of the clause. */
export function addresseeAfter(syntax: Syntax, cue: EnglishVerb, limit: number): Range | null {
  if (!cue.verb.addresses || wordAt(syntax, cue.last) === 'not') return null;
  const first = cue.last;
  if (REPORT_PREPOSITIONS.get(cue.verb.lemma)?.has(wordAt(syntax, first)) === true) return null;
  let last = first;
  while (last < limit && last - first < 10) {
    const flags = flagsAt(syntax, last);
    const word = wordAt(syntax, last);
    const name = quotedNameEnd(syntax, last);
    if (name > last) {
      last = name;
      continue;
    }
    if (isSign(syntax, last) || flags & (QUOTED | FINITE)) break;
    if (AFTER_ADDRESSEE.has(word)) break;
    if (last > first && (flags & PRONOUN || afterSetting(syntax, last) > last)) break;
    if (last > first && flags & DETERMINER && !(flagsAt(syntax, last - 1) & (PREPOSITION | COORDINATOR))) break;
    last += 1;
  }
  return last > first ? { first, last } : null;
}

/** Skips a quoted name after an article: "told the “Herald” that …". Returns the same index without one. */
function quotedNameEnd(syntax: Syntax, at: number): number {
  const quotation = syntax.analysis.quotations[syntax.analysis.quotationOf[at] ?? -1];
  if (quotation === undefined || quotation.open !== at || !(flagsAt(syntax, at - 1) & DETERMINER)) return at;
  return looksLikeName(syntax, quotation) ? quotation.close + 1 : at;
}

/** Returns the end of the quote: the end of the sentence, or a second cue without its own subject ("and added"). */
export function clauseEnd(
  syntax: Syntax,
  cues: readonly EnglishVerb[],
  cue: Pick<EnglishVerb, 'at'>,
  sentence: Sentence,
): number {
  for (const other of cues) {
    if (other.first <= cue.at) continue;
    const before = wordAt(syntax, other.first - 1);
    const after = flagsAt(syntax, other.last);
    const tells = wordAt(syntax, other.last) === 'that' || (after & (QUOTED | PRONOUN | DETERMINER)) !== 0;
    const coordinated = CUE_COORDINATORS.has(before) && (tells || wordAt(syntax, other.last) === 'to');
    if (coordinated || (other.gerund && before === ',')) return other.first - 1;
  }
  return sentence.last;
}

/** Finds the clause after a cue, with its pattern and confidence. Returns null if there is no clause. */
function clauseAt(
  syntax: Syntax,
  cue: EnglishVerb,
  at: number,
  last: number,
): (Pick<Finding, 'pattern' | 'confidence'> & { readonly first: number }) | null {
  const sign = wordAt(syntax, at);
  const marked = (flagsAt(syntax, at + 1) & QUOTED) !== 0;
  if (flagsAt(syntax, at) & QUOTED) return { first: at, pattern: 'QUOTATION_MARKS', confidence: 0.85 };
  if ((sign === ',' || sign === ':') && marked) return { first: at + 1, pattern: 'CUE_CLAUSE', confidence: 0.85 };
  if (sign === ':') return { first: at, pattern: 'COLON', confidence: 0.85 };
  if (infinitiveAt(syntax, at)) {
    const said = cue.verb.infinitive && !isSilence(syntax, cue.verb, at);
    return said ? { first: at, pattern: 'CUE_CLAUSE', confidence: 0.75 } : null;
  }
  if (cue.verb.gerund && isGerund(syntax, at)) return { first: at, pattern: 'CUE_CLAUSE', confidence: 0.7 };
  const claimed = cue.verb.reports ? claimAfter(syntax, at, last) : -1;
  if (claimed >= 0) return { first: claimed, pattern: 'CUE_CLAUSE', confidence: 0.8 };
  if (CLAUSE_QUOTE_STARTS.has(sign) && !isSign(syntax, at + 1))
    return { first: at, pattern: 'CUE_CLAUSE', confidence: 0.85 };
  if (expectsTo(syntax, cue, at, last)) return { first: at, pattern: 'CUE_CLAUSE', confidence: 0.6 };
  if (!cue.verb.bare || isSign(syntax, at) || !hasFinite(syntax, at, last)) return null;
  return { first: at, pattern: 'CUE_CLAUSE', confidence: 0.7 };
}

/** Checks if a gerund with an object starts at a token: "denied taking the money", but not "denied wrongdoing". */
function isGerund(syntax: Syntax, at: number): boolean {
  const word = wordAt(syntax, at);
  return /..ing$/.test(word) && !NOT_GERUNDS.has(word) && !isSign(syntax, at + 1) && !isVerb(syntax, at + 1);
}

/** Maximum distance between a verb and the clause of its object: "rejected claims by the opposition that …". */
const LONGEST_OBJECT = 12;

/**
 * Finds the clause of a noun that is the object of a verb: "rejected claims that …", "denied reports he had left".
 * Returns the index of its first token, or -1.
 */
function claimAfter(syntax: Syntax, from: number, limit: number): number {
  let noun = -1;
  for (let at = from; at < Math.min(limit, from + LONGEST_OBJECT); at += 1) {
    const flags = flagsAt(syntax, at);
    if (isSign(syntax, at) || flags & QUOTED) return -1;
    if (noun >= 0 && wordAt(syntax, at) === 'that') return at;
    if (noun === at - 1 && noun >= 0 && flags & (PRONOUN | DETERMINER)) return hasFinite(syntax, at, limit) ? at : -1;
    if (CLAUSE_NOUNS.has(wordAt(syntax, at))) noun = at;
    else if (isVerb(syntax, at)) return -1;
  }
  return -1;
}

/** Checks if an infinitive starts at a token: "to leave", "not to leave". */
function infinitiveAt(syntax: Syntax, at: number): boolean {
  return wordAt(syntax, at) === 'to' || (wordAt(syntax, at) === 'not' && wordAt(syntax, at + 1) === 'to');
}

/** Checks if an object with an infinitive follows a cue: "expects the inquiry to last a month", "wants them to go". */
function expectsTo(syntax: Syntax, cue: EnglishVerb, from: number, last: number): boolean {
  if (!OBJECT_INFINITIVE_VERBS.has(cue.verb.lemma)) return false;
  for (let at = from; at < Math.min(last, from + 10); at += 1) {
    if (isSign(syntax, at) || isVerb(syntax, at)) return false;
    if (at > from && wordAt(syntax, at) === 'to') return true;
  }
  return false;
}

/** Checks if a passive cue is an utterance: "was told to leave", but not "is expected to leave". */
function isPassiveUtterance(syntax: Syntax, cue: EnglishVerb, at: number): boolean {
  if (wordAt(syntax, at) === 'that') return true;
  return infinitiveAt(syntax, at) && cue.verb.addresses;
}

/** Returns the end of the quotation after a verb of manner: "He yelled, “Stop!” and ran." */
function mannerEnd(syntax: Syntax, cue: EnglishVerb, sign: number): number | null {
  const quotation = syntax.analysis.quotations[syntax.analysis.quotationOf[sign + 1] ?? -1];
  return isManner(cue.verb) && quotation?.open === sign + 1 ? quotation.close + 1 : null;
}

/** Finds a statement after a cue: "X said that …", "X told reporters …", "X vowed to …", "X said: “…”". */
export function afterCue(
  syntax: Syntax,
  cue: EnglishVerb,
  cues: readonly EnglishVerb[],
  sentence: Sentence,
): Finding | null {
  const speaker = cue.passive ? null : subjectOf(syntax, cue, cues, sentence);
  if (speaker === null && !cue.passive) return null;
  if (cue.gerund && speaker !== null && NOT_SPEAKERS.has(wordAt(syntax, speaker.first))) return null;
  const addressee = addresseeAfter(syntax, cue, sentence.last);
  const from = addressee?.last ?? cue.last;
  const start = skipTail(syntax, from, sentence.last);
  const comma = leadComma(syntax, cue, sentence);
  const last = comma >= 0 ? comma : (mannerEnd(syntax, cue, start) ?? clauseEnd(syntax, cues, cue, sentence));
  const clause = clauseAt(syntax, cue, start, last);
  // "warned of floods “for days”": the object is part of the words.
  const mention = start > from && REPORT_PREPOSITIONS.get(cue.verb.lemma)?.has(wordAt(syntax, from)) === true;
  if (mention && clause?.pattern === 'QUOTATION_MARKS') return null;
  if (clause === null || (cue.passive && !isPassiveUtterance(syntax, cue, start))) return null;
  // "asked not to be named" is a condition for the interview and not a statement.
  if (ANONYMITY.test(wordsFrom(syntax, clause.first))) return null;
  const quote = without(syntax.tokens, { first: clause.first, last }, []);
  if (quote.length === 0) return null;
  return {
    ...EMPTY,
    kind: 'INDIRECT',
    medium: cue.verb.medium,
    quote,
    speaker: speaker === null ? [] : [speaker],
    cue: indices(cue.first, cue.last),
    frame: [{ first: frameStart(syntax, cue, speaker), last: clause.first }],
    addressee: addressee === null ? [] : [addressee],
    pattern: clause.pattern,
    confidence: clause.confidence,
  };
}

function wordsFrom(syntax: Syntax, at: number): string {
  return indices(at, at + 4)
    .map((index) => wordAt(syntax, index))
    .join(' ');
}

/**
 * Returns the start of the frame: the subject, or the coordinator if the cue shares the subject of the previous verb.
 */
function frameStart(syntax: Syntax, cue: EnglishVerb, speaker: Range | null): number {
  const before = wordAt(syntax, cue.first - 1);
  if (before === 'as' && cue.gerund && speaker !== null) return Math.min(speaker.first, cue.first);
  if (CUE_COORDINATORS.has(before) || cue.gerund) return cue.first - 1;
  return Math.min(speaker?.first ?? cue.first, cue.first);
}

import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  COORDINATOR,
  DETERMINER,
  MODAL,
  PREPOSITION,
  PRONOUN,
  QUOTED,
  SUBORDINATOR,
} from '../../../core/word-flags.ts';
import { type Finding, type Range, without } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { COMPARISON_WORDS } from '../words/comparison-words.ts';
import {
  CLAUSE_NOUNS,
  INFINITIVE_NOUNS,
  RECEIVING_PARTICIPLES,
  UTTERING_FORMS,
  WITHHELD_STARTS,
  WITHHOLDING_VERBS,
} from '../words/noun-cues.ts';
import { POSSESSIVES } from '../words/phrase-words.ts';
import { PARTICIPLE_ENDING, PASSIVE_AUXILIARIES } from '../words/verb-forms.ts';
import { clauseEnd } from './clause-end.ts';
import { EMPTY } from './clauses.ts';
import type { EnglishVerb } from './find-cues.ts';
import { englishSubjectBefore } from './find-subject.ts';
import { isSign } from './signs.ts';
import { isVerb } from './verbs.ts';

/** Flags of words after "to" which show that "to" is a preposition: "a request to the council". */
const NOT_INFINITIVE = CAPITAL | DETERMINER | PRONOUN | PREPOSITION | QUOTED | ADVERB;

const isNumber = (syntax: Syntax, at: number): boolean =>
  syntax.tokens[at]?.kind === 'NUMBER' || COMPARISON_WORDS.numbers.has(wordAt(syntax, at));

/** Maximum length of the author between a noun and its clause, in tokens: "by the opposition". */
const LONGEST_AUTHOR = 8;

/**
 * Finds the start of the clause that belongs to a noun: "that …" or, for a noun of intention, "to …". Returns -1 if
 * there is no clause.
 */
function clauseOf(syntax: Syntax, noun: number, limit: number): number {
  const intends = INFINITIVE_NOUNS.has(wordAt(syntax, noun));
  if (!intends && !CLAUSE_NOUNS.has(wordAt(syntax, noun))) return -1;
  const infinitive = intends && wordAt(syntax, noun + 1) === 'to';
  // The content follows a verb of withholding: "her refusal to say whether".
  if (infinitive && WITHHOLDING_VERBS.has(wordAt(syntax, noun + 2)) && WITHHELD_STARTS.has(wordAt(syntax, noun + 3)))
    return noun + 3;
  const plural = infinitive && /[^su]s$/.test(wordAt(syntax, noun + 2));
  if (infinitive) return plural || flagsAt(syntax, noun + 2) & NOT_INFINITIVE ? -1 : noun + 1;
  if (wordAt(syntax, noun + 1) === 'that') return noun + 1;
  if (!/^(by|from)$/.test(wordAt(syntax, noun + 1))) return -1;
  for (let at = noun + 2; at < Math.min(limit, noun + LONGEST_AUTHOR); at += 1) {
    if (wordAt(syntax, at) === 'that') return at;
    // In "his appeal by 11 votes to four", "to" does not start an infinitive.
    if (intends && wordAt(syntax, at) === 'to' && at > noun + 2)
      return isNumber(syntax, at + 1) || flagsAt(syntax, at + 1) & NOT_INFINITIVE ? -1 : at;
    if (isSign(syntax, at) || flagsAt(syntax, at) & QUOTED || isVerb(syntax, at)) return -1;
  }
  return -1;
}

/** Checks if "that" begins a relative clause, because its verb follows directly: "claims that were made". */
function isRelative(syntax: Syntax, that: number): boolean {
  return wordAt(syntax, that) === 'that' && isVerb(syntax, that + 1);
}

/** Checks for a word that can be part of an owner's phrase before a noun: a determiner, an adjective or a noun. */
const inOwner = (syntax: Syntax, at: number): boolean =>
  syntax.tokens[at]?.kind === 'WORD' &&
  !(flagsAt(syntax, at) & (PREPOSITION | PRONOUN | SUBORDINATOR | COORDINATOR | QUOTED)) &&
  !isVerb(syntax, at);

/** Finds the owner before a noun: "her view", "the minister’s repeated claim", "Ann Lee’s warning". */
function ownerBefore(syntax: Syntax, noun: number, floor: number): Range | null {
  for (let at = noun - 1; at >= Math.max(floor, noun - 4); at -= 1) {
    const word = wordAt(syntax, at);
    if (POSSESSIVES.has(word)) return { first: at, last: at + 1 };
    if (/[’']s?$/.test(word) && word.length > 2) {
      let first = at;
      while (first > floor && first > at - LONGEST_OWNER && inOwner(syntax, first - 1)) {
        first -= 1;
        if (flagsAt(syntax, first) & DETERMINER) break;
      }
      return { first, last: at + 1 };
    }
    if (flagsAt(syntax, at) & (DETERMINER | PREPOSITION | PRONOUN) || isVerb(syntax, at)) return null;
  }
  return null;
}

/** The maximum length of an owner before its noun, in tokens. */
const LONGEST_OWNER = 6;

/**
 * Finds the verb that has a noun as its object: "expressed hope", "issued a stern warning". Returns its index, or -1.
 */
function utteringVerb(syntax: Syntax, noun: number, floor: number): number {
  for (let at = noun - 1; at > Math.max(floor, noun - 6); at -= 1) {
    if (UTTERING_FORMS.has(wordAt(syntax, at)) && !(flagsAt(syntax, at - 1) & DETERMINER)) return at;
    if (isSign(syntax, at) || flagsAt(syntax, at) & QUOTED || isVerb(syntax, at)) return -1;
    // The noun is the object of something else: "had no comment on reports", "sought to allay fears", "has seen reports".
    if (flagsAt(syntax, at) & PREPOSITION && !/^(?:of|by)$/.test(wordAt(syntax, at))) return -1;
    if (wordAt(syntax, at) === 'to' || RECEIVING_PARTICIPLES.has(wordAt(syntax, at))) return -1;
  }
  return -1;
}

function verbBetween(syntax: Syntax, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (isVerb(syntax, at)) return true;
  return false;
}

function speakerOf(syntax: Syntax, noun: number, clause: number, verb: number, sentence: Sentence): Range | null {
  const owner = ownerBefore(syntax, noun, sentence.first);
  if (owner !== null) return owner;
  if (clause > noun + 2) return { first: noun + 2, last: clause };
  return verb < 0 ? null : englishSubjectBefore(syntax, verb, sentence);
}

/**
 * Returns the end of the clause that belongs to a noun. If the noun is the subject, its verb ends the clause: "The
 * claim by Ann Lee that it is safe angered many". Returns -1 if that verb is not found.
 */
function endOfClause(
  syntax: Syntax,
  noun: number,
  clause: number,
  verb: number,
  cues: readonly EnglishVerb[],
  sentence: Sentence,
): number {
  const last = clauseEnd(syntax, cues, null, noun + 1, sentence);
  if (verb >= 0 || verbBetween(syntax, sentence.first, noun)) return last;
  for (let at = clause; at < last; at += 1)
    if (wordAt(syntax, at) === ',' && !(flagsAt(syntax, at) & QUOTED))
      return flagsAt(syntax, sentence.first) & PREPOSITION ? at : -1;
  return mainVerb(syntax, clause, last);
}

/**
 * Returns the index of the second verb after a conjunction: "angered" in "that it is safe angered many". Returns -1 if
 * there is no second verb.
 */
function mainVerb(syntax: Syntax, clause: number, last: number): number {
  let verbs = wordAt(syntax, clause) === 'to' ? 1 : 0;
  for (let at = clause + 2; at < last; at += 1) {
    if (!isVerb(syntax, at)) continue;
    const auxiliary = flagsAt(syntax, at) & (AUXILIARY | MODAL);
    verbs += 1;
    if (verbs > 1) return at;
    if (!auxiliary) continue;
    // "had failed" is one verb; "to be safe was" are two.
    let next = at + 1;
    while (next < last && (flagsAt(syntax, next) & ADVERB || PASSIVE_AUXILIARIES.has(wordAt(syntax, next)))) next += 1;
    if (isVerb(syntax, next) || PARTICIPLE_ENDING.test(wordAt(syntax, next))) at = next;
  }
  return -1;
}

/**
 * Finds statements in clauses that belong to nouns: "her view that …", "expressed hope that …", "claims by X that …".
 */
export function nounCues(
  syntax: Syntax,
  sentence: Sentence,
  cues: readonly EnglishVerb[],
  found: readonly Finding[],
): Finding[] {
  const findings: Finding[] = [];
  for (let noun = sentence.first; noun < sentence.last - 3; noun += 1) {
    if (flagsAt(syntax, noun) & (QUOTED | CAPITAL)) continue;
    const clause = clauseOf(syntax, noun, sentence.last);
    if (clause < 0 || isRelative(syntax, clause)) continue;
    if (found.some(({ quote }) => quote.some(({ first, last }) => first <= clause && clause < last))) continue;
    const verb = utteringVerb(syntax, noun, sentence.first);
    const speaker = speakerOf(syntax, noun, clause, verb, sentence);
    if (speaker === null) continue;
    const end = endOfClause(syntax, noun, clause, verb, cues, sentence);
    if (end < 0) continue;
    const first = verb >= 0 ? verb : noun;
    findings.push({
      ...EMPTY,
      kind: 'INDIRECT',
      medium: 'SPEECH_WRITING',
      quote: without(syntax.tokens, { first: clause, last: end }, []),
      speaker: [speaker],
      cue: verb >= 0 ? [verb, noun] : [noun],
      frame: [{ first: Math.min(first, speaker.first), last: clause }],
      pattern: 'CUE_CLAUSE',
      confidence: 0.65,
    });
  }
  return findings;
}

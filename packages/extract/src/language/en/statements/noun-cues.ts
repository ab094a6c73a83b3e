import { ADVERB, CAPITAL, DETERMINER, PREPOSITION, PRONOUN, QUOTED } from '../../../core/word-flags.ts';
import { type Finding, type Range, without } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { CLAUSE_NOUNS, INFINITIVE_NOUNS, UTTERING_FORMS } from '../words/noun-cues.ts';
import { POSSESSIVES } from '../words/phrase-words.ts';
import { clauseEnd } from './clause-end.ts';
import { EMPTY } from './clauses.ts';
import type { EnglishVerb } from './find-cues.ts';
import { englishSubjectBefore } from './find-subject.ts';
import { isSign } from './signs.ts';
import { isVerb } from './verbs.ts';

/** Flags of words that show that "to" is a preposition: "a request to the council". */
const NOT_INFINITIVE = CAPITAL | DETERMINER | PRONOUN | PREPOSITION | QUOTED | ADVERB;

/** Maximum length of "by the opposition" between a noun and its clause, in tokens. */
const LONGEST_AUTHOR = 8;

/** Finds the start of the clause of a noun: "that …" or, for a noun of intention, "to …". Returns -1 without a clause. */
function clauseOf(syntax: Syntax, noun: number, limit: number): number {
  const infinitive = INFINITIVE_NOUNS.has(wordAt(syntax, noun)) && wordAt(syntax, noun + 1) === 'to';
  const plural = /[^su]s$/.test(wordAt(syntax, noun + 2));
  if (infinitive) return plural || flagsAt(syntax, noun + 2) & NOT_INFINITIVE ? -1 : noun + 1;
  if (!CLAUSE_NOUNS.has(wordAt(syntax, noun))) return -1;
  if (wordAt(syntax, noun + 1) === 'that') return noun + 1;
  if (!/^(by|from)$/.test(wordAt(syntax, noun + 1))) return -1;
  for (let at = noun + 2; at < Math.min(limit, noun + LONGEST_AUTHOR); at += 1) {
    if (wordAt(syntax, at) === 'that') return at;
    if (isSign(syntax, at) || flagsAt(syntax, at) & QUOTED || isVerb(syntax, at)) return -1;
  }
  return -1;
}

/** Checks if "that" begins a relative clause: its verb follows directly ("claims that were made"). */
function isRelative(syntax: Syntax, that: number): boolean {
  return wordAt(syntax, that) === 'that' && isVerb(syntax, that + 1);
}

/** Finds the owner before a noun: "her view", "the minister’s claim". */
function ownerBefore(syntax: Syntax, noun: number, floor: number): Range | null {
  for (let at = noun - 1; at >= Math.max(floor, noun - 3); at -= 1) {
    const word = wordAt(syntax, at);
    if (POSSESSIVES.has(word)) return { first: at, last: at + 1 };
    if (/[’']s?$/.test(word) && word.length > 2) {
      let first = at;
      while (first > floor && flagsAt(syntax, first - 1) & CAPITAL && !isSign(syntax, first - 1)) first -= 1;
      return flagsAt(syntax, at) & CAPITAL ? { first, last: at + 1 } : null;
    }
    if (flagsAt(syntax, at) & (DETERMINER | PREPOSITION | PRONOUN)) return null;
  }
  return null;
}

/** Finds the verb whose object a noun is: "expressed hope", "issued a stern warning". Returns its index, or -1. */
function utteringVerb(syntax: Syntax, noun: number, floor: number): number {
  for (let at = noun - 1; at > Math.max(floor, noun - 6); at -= 1) {
    if (UTTERING_FORMS.has(wordAt(syntax, at)) && !(flagsAt(syntax, at - 1) & DETERMINER)) return at;
    if (isSign(syntax, at) || flagsAt(syntax, at) & QUOTED || isVerb(syntax, at)) return -1;
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

/** Finds statements in the clause of a noun: "her view that …", "expressed hope that …", "claims by X that …". */
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
    // "The claim that it is safe angered many": the end of the clause is unknown.
    if (verb < 0 && !verbBetween(syntax, sentence.first, noun)) continue;
    const speaker = speakerOf(syntax, noun, clause, verb, sentence);
    if (speaker === null) continue;
    const first = verb >= 0 ? verb : noun;
    findings.push({
      ...EMPTY,
      kind: 'INDIRECT',
      medium: 'SPEECH_WRITING',
      quote: without(syntax.tokens, { first: clause, last: clauseEnd(syntax, cues, null, noun + 1, sentence) }, []),
      speaker: [speaker],
      cue: verb >= 0 ? [verb, noun] : [noun],
      frame: [{ first: Math.min(first, speaker.first), last: clause }],
      pattern: 'CUE_CLAUSE',
      confidence: 0.65,
    });
  }
  return findings;
}

import { ADVERB, CAPITAL, DETERMINER, PRONOUN, QUOTED } from '../../../core/word-flags.ts';
import { type Finding, type Range, without } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Telling } from '../../../find/statements/telling.ts';
import type { Sentence } from '../../../text/sentences.ts';
import {
  AWAY_FORMS,
  AWAY_PHRASES,
  BEFORE_JUDGMENT,
  DISMISSED_FORMS,
  FALSE_WORDS,
  JUDGING_FORMS,
} from '../words/judgment-words.ts';
import { CLAIM_NOUNS } from '../words/stance-words.ts';
import { ANSWER_AUXILIARIES, BE_FORMS } from '../words/verb-forms.ts';
import { clauseEnd } from './clause-end.ts';
import { EMPTY } from './clauses.ts';
import { subjectOf } from './cue-subject.ts';
import type { EnglishVerb } from './find-cues.ts';
import { englishSubjectAfter, englishSubjectBefore } from './find-subject.ts';
import { PLAIN_VERB } from './manner-cues.ts';
import { isSign } from './signs.ts';
import { hasFinite, isVerb } from './verbs.ts';

/** The maximum distance between a verb and its claim, in tokens: "dismissed as “absurd” the idea that …". */
const LONGEST_LINK = 10;
/** The maximum length of the author between a claim and its clause, in tokens: "by the opposition". */
const LONGEST_AUTHOR = 8;

/**
 * Finds the clause of a claim: "claims that …", "a claim by X that …", "reports he had left". Returns the index of its
 * first token, or -1.
 */
function clauseOf(syntax: Syntax, noun: number, limit: number): number {
  const next = noun + 1;
  if (wordAt(syntax, next) === 'that') return isVerb(syntax, noun + 2) ? -1 : next;
  if (/^(by|from|in)$/.test(wordAt(syntax, next)))
    for (let at = noun + 2; at < Math.min(limit, noun + LONGEST_AUTHOR); at += 1) {
      if (wordAt(syntax, at) === 'that') return at;
      if (isSign(syntax, at) || flagsAt(syntax, at) & QUOTED || isVerb(syntax, at)) return -1;
    }
  return flagsAt(syntax, next) & (PRONOUN | DETERMINER) && hasFinite(syntax, next, limit) ? next : -1;
}

/** Checks for a word that calls a claim untrue. In "that the report was false", the word is part of the claim. */
function isJudgment(syntax: Syntax, at: number, floor: number): boolean {
  if (!FALSE_WORDS.has(wordAt(syntax, at))) return false;
  const next = syntax.tokens[at + 1];
  if (next?.kind === 'WORD' && !/^(and|but|by|on|in|at|during|after|when|while)$/.test(next.lower)) return false;
  let before = at - 1;
  while (before > floor && (/ly$/.test(wordAt(syntax, before)) || flagsAt(syntax, before) & ADVERB)) before -= 1;
  return !BE_FORMS.has(wordAt(syntax, before)) || wordAt(syntax, before) === 'be';
}

/** Returns the start of a judgment: "as “complete nonsense”". */
function judgmentStart(syntax: Syntax, word: number, floor: number): number {
  let first = word;
  while (
    first - 1 > floor &&
    (BEFORE_JUDGMENT.has(wordAt(syntax, first - 1)) ||
      syntax.tokens[first - 1]?.kind === 'QUOTE' ||
      /[“"‘'”’]/.test(wordAt(syntax, first - 1)) ||
      FALSE_WORDS.has(wordAt(syntax, first - 1)) ||
      (wordAt(syntax, first - 1) === 'and' && FALSE_WORDS.has(wordAt(syntax, first - 2))) ||
      /ly$/.test(wordAt(syntax, first - 1)))
  )
    first -= 1;
  return first;
}

/** Finds the words after a clause that call it untrue. Returns null if there are no such words. */
function judgmentAfter(syntax: Syntax, clause: number, last: number): { first: number; word: number } | null {
  for (let at = clause + 2; at < last; at += 1)
    if (isJudgment(syntax, at, clause)) return { first: judgmentStart(syntax, at, clause + 1), word: at };
  return null;
}

/** A verb whose object is a claim. */
interface Judging {
  readonly verb: number;
  /** Index of a word between the verb and the claim that calls the claim untrue; -1 if there is no such word. */
  readonly word: number;
  /** Whether the verb alone denies the claim: "laughed off". */
  readonly away: boolean;
}

/** Finds the verb before a claim: "called the claim", "dismissed as absurd the idea", "laughed off rumors". */
function judgingVerb(syntax: Syntax, noun: number, floor: number): Judging | null {
  let word = -1;
  for (let at = noun - 1; at >= Math.max(floor, noun - LONGEST_LINK); at -= 1) {
    const lower = wordAt(syntax, at);
    const phrase = AWAY_PHRASES.has(`${lower} ${wordAt(syntax, at + 1)}`);
    const cold = /^pour(ed|s|ing)?$/.test(lower) && wordAt(syntax, at + 2) === 'water';
    const away = phrase || cold || AWAY_FORMS.has(lower);
    const passive = BE_FORMS.has(wordAt(syntax, at - 1));
    const capital = at > floor && (flagsAt(syntax, at) & CAPITAL) !== 0;
    const plain = !capital && !(flagsAt(syntax, at) & QUOTED) && !(flagsAt(syntax, at - 1) & DETERMINER) && !passive;
    if (plain && (away || JUDGING_FORMS.has(lower))) return { verb: at, word, away };
    if (FALSE_WORDS.has(lower)) word = at;
    else if (isSign(syntax, at) || (isVerb(syntax, at) && !(flagsAt(syntax, at) & QUOTED))) return null;
  }
  return null;
}

function finding(
  syntax: Syntax,
  clause: Range,
  speaker: Range,
  cue: readonly number[],
  frame: readonly Range[],
): Finding {
  return {
    ...EMPTY,
    kind: 'INDIRECT',
    medium: 'SPEECH',
    quote: without(syntax.tokens, clause, []),
    speaker: [speaker],
    cue: [...cue].sort((a, b) => a - b),
    frame,
    pattern: 'CUE_CLAUSE',
    confidence: 0.8,
  };
}

/** Finds a claim that the subject calls untrue: "X called the claim that … “nonsense”". */
function judgedBySubject(
  syntax: Syntax,
  noun: number,
  clause: number,
  cues: readonly EnglishVerb[],
  sentence: Sentence,
): Finding | null {
  const judging = judgingVerb(syntax, noun, sentence.first);
  if (judging === null) return null;
  const first = ANSWER_AUXILIARIES.has(wordAt(syntax, judging.verb - 1)) ? judging.verb - 1 : judging.verb;
  const verb: EnglishVerb = {
    verb: { ...PLAIN_VERB, lemma: '' },
    first,
    at: judging.verb,
    last: judging.verb + 1,
    passive: false,
    gerund: wordAt(syntax, judging.verb).endsWith('ing'),
  };
  const last = clauseEnd(syntax, cues, null, clause + 1, sentence);
  const after = judging.word < 0 ? judgmentAfter(syntax, clause, last) : null;
  if (after === null && judging.word < 0 && !judging.away) return null;
  const leads = first === sentence.first;
  const speaker = leads
    ? subjectAfterLead(syntax, after?.word ?? clause, sentence)
    : subjectOf(syntax, verb, [], sentence);
  if (speaker === null) return null;
  const end = after?.first ?? last;
  const word = after?.word ?? judging.word;
  const frame = [{ first: Math.min(speaker.first, first), last: clause }];
  if (after !== null) frame.push({ first: after.first, last });
  return finding(
    syntax,
    { first: clause, last: end },
    speaker,
    word < 0 ? [judging.verb] : [judging.verb, word],
    frame,
  );
}

/** Finds the subject after an introductory clause: "Calling the claim that … a lie, Ann Lee left." */
function subjectAfterLead(syntax: Syntax, from: number, sentence: Sentence): Range | null {
  let comma = from;
  while (comma < sentence.last && wordAt(syntax, comma) !== ',') comma += 1;
  for (let verb = comma + 1; verb < Math.min(sentence.last, comma + LONGEST_LINK); verb += 1)
    if (isVerb(syntax, verb)) return englishSubjectBefore(syntax, verb, sentence);
  return null;
}

/** Finds a claim that is dismissed in the passive: "Claims that … were dismissed (as absurd) by X". */
function dismissedBy(syntax: Syntax, noun: number, clause: number, sentence: Sentence): Finding | null {
  for (let at = sentence.first; at < noun; at += 1) if (isVerb(syntax, at)) return null;
  for (let at = clause + 3; at < sentence.last - 2; at += 1) {
    const word = wordAt(syntax, at);
    if (flagsAt(syntax, at) & QUOTED || !(DISMISSED_FORMS.has(word) || JUDGING_FORMS.has(word))) continue;
    let be = at - 1;
    while (be > clause && (flagsAt(syntax, be) & ADVERB || /ly$/.test(wordAt(syntax, be)))) be -= 1;
    if (!BE_FORMS.has(wordAt(syntax, be))) continue;
    const by = agentPreposition(syntax, at + 1, sentence.last);
    if (by < 0) return null;
    const judgment = judgmentAfter(syntax, at, by + 1)?.word ?? judgedIn(syntax, at + 1, by);
    if (!DISMISSED_FORMS.has(word) && judgment < 0) return null;
    const speaker = englishSubjectAfter(syntax, by, sentence.last);
    if (speaker === null) return null;
    const first = /^(has|have|had)$/.test(wordAt(syntax, be - 1)) ? be - 1 : be;
    return finding(syntax, { first: clause, last: first }, speaker, judgment < 0 ? [at] : [at, judgment], [
      { first: Math.min(noun, sentence.first), last: clause },
      { first, last: speaker.last },
    ]);
  }
  return null;
}

/** Returns the index of a word between two tokens that calls something untrue, or -1. */
function judgedIn(syntax: Syntax, first: number, last: number): number {
  for (let at = first; at < last; at += 1) if (FALSE_WORDS.has(wordAt(syntax, at))) return at;
  return -1;
}

/**
 * Returns the index of "by" after a participle: "were dismissed as “absurd” on Monday by X". Returns -1 if there is no
 * "by".
 */
function agentPreposition(syntax: Syntax, first: number, limit: number): number {
  for (let at = first; at < Math.min(limit, first + LONGEST_LINK); at += 1) {
    if (wordAt(syntax, at) === 'by') return at;
    if (isSign(syntax, at) || isVerb(syntax, at)) return -1;
  }
  return -1;
}

/**
 * Finds claims that somebody calls untrue: "X called the claim that … “nonsense”", "dismissed as absurd the idea that
 * …", "Claims that … were rejected by X". The words of the claim are the quote.
 */
export function judgedClaims(syntax: Syntax, sentence: Sentence, cues: readonly EnglishVerb[]): Finding[] {
  const findings: Finding[] = [];
  for (let noun = sentence.first; noun < sentence.last - 3; noun += 1) {
    if (!CLAIM_NOUNS.has(wordAt(syntax, noun)) || flagsAt(syntax, noun) & QUOTED) continue;
    const clause = clauseOf(syntax, noun, sentence.last);
    if (clause < 0) continue;
    const found = judgedBySubject(syntax, noun, clause, cues, sentence) ?? dismissedBy(syntax, noun, clause, sentence);
    if (found === null) continue;
    findings.push(found);
    noun = clause;
  }
  return findings;
}

/**
 * Checks if a cue calls a claim untrue ("called … nonsense"), or if its verb alone does ("ridiculed the idea that").
 */
export function isJudgedFalse(syntax: Syntax, { cue, words }: Telling): boolean {
  const [verb] = cue;
  if (verb === undefined || cue.length > 2) return false;
  const lower = wordAt(syntax, verb);
  if (cue.length === 2 && JUDGING_FORMS.has(lower) && FALSE_WORDS.has(wordAt(syntax, cue[1] ?? -1))) return true;
  const away =
    AWAY_FORMS.has(lower) ||
    AWAY_PHRASES.has(`${lower} ${wordAt(syntax, verb + 1)}`) ||
    (/^pour/.test(lower) && wordAt(syntax, verb + 2) === 'water');
  return away && words.some((at) => CLAIM_NOUNS.has(wordAt(syntax, at)));
}

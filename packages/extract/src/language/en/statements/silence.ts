import { memoize } from '../../../core/memo.ts';
import { ADVERB, CUE, DETERMINER, QUOTED } from '../../../core/word-flags.ts';
import { type Finding, without } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Sentence } from '../../../text/sentences.ts';
import {
  ANSWER_NOUNS,
  ANSWERING_FORMS,
  BEFORE_ANSWER,
  CLAUSE_NOUNS,
  GIVING_FORMS,
  REFUSING_FORMS,
  UNWILLING_FORMS,
  WITHHELD_STARTS,
  WITHHOLDING_VERBS,
} from '../words/noun-cues.ts';
import { ANSWER_AUXILIARIES } from '../words/verb-forms.ts';
import { clauseEnd } from './clause-end.ts';
import { EMPTY, indices } from './clauses.ts';
import { subjectOf } from './cue-subject.ts';
import type { EnglishVerb } from './find-cues.ts';
import { PLAIN_VERB } from './manner-cues.ts';
import { isSign } from './signs.ts';

/** The cue of a finding that mentions an answer that was not given. */
const SILENCE = { ...PLAIN_VERB, lemma: '' } as const;

const isNegation = (word: string): boolean =>
  word === 'not' || word === 'never' || word.endsWith("n't") || word.endsWith('n’t');

/** Skips up to two adverbs: "has not yet publicly commented". */
function afterAdverbs(syntax: Syntax, at: number): number {
  let end = at;
  while (end < at + 2 && (flagsAt(syntax, end) & ADVERB || /ly$|^(yet|immediately)$/.test(wordAt(syntax, end))))
    end += 1;
  return end;
}

/** Checks if an infinitive of saying without any content starts at a token: "to comment", but not "to say whether". */
function isUntold(syntax: Syntax, at: number): boolean {
  if (wordAt(syntax, at) !== 'to' || !WITHHOLDING_VERBS.has(wordAt(syntax, at + 1))) return false;
  return !WITHHELD_STARTS.has(wordAt(syntax, at + 2)) && !(flagsAt(syntax, at + 2) & QUOTED);
}

/** Checks if a negated verb of answering starts at a token: "commented", "take questions", "give a reason". */
function isAnswer(syntax: Syntax, at: number, none: boolean): boolean {
  const word = wordAt(syntax, at);
  const next = wordAt(syntax, at + 1);
  if (ANSWERING_FORMS.has(word)) return !WITHHELD_STARTS.has(next) && !none;
  if (UNWILLING_FORMS.has(word)) return isUntold(syntax, at + 1) && !none;
  if (!GIVING_FORMS.has(word)) return false;
  let noun = at + 1;
  while (noun < at + 4 && (flagsAt(syntax, noun) & DETERMINER || BEFORE_ANSWER.has(wordAt(syntax, noun)))) noun += 1;
  return ANSWER_NOUNS.has(wordAt(syntax, noun));
}

/** Checks for the first word of a phrase about an answer that was not given: "declined", "neither". */
const beginsSilence = memoize((text): boolean => {
  const word = text.toLowerCase();
  return REFUSING_FORMS.has(word) || GIVING_FORMS.has(word) || word === 'neither' || isNegation(word);
});

/**
 * Checks if words say that somebody gave no answer: "declined to comment", "did not respond", "neither confirmed nor
 * denied", "gave no details".
 *
 * @param at - index of the verb, or of its negation
 */
export function isSilent(syntax: Syntax, at: number): boolean {
  if (!beginsSilence(syntax.tokens[at] ?? '')) return false;
  const word = wordAt(syntax, at);
  if (REFUSING_FORMS.has(word)) return isUntold(syntax, at + 1);
  if (word === 'neither') return /^confirm/.test(wordAt(syntax, at + 1)) && wordAt(syntax, at + 2) === 'nor';
  if (GIVING_FORMS.has(word) && wordAt(syntax, at + 1) === 'no') return isAnswer(syntax, at, true);
  return isNegation(word) && isAnswer(syntax, afterAdverbs(syntax, at + 1), false);
}

/** Finds "deny" in "neither confirmed nor denied", "did not confirm or deny". Returns its index, or -1. */
function openDenial(syntax: Syntax, at: number): number {
  if (!beginsSilence(syntax.tokens[at] ?? '')) return -1;
  const word = wordAt(syntax, at);
  const refused = REFUSING_FORMS.has(word) && wordAt(syntax, at + 1) === 'to';
  if (!refused && word !== 'neither' && !isNegation(word)) return -1;
  const first = refused ? at + 2 : afterAdverbs(syntax, at + 1);
  const joined = /^n?or$/.test(wordAt(syntax, first + 1));
  const pair = [first, first + 2].map((index) => wordAt(syntax, index).slice(0, 3)).join(' ');
  return joined && /^(con den|den con)$/.test(pair) ? first + 2 : -1;
}

/**
 * Checks for words which say that somebody neither confirmed nor denied something: "neither confirmed nor denied",
 * "refused to confirm or deny".
 */
export const isOpenDenial = (syntax: Syntax, at: number): boolean => openDenial(syntax, at) >= 0;

/** Finds the clause after an open denial: "that …", "reports that …". Returns its index, or -1. */
function clauseAfter(syntax: Syntax, denial: number): number {
  for (let at = denial + 1; at <= denial + 4; at += 1) {
    if (/^(that|whether)$/.test(wordAt(syntax, at)))
      return at === denial + 1 || CLAUSE_NOUNS.has(wordAt(syntax, at - 1)) ? at : -1;
    if (isSign(syntax, at) || flagsAt(syntax, at) & QUOTED) return -1;
  }
  return -1;
}

/** Finds the clause of an open denial: "would neither confirm nor deny that …". */
function openAnswer(
  syntax: Syntax,
  at: number,
  sentence: Sentence,
  cues: readonly EnglishVerb[],
  found: readonly Finding[],
): Finding | null {
  const denial = openDenial(syntax, at);
  const clause = denial < 0 ? -1 : clauseAfter(syntax, denial);
  if (clause < 0 || found.some(({ quote }) => quote.some(({ first, last }) => first <= clause && clause < last)))
    return null;
  const first = ANSWER_AUXILIARIES.has(wordAt(syntax, at - 1)) ? at - 1 : at;
  const verb: EnglishVerb = { verb: SILENCE, first, at, last: denial + 1, passive: false, gerund: false };
  const speaker = subjectOf(syntax, verb, [], sentence);
  if (speaker === null) return null;
  return {
    ...EMPTY,
    kind: 'INDIRECT',
    medium: 'SPEECH',
    quote: without(syntax.tokens, { first: clause, last: clauseEnd(syntax, cues, verb, clause + 1, sentence) }, []),
    speaker: [speaker],
    cue: indices(first, denial + 1),
    frame: [{ first: Math.min(speaker.first, first), last: clause }],
    pattern: 'CUE_CLAUSE',
    confidence: 0.75,
  };
}

/** Checks if a subject is in a relative clause about a thing: "jabs that Rahman could not answer". */
function isRelative(syntax: Syntax, subject: number): boolean {
  const noun = flagsAt(syntax, subject - 2);
  return /^(that|which)$/.test(wordAt(syntax, subject - 1)) && !(noun & (CUE | QUOTED));
}

/** Finds mentions of answers that were not given: "The company declined to comment on the report." */
export function silences(
  syntax: Syntax,
  sentence: Sentence,
  cues: readonly EnglishVerb[],
  found: readonly Finding[],
): Finding[] {
  const findings: Finding[] = [];
  for (let at = sentence.first + 1; at < sentence.last - 1; at += 1) {
    if (flagsAt(syntax, at) & QUOTED || isSign(syntax, at)) continue;
    const open = openAnswer(syntax, at, sentence, cues, found);
    if (open !== null) {
      findings.push(open);
      at += 5;
      continue;
    }
    if (!isSilent(syntax, at)) continue;
    if (found.some(({ quote }) => quote.some(({ first, last }) => first <= at && at < last))) continue;
    const first = ANSWER_AUXILIARIES.has(wordAt(syntax, at - 1)) ? at - 1 : at;
    const verb: EnglishVerb = { verb: SILENCE, first, at, last: at + 1, passive: false, gerund: false };
    const speaker = subjectOf(syntax, verb, [], sentence);
    if (speaker === null || isRelative(syntax, speaker.first)) continue;
    findings.push({
      ...EMPTY,
      kind: 'REPORTED',
      medium: 'SPEECH',
      quote: without(syntax.tokens, { first, last: clauseEnd(syntax, cues, verb, at + 2, sentence, true) }, []),
      speaker: [speaker],
      cue: [],
      frame: [],
      pattern: 'REPORT',
      confidence: 0.65,
    });
    at += 3;
  }
  return findings;
}

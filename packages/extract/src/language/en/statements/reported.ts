import { CAPITAL, COORDINATOR, DETERMINER, PREPOSITION, PRONOUN, QUOTED } from '../../../core/word-flags.ts';
import { type Finding, without } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { JUDGING_ENDING, NO_DENIER, NOT_SPEAKERS, OBJECT_PRONOUNS, UNTOLD_OBJECTS } from '../words/phrase-words.ts';
import { CAN_FORMS, CONTESTED_NOUNS, DENYING_VERBS, NOUN_FORMS, REPORT_PREPOSITIONS } from '../words/verb-forms.ts';
import { clauseEnd } from './clause-end.ts';
import { EMPTY } from './clauses.ts';
import { subjectOf } from './cue-subject.ts';
import type { EnglishVerb } from './find-cues.ts';
import { isSign } from './signs.ts';

/**
 * Checks if an object and a judgment follow "called": "called the figure misleading", "called it a lie", but not
 * "called the police".
 */
function isJudged(syntax: Syntax, first: number, limit: number): boolean {
  const pronoun = OBJECT_PRONOUNS.has(wordAt(syntax, first));
  if (pronoun) return !isSign(syntax, first + 1) && !(flagsAt(syntax, first + 1) & (PREPOSITION | COORDINATOR));
  for (let at = first + 1; at < Math.min(limit, first + 8); at += 1) {
    const flags = flagsAt(syntax, at);
    if (flags & QUOTED) return true;
    if (isSign(syntax, at) || flags & (PREPOSITION | COORDINATOR)) return false;
    if (/^(a|an)$/.test(wordAt(syntax, at)) || (at > first + 1 && isJudging(wordAt(syntax, at)))) return true;
  }
  return false;
}

/** Checks if a cue is the first of two nouns: "the automatic appeals process". */
function isCompound(syntax: Syntax, cue: EnglishVerb): boolean {
  if (!NOUN_FORMS.has(wordAt(syntax, cue.at))) return false;
  const next = flagsAt(syntax, cue.last);
  return !(next & (DETERMINER | PRONOUN | CAPITAL | PREPOSITION)) && !/s$/.test(wordAt(syntax, cue.last));
}

/** Checks if "defend" is about sports: "will defend his title". */
function isContest(syntax: Syntax, cue: EnglishVerb): boolean {
  if (cue.verb.lemma !== 'defend') return false;
  for (let at = cue.last; at < cue.last + LONGEST_PRIZE; at += 1)
    if (CONTESTED_NOUNS.has(wordAt(syntax, at))) return true;
  return false;
}

/** The maximum distance between "defend" and a title, in tokens. */
const LONGEST_PRIZE = 6;

/**
 * Checks for words which say that nobody can deny something: "Neither can deny the attraction", "No one could dispute
 * it".
 */
function isUndeniable(syntax: Syntax, cue: EnglishVerb, speaker: number): boolean {
  if (!DENYING_VERBS.has(cue.verb.lemma)) return false;
  const can = CAN_FORMS.has(wordAt(syntax, cue.first).replace('’', "'"));
  return can && NO_DENIER.has(wordAt(syntax, speaker));
}

/** Checks for an adjective that judges something: "misleading". At least two letters precede its ending. */
const isJudging = (word: string): boolean => JUDGING_ENDING.test(word.slice(2));

/** Finds the mention of an utterance without its words: "X criticized the plan", "X called for help". */
export function reported(
  syntax: Syntax,
  cue: EnglishVerb,
  cues: readonly EnglishVerb[],
  sentence: Sentence,
): Finding | null {
  const preposition = REPORT_PREPOSITIONS.get(cue.verb.lemma)?.has(wordAt(syntax, cue.last)) === true;
  if (!(cue.verb.reports || preposition) || cue.passive || cue.gerund) return null;
  const speaker = subjectOf(syntax, cue, cues, sentence);
  if (
    speaker === null ||
    cue.last + 1 >= sentence.last ||
    (flagsAt(syntax, cue.last) & PREPOSITION && !preposition) ||
    isSign(syntax, cue.last) ||
    (flagsAt(syntax, cue.last) & COORDINATOR) !== 0 ||
    (cue.verb.lemma === 'call' && !preposition && !isJudged(syntax, cue.last, sentence.last)) ||
    isCompound(syntax, cue) ||
    isContest(syntax, cue) ||
    UNTOLD_OBJECTS.has(wordAt(syntax, cue.last)) ||
    NOT_SPEAKERS.has(wordAt(syntax, speaker.first)) ||
    isUndeniable(syntax, cue, speaker.first)
  )
    return null;
  return {
    ...EMPTY,
    kind: 'REPORTED',
    medium: cue.verb.medium,
    quote: without(
      syntax.tokens,
      { first: cue.first, last: clauseEnd(syntax, cues, cue, cue.last, sentence, true) },
      [],
    ),
    speaker: [speaker],
    cue: [],
    frame: [],
    pattern: 'REPORT',
    confidence: 0.5,
  };
}

import { COORDINATOR, PREPOSITION } from '../../../core/word-flags.ts';
import { type Finding, without } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { NOT_SPEAKERS } from '../words/phrase-words.ts';
import { REPORT_PREPOSITIONS } from '../words/verb-forms.ts';
import { EMPTY } from './clauses.ts';
import { subjectOf } from './cue-subject.ts';
import type { EnglishVerb } from './find-cues.ts';
import { isSign } from './signs.ts';

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
    NOT_SPEAKERS.has(wordAt(syntax, speaker.first))
  )
    return null;
  return {
    ...EMPTY,
    kind: 'REPORTED',
    medium: cue.verb.medium,
    quote: without(syntax.tokens, { first: cue.first, last: sentence.last }, []),
    speaker: [speaker],
    cue: [],
    frame: [],
    pattern: 'REPORT',
    confidence: 0.5,
  };
}

import { SUBJUNCTIVE_1 } from '../../../core/word-flags.ts';
import { CONFIDENCE } from '../../../find/statements/confidence.ts';
import type { Finding } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { POINTING_PRONOUNS } from '../words/clause-words.ts';
import { trimEnd } from './clause-before.ts';
import type { Cue } from './find-cues.ts';
import { parsePhrase } from './noun-phrase.ts';
import type { Segment } from './segments.ts';
import { speakerOf } from './speaker-of.ts';

/** Finds a statement in the previous sentence if the sentence of the cue refers back to it: "… . Dies teilte X mit." */
export function anaphora(
  syntax: Syntax,
  segments: readonly Segment[],
  sentence: Sentence,
  previous: Sentence,
  cues: readonly Cue[],
): Finding[] {
  const [cue] = cues;
  if (cue === undefined || cue.segment !== 0 || cue.verb.strength < 3 || previous.last !== sentence.first) return [];
  if (!POINTING_PRONOUNS.has(wordAt(syntax, sentence.first)) || cue.finite !== sentence.first + 1) return [];
  if (sentence.paragraph && previous.paragraph && previous.last - previous.first < 6) return [];
  // In "Dies begründe die Gefahr", the Konjunktiv shows that the sentence is part of the report.
  if (flagsAt(syntax, cue.finite) & SUBJUNCTIVE_1) return [];
  const speaker =
    cue.verb.lemma === 'hervor|gehen'
      ? parsePhrase(syntax, cue.finite + 2, sentence.last, true)
      : speakerOf(syntax, segments, cue, cue.finite);
  if ((speaker === null && !cue.passive) || (speaker !== null && wordAt(syntax, speaker.first) === 'man')) return [];
  const frame = { first: cue.finite, last: sentence.last };
  return [
    {
      kind: 'INDIRECT',
      medium: cue.verb.medium,
      quote: [
        { first: previous.first, last: trimEnd(syntax, previous) },
        { first: sentence.first, last: sentence.first + 1 },
      ],
      speaker: speaker === null ? [] : [speaker],
      cue: cue.tokens,
      frame: [{ first: frame.first, last: trimEnd(syntax, frame) }],
      addressee: [],
      pattern: 'CUE_CLAUSE',
      confidence: CONFIDENCE.pointing,
      carriedFrom: null,
    },
  ];
}

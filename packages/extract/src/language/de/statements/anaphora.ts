import { SUBJUNCTIVE_1 } from '../../../core/word-flags.ts';
import { CONFIDENCE } from '../../../find/statements/confidence.ts';
import type { Finding } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { POINTING_PRONOUNS } from '../words/clause-words.ts';
import { trimEnd } from './clause-before.ts';
import type { Cue } from './cue.ts';
import { parsePhrase } from './noun-phrase.ts';
import type { Segment } from './segments.ts';
import { speakerOf } from './speaker-of.ts';

/** The verb that refers to only one point of what was told before. */
const CONFIRMING_VERB = 'bestätigen';

/**
 * Finds the first token of the words that "dies" refers to. They are the previous sentence, or a lead of two sentences
 * in which nobody is quoted: "Der Markt zieht um. Er öffnet im Mai. Das teilte die Stadt mit."
 */
function contentFirst(
  { analysis, tokens }: Syntax,
  { first }: Sentence,
  cue: Cue,
  earlier: readonly Finding[],
): number {
  const [lead, second] = analysis.sentences;
  const follows = lead !== undefined && second?.first === first && (tokens[first]?.breaks ?? 0) === 0;
  if (!follows || cue.verb.lemma === CONFIRMING_VERB) return first;
  return earlier.some(({ speaker }) => speaker.length > 0) ? first : lead.first;
}

/**
 * Finds a statement in the previous sentence if the sentence of the cue refers back to it: "… . Dies teilte X mit."
 *
 * @param earlier - the findings in the sentences before
 */
export function anaphora(
  syntax: Syntax,
  segments: readonly Segment[],
  sentence: Sentence,
  previous: Sentence,
  cues: readonly Cue[],
  earlier: readonly Finding[],
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
        { first: contentFirst(syntax, previous, cue, earlier), last: trimEnd(syntax, previous) },
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

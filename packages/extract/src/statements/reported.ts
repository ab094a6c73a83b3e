import { QUOTED } from '../lexicon/word-flags.ts';
import type { Sentence } from '../text/sentences.ts';
import { CONFIDENCE } from './confidence.ts';
import type { Cue } from './find-cues.ts';
import { clauseStart } from './find-subject.ts';
import type { Finding, Range } from './finding.ts';
import type { Segment } from './segments.ts';
import { agentOf, speakerOf } from './speaker-of.ts';
import { flagsAt, type Syntax, wordAt } from './syntax.ts';

/** What an accident "fordert" is no utterance. */
const CASUALTIES = /^(tote|toten|todesopfer|menschenleben|opfer|verletzte|leben)$/;
const NOBODY = /^(es|man|ich|wir)$/;

/** "Das Beben forderte Tote", "war vorausgegangen": verbs of saying that say nothing here. */
function saysNothing(syntax: Syntax, segment: Segment, cue: Cue): boolean {
  if (cue.verb.lemma === 'aus|gehen' && /^(ist|war|waren|sind)$/.test(wordAt(syntax, cue.finite))) return true;
  if (cue.verb.lemma !== 'fordern') return false;
  for (let at = segment.first; at < segment.last; at += 1) {
    if (CASUALTIES.test(wordAt(syntax, at)) && !(flagsAt(syntax, at) & QUOTED)) return true;
  }
  return false;
}

function speakerIn(
  syntax: Syntax,
  segments: readonly Segment[],
  segment: Segment,
  cue: Cue,
  start: number,
): Range | null {
  const speaker = cue.passive ? agentOf(syntax, segment, cue) : speakerOf(syntax, segments, cue, start);
  return speaker === null || NOBODY.test(wordAt(syntax, speaker.first)) ? null : speaker;
}

/** "X forderte mehr Geld.", "… wurde von X als Fehler bezeichnet.": the fact of an utterance is the statement. */
export function reported(syntax: Syntax, segments: readonly Segment[], sentence: Sentence, cue: Cue): Finding | null {
  const segment = segments[cue.segment];
  if (segment === undefined || !cue.verb.reports || saysNothing(syntax, segment, cue)) return null;
  if (segment.opening === 'RELATIVE' || (segment.opening === 'SUBORDINATE' && cue.segment > 0)) return null;
  const start = clauseStart(syntax, segments, cue, sentence.first);
  const speaker = speakerIn(syntax, segments, segment, cue, start);
  if (speaker === null) return null;
  return {
    kind: 'REPORTED',
    medium: cue.verb.medium,
    quote: [{ first: start, last: sentence.last }],
    speaker: [speaker],
    cue: [],
    frame: [],
    addressee: [],
    pattern: 'REPORT',
    confidence: CONFIDENCE.report,
    carriedFrom: null,
  };
}

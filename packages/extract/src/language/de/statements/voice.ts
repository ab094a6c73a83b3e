import type { Medium } from '../../../core/types.ts';
import { CAPITAL, FINITE, QUOTED } from '../../../core/word-flags.ts';
import type { Finding, Range } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Quotation } from '../../../text/quotations.ts';
import type { Sentence } from '../../../text/sentences.ts';
import type { Cue } from './find-cues.ts';
import { clauseStart } from './find-subject.ts';
import { parsePhrase } from './noun-phrase.ts';
import type { Segment } from './segments.ts';
import { firstSubject, speakerOf } from './speaker-of.ts';

/** Who is being listened to at a point of the text: the speaker whom a sentence without a cue carries on. */
export interface Voice {
  readonly speaker: readonly Range[];
  readonly medium: Medium;
  /** The finding that it comes from; null where a sentence only says that somebody spoke. */
  readonly finding: Finding | null;
}

const NOBODY: ReadonlySet<string> = new Set(['es', 'man', 'ich', 'wir', 'das', 'dies', 'was']);

function isSomebody(syntax: Syntax, range: Range | null): range is Range {
  return range !== null && !NOBODY.has(wordAt(syntax, range.first));
}

/** The voice that a finding leaves to the sentences after it. */
export function voiceOf(finding: Finding): Voice {
  return { speaker: finding.speaker, medium: finding.medium, finding };
}

/** The voice of a sentence that tells of an utterance without its words ("Die Polizei bittet um Hilfe."); null for none. */
export function voiceIn(
  syntax: Syntax,
  segments: readonly Segment[],
  sentence: Sentence,
  cues: readonly Cue[],
): Voice | null {
  for (const cue of cues) {
    const opening = segments[cue.segment]?.opening;
    if (opening === 'RELATIVE' || opening === 'SUBORDINATE') continue;
    const speaker = speakerOf(syntax, segments, cue, clauseStart(syntax, segments, cue, sentence.first));
    if (isSomebody(syntax, speaker)) return { speaker: [speaker], medium: cue.verb.medium, finding: null };
  }
  return null;
}

/** The clause before a colon that leads to words in marks ("Die Firma sieht das anders: „…“"); null for none. */
export function leadBefore(
  syntax: Syntax,
  segments: readonly Segment[],
  sentence: Sentence,
  quotation: Quotation,
): { speaker: Range | null; frame: Range } | null {
  const colon = quotation.open - 1;
  if (wordAt(syntax, colon) !== ':' || colon <= sentence.first) return null;
  const segment = segments.find(({ last }) => last === colon);
  if (segment === undefined) return null;
  const frame = { first: segment.opening === 'MAIN' ? segment.first : sentence.first, last: colon + 1 };
  const speaker = hasVerb(syntax, segment)
    ? firstSubject(syntax, frame.first, segment)
    : parsePhrase(syntax, segment.first, segment.last, false);
  return { speaker: isSomebody(syntax, speaker) ? { first: speaker.first, last: speaker.last } : null, frame };
}

function hasVerb(syntax: Syntax, segment: Segment): boolean {
  for (let at = segment.first; at < segment.last; at += 1) {
    if (flagsAt(syntax, at) & FINITE && !(flagsAt(syntax, at) & (CAPITAL | QUOTED))) return true;
  }
  return false;
}

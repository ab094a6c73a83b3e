import { CAPITAL, COORDINATOR, FINITE, QUOTED } from '../../../core/word-flags.ts';
import type { Range } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Voice } from '../../../find/statements/voice.ts';
import type { Quotation } from '../../../text/quotations.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { NOBODY } from '../words/phrase-words.ts';
import type { Cue } from './find-cues.ts';
import { clauseStart } from './find-subject.ts';
import { parsePhrase } from './noun-phrase.ts';
import type { Segment } from './segments.ts';
import { firstSubject, speakerOf } from './speaker-of.ts';

function isSomebody(syntax: Syntax, range: Range | null): range is Range {
  return range !== null && !NOBODY.has(wordAt(syntax, range.first));
}

/** Finds the voice in a sentence that has a cue but no quote: "Die Polizei bittet um Hilfe." */
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

/** Finds the clause before a colon that introduces a quotation: "Die Firma sieht das anders: „…“". */
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
    : flagsAt(syntax, segment.first) & COORDINATOR
      ? null
      : parsePhrase(syntax, segment.first, segment.last, false);
  return { speaker: isSomebody(syntax, speaker) ? { first: speaker.first, last: speaker.last } : null, frame };
}

function hasVerb(syntax: Syntax, segment: Segment): boolean {
  for (let at = segment.first; at < segment.last; at += 1) {
    if (flagsAt(syntax, at) & FINITE && !(flagsAt(syntax, at) & (CAPITAL | QUOTED))) return true;
  }
  return false;
}

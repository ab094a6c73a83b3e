import { CAPITAL, FINITE, QUOTED, SUBJUNCTIVE_1, SURE_SUBJUNCTIVE } from '../../../core/word-flags.ts';
import { CONFIDENCE } from '../../../find/statements/confidence.ts';
import { type Finding, without } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { NOBODY } from '../words/phrase-words.ts';
import { contains, type Segment } from './segments.ts';
import { firstSubject } from './speaker-of.ts';

/**
 * Finds a report in the Konjunktiv after a colon. It can be introduced by any verb: "Lea Brandt wurde deutlich: Die
 * Brücke müsse weg."
 */
export function colonReport(syntax: Syntax, segments: readonly Segment[], sentence: Sentence): Finding | null {
  const index = segments.findIndex(({ before }) => before === 'COLON');
  const content = segments[index];
  const [lead] = segments;
  if (content === undefined || lead === undefined || index < 1) return null;
  const main = segments.slice(index).filter(({ opening }) => opening !== 'RELATIVE' && opening !== 'SUBORDINATE');
  if (!main.some((segment) => contains(syntax, segment, SURE_SUBJUNCTIVE))) return null;
  if (segments.slice(0, index).some((segment) => contains(syntax, segment, SUBJUNCTIVE_1))) return null;
  if (lead.opening !== 'MAIN') return null;
  const speaker = firstSubject(syntax, lead.first, lead);
  if (speaker === null || NOBODY.has(wordAt(syntax, speaker.first))) return null;
  const cue: number[] = [];
  for (let at = lead.first; at < lead.last && cue.length === 0; at += 1)
    if (flagsAt(syntax, at) & FINITE && !(flagsAt(syntax, at) & (CAPITAL | QUOTED))) cue.push(at);
  return {
    kind: 'INDIRECT',
    medium: 'SPEECH_WRITING',
    quote: without(syntax.tokens, { first: content.first, last: sentence.last }, []),
    speaker: [speaker],
    cue,
    frame: [{ first: lead.first, last: content.first }],
    addressee: [],
    pattern: 'COLON',
    confidence: CONFIDENCE.colon,
    carriedFrom: null,
  };
}

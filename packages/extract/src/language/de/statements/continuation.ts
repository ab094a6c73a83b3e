import { FINITE, MODAL, QUOTED, SUBJUNCTIVE_1, SUBJUNCTIVE_2, SURE_SUBJUNCTIVE } from '../../../core/word-flags.ts';
import { CONFIDENCE } from '../../../find/statements/confidence.ts';
import type { Finding, Range } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Voice } from '../../../find/statements/voice.ts';
import type { Sentence } from '../../../text/sentences.ts';
import type { Segment } from './segments.ts';

/** How a sentence without a cue carries a report on. */
export type Carry = 'SUBJUNCTIVE' | 'CONDITIONAL' | 'HEARSAY' | null;

const HEARSAY: ReadonlySet<string> = new Set(['soll', 'sollen']);

/**
 * Whether a sentence's main clause is in the Konjunktiv of reported speech (sure), in a Konjunktiv that could also be
 * a condition, or tells hearsay with "soll".
 */
export function carryOf(syntax: Syntax, segments: readonly Segment[]): Carry {
  let conditional = false;
  let hearsay = false;
  for (const segment of segments) {
    const side = segment.opening === 'RELATIVE' || segment.opening === 'SUBORDINATE' || segment.opening === 'QUESTION';
    for (let at = segment.first; at < segment.last; at += 1) {
      const flags = flagsAt(syntax, at);
      if (flags & QUOTED || !(flags & FINITE)) continue;
      if (side) continue;
      if (flags & SUBJUNCTIVE_1 && (flags & SURE_SUBJUNCTIVE || isVerbPlace(syntax, at))) return 'SUBJUNCTIVE';
      if (flags & SUBJUNCTIVE_2) conditional = true;
      if (flags & MODAL && HEARSAY.has(wordAt(syntax, at))) hearsay = true;
    }
  }
  if (conditional) return 'CONDITIONAL';
  return hearsay ? 'HEARSAY' : null;
}

/** A form that could be an adjective ("strenge") is a verb where no noun follows at once. */
function isVerbPlace(syntax: Syntax, at: number): boolean {
  const next = syntax.tokens[at + 1];
  return next === undefined || next.kind !== 'WORD' || next.text === next.lower;
}

/** Whole sentences that carry on what a finding began. */
export function carriedFinding(sentence: Range, voice: Voice | null, carry: Carry): Finding {
  return {
    kind: carry === 'HEARSAY' ? 'FREE_INDIRECT' : 'INDIRECT_FREE_INDIRECT',
    medium: voice?.medium ?? 'SPEECH_WRITING',
    quote: [sentence],
    speaker: voice?.speaker ?? [],
    cue: [],
    frame: [],
    addressee: [],
    pattern: 'SUBJUNCTIVE',
    confidence: carry === 'SUBJUNCTIVE' ? CONFIDENCE.carried : CONFIDENCE.carriedMaybe,
    carriedFrom: voice?.finding ?? null,
  };
}

/** A sentence without the white space and signs around it. */
export function sentenceRange(sentence: Sentence): Range {
  return { first: sentence.first, last: sentence.last };
}

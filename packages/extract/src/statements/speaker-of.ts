import { CAPITAL, FINITE, PREPOSITION, QUOTED } from '../lexicon/word-flags.ts';
import type { Cue } from './find-cues.ts';
import { antecedent, coordinatedStart, skipLead, subjectAfter, subjectBefore, subjectInside } from './find-subject.ts';
import type { Range } from './finding.ts';
import { parsePhrase } from './noun-phrase.ts';
import type { Segment } from './segments.ts';
import { flagsAt, type Syntax, wordAt } from './syntax.ts';

/** The speaker's words of a cue's clause. */
export function speakerOf(syntax: Syntax, segments: readonly Segment[], cue: Cue, start: number): Range | null {
  const segment = segments[cue.segment];
  if (segment === undefined) return null;
  if (cue.passive && cue.verb.lemma !== 'zitieren') return agentOf(syntax, segment, cue);
  if (cue.verb.lemma === 'heißen') return sourceOf(syntax, segment);
  if (segment.opening === 'SUBORDINATE' || segment.opening === 'QUESTION') {
    const lead = skipLead(syntax, segment.first, cue.finite);
    if (cue.finite > lead + 1) return subjectInside(syntax, lead, cue.finite);
  }
  if (segment.opening === 'RELATIVE') {
    const before = segments[cue.segment - 1];
    return before === undefined ? null : antecedent(syntax, before);
  }
  if (coordinatedStart(syntax, segment, cue) >= 0) return firstSubject(syntax, start, segment);
  return subjectBefore(syntax, start, cue.finite) ?? subjectAfter(syntax, cue.finite, segment.last + 12);
}

/** The subject of the first verb of a clause. */
export function firstSubject(syntax: Syntax, start: number, segment: Segment): Range | null {
  for (let verb = start; verb < segment.last; verb += 1) {
    const flags = flagsAt(syntax, verb);
    if (!(flags & FINITE) || flags & (CAPITAL | QUOTED)) continue;
    return subjectBefore(syntax, start, verb) ?? subjectAfter(syntax, verb, segment.last);
  }
  return null;
}

/** "wurde von der Polizei mitgeteilt". */
export function agentOf(syntax: Syntax, segment: Segment, cue: Cue): Range | null {
  for (let at = segment.first; at < segment.last; at += 1) {
    const word = wordAt(syntax, at);
    if (
      (word !== 'von' && word !== 'vom' && word !== 'durch') ||
      flagsAt(syntax, at) & QUOTED ||
      cue.tokens.includes(at)
    )
      continue;
    const phrase = parsePhrase(syntax, at + 1, segment.last, false);
    if (phrase !== null) return { first: phrase.first, last: phrase.last };
  }
  return null;
}

/** "In dem Bericht heißt es", "hieß es aus dem Ministerium". */
export function sourceOf(syntax: Syntax, segment: Segment): Range | null {
  for (let at = segment.first; at < segment.last; at += 1) {
    if (!(flagsAt(syntax, at) & PREPOSITION) || flagsAt(syntax, at) & QUOTED) continue;
    const phrase = parsePhrase(syntax, at + 1, segment.last, true);
    if (
      phrase !== null &&
      !/^(anfang|ende|mitte|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|abend)/.test(
        wordAt(syntax, phrase.first),
      )
    )
      return { first: phrase.first, last: phrase.last };
  }
  return null;
}

import { MODAL, QUOTED } from '../../../core/word-flags.ts';
import { type Finding, type Range, without } from '../../../find/statements/finding.ts';
import { covers } from '../../../find/statements/settle.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import { HEARSAY_MODALS } from '../words/clause-words.ts';
import { OUTLET_NOUN } from '../words/media.ts';
import { NAMELESS_SOURCE } from '../words/source-nouns.ts';
import type { Segment } from './segments.ts';

/** Checks if a finding reports hearsay about what somebody said: "soll gesagt haben, …". */
function isHearsay(syntax: Syntax, { cue, speaker, pattern }: Finding): boolean {
  if (speaker.length === 0 || pattern === 'SOURCE_PHRASE') return false;
  return cue.some((at) => flagsAt(syntax, at) & MODAL && HEARSAY_MODALS.has(wordAt(syntax, at)));
}

/** Checks if a finding is a source phrase inside the frame of another finding. */
function isInFrame({ pattern, speaker, frame }: Finding, outer: Finding): boolean {
  if (pattern !== 'SOURCE_PHRASE' || speaker.length === 0) return false;
  return frame.every(({ first, last }) => outer.frame.some((own) => own.first <= first && last <= own.last));
}

/**
 * Joins a source phrase and the report in its clause to form one statement. In "Kern soll laut Kurier gesagt haben, …",
 * Kern is the speaker and the newspaper is the reporter.
 */
export function joinRelays(syntax: Syntax, findings: readonly Finding[]): Finding[] {
  const dropped = new Set<Finding>();
  const joined = findings.map((finding) => {
    const source = isHearsay(syntax, finding) ? findings.find((other) => isInFrame(other, finding)) : undefined;
    if (source === undefined) return finding;
    dropped.add(source);
    return { ...finding, relay: source.speaker };
  });
  return joined.filter((finding) => !dropped.has(finding));
}

const isSource = ({ pattern, cue, speaker }: Finding): boolean =>
  pattern === 'SOURCE_PHRASE' && cue.length === 1 && speaker.length > 0;

/** Checks if the speaker of a finding is an outlet: "laut „Uferpost“", "laut der Agentur Norddienst". */
function isOutlet(syntax: Syntax, { speaker }: Finding): boolean {
  return speaker.some(({ first, last }) => {
    for (let at = first; at < last; at += 1)
      if (flagsAt(syntax, at) & QUOTED || OUTLET_NOUN.test(wordAt(syntax, at))) return true;
    return false;
  });
}

const isIn = (segment: Segment | undefined, { first }: Range): boolean =>
  segment !== undefined && segment.first <= first && first < segment.last;

/**
 * Joins two sources of the same clause. In "laut Kurier ist der Hafen nach Angaben der Polizei gesperrt", the police
 * are the speaker and the newspaper is the reporter. A source without an author leaves the clause to the newspaper.
 */
export function joinSources(syntax: Syntax, segments: readonly Segment[], findings: readonly Finding[]): Finding[] {
  const outlets = findings.filter((finding) => isSource(finding) && isOutlet(syntax, finding));
  const dropped = new Set<Finding>();
  const joined = findings.map((finding) => {
    const [frame] = finding.frame;
    if (outlets.length === 0 || !isSource(finding) || outlets.includes(finding) || frame === undefined) return finding;
    const own = segments.find((segment) => isIn(segment, frame));
    const outlet = outlets.find((other) => covers(other, frame) && other.frame.every((range) => isIn(own, range)));
    if (outlet === undefined) return finding;
    if (NAMELESS_SOURCE.test(wordAt(syntax, (finding.speaker[0]?.last ?? 0) - 1))) {
      dropped.add(finding);
      return finding;
    }
    dropped.add(outlet);
    const quote = finding.quote.flatMap((range) => without(syntax.tokens, range, outlet.frame));
    return { ...finding, quote, relay: outlet.speaker };
  });
  return joined.filter((finding) => !dropped.has(finding));
}

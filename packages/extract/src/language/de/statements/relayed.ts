import { MODAL } from '../../../core/word-flags.ts';
import type { Finding } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import { HEARSAY_MODALS } from '../words/clause-words.ts';

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

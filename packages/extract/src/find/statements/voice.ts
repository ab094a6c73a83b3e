import type { Medium } from '../../core/types.ts';
import type { Finding, Range } from './finding.ts';

/** The current speaker at a point in the text. A sentence without a cue continues this speaker's report. */
export interface Voice {
  readonly speaker: readonly Range[];
  readonly medium: Medium;
  /** The finding that introduced the speaker. Null if a sentence only mentions that somebody spoke. */
  readonly finding: Finding | null;
}

/** Returns the voice that a finding sets for the sentences after it. */
export function voiceOf(finding: Finding): Voice {
  return { speaker: finding.speaker, medium: finding.medium, finding };
}

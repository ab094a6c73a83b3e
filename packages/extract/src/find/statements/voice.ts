import type { Medium } from '../../core/types.ts';
import type { Finding, Range } from './finding.ts';

/** The speaker of a report that continues in sentences without a cue. */
export interface Voice {
  readonly speaker: readonly Range[];
  readonly medium: Medium;
  /** The finding that introduced the speaker. Null if the text only mentions that the person spoke. */
  readonly finding: Finding | null;
}

/** Returns the voice for the sentences after a finding. */
export function voiceOf(finding: Finding): Voice {
  return { speaker: finding.speaker, medium: finding.medium, finding };
}

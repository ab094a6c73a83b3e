import type { CueVerb } from '../words/cue-verbs.ts';

/** A cue verb in a segment with all words that belong to it. */
export interface Cue {
  readonly verb: CueVerb;
  /** Index of the segment. */
  readonly segment: number;
  /** Index of the finite verb: "hat" in "hat … erklärt". */
  readonly finite: number;
  /** Token indices of the whole cue, in order. */
  readonly tokens: readonly number[];
  readonly passive: boolean;
  /** Strength of the verb, 1 to 3. A weak verb with its predicate has strength 3. */
  readonly strength: number;
}

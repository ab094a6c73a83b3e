import type { Stance } from '../../core/types.ts';
import type { Range } from './finding.ts';

/** The words of a sentence that show the stance of the speaker, as indices of tokens. */
export interface Telling {
  /** The words of the frame, the cue and the speaker in text order. Words of the statement are not included. */
  readonly words: readonly number[];
  /**
   * The cue. Empty if the statement is a mention of an utterance, because the words of the statement then contain the
   * verb.
   */
  readonly cue: readonly number[];
  readonly speaker: readonly number[];
  /** The first part of the statement. Null if the statement is a mention of an utterance. */
  readonly quote: Range | null;
}

/**
 * Applies a negation to a stance. The result is `ASSERTS` for "bezweifelt nicht", `DOUBTS` for "glaubt nicht" and
 * `NOT_SAID` for "bestritt nicht".
 *
 * @param opinion - whether the verb is about an opinion
 */
export function negated(stance: Stance, opinion: boolean): Stance {
  if (stance === 'DOUBTS') return 'ASSERTS';
  return stance === 'ASSERTS' && opinion ? 'DOUBTS' : 'NOT_SAID';
}

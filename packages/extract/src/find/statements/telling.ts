import type { Stance } from '../../core/types.ts';
import type { Range } from './finding.ts';

/** The words of a sentence that tell how the speaker stands to a statement, by token index. */
export interface Telling {
  /** The words of the frame, the cue and the speaker, without those of the statement. In text order. */
  readonly words: readonly number[];
  /** The cue. Empty if the statement is a mention of an utterance, whose words contain the verb. */
  readonly cue: readonly number[];
  readonly speaker: readonly number[];
  /** The first part of the statement. Null if the statement is a mention of an utterance. */
  readonly quote: Range | null;
}

/**
 * Applies a negation to a stance: "bezweifelt nicht" says it, "glaubt nicht" doubts it, "bestritt nicht" leaves it open.
 *
 * @param opinion - whether the verb is about an opinion
 */
export function negated(stance: Stance, opinion: boolean): Stance {
  if (stance === 'DOUBTS') return 'ASSERTS';
  return stance === 'ASSERTS' && opinion ? 'DOUBTS' : 'NOT_SAID';
}

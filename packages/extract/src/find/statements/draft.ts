import type { ExtractedEvent, ExtractedPerson, ExtractedStatement } from '../../core/types.ts';

/** A statement with the words for its speaker, before the person is determined. */
export interface StatementDraft
  extends Pick<
    ExtractedStatement,
    | 'kind'
    | 'medium'
    | 'quote'
    | 'speakerSpans'
    | 'cue'
    | 'frame'
    | 'addressee'
    | 'pattern'
    | 'container'
    | 'confidence'
  > {
  /** Index of an earlier draft whose report continues here. Null if the draft does not continue one. */
  readonly carriedFrom: number | null;
}

/** The speaker of a draft and how the speaker was determined. */
export type ResolvedSpeaker = Pick<ExtractedStatement, 'speaker' | 'attribution'>;

/** The people of an article and the speaker of each draft, at the same index. */
export interface ResolvedPeople {
  readonly people: readonly ExtractedPerson[];
  readonly speakers: readonly ResolvedSpeaker[];
}

/** The events of an article. For each draft, at the same index, the indices of the events that it is about. */
export interface LinkedEvents {
  readonly events: readonly ExtractedEvent[];
  readonly about: readonly (readonly number[])[];
}

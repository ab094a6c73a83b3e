import type { ExtractedPerson, ExtractedStatement, Span } from '../../core/types.ts';

/** A statement whose speaker is not resolved to a person yet. */
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
  /** The words for the person or outlet that passed on the statement. Undefined for most statements. */
  readonly relay?: readonly Span[];
  /** Index of the earlier draft whose report this draft continues. Null if this draft does not continue a report. */
  readonly carriedFrom: number | null;
}

/** The speaker of a draft, and the way in which the speaker was determined. */
export type ResolvedSpeaker = Pick<ExtractedStatement, 'speaker' | 'attribution'>;

/** The people in an article, and the speaker of each draft, in the order of the drafts. */
export interface ResolvedPeople {
  readonly people: readonly ExtractedPerson[];
  readonly speakers: readonly ResolvedSpeaker[];
}

import type { Analysis } from '../../core/analysis.ts';
import type { ExtractedEvent, ExtractedPerson, ExtractedStatement, PreciseDate, Span } from '../../core/types.ts';

/** A statement as the rules find it, its speaker's words known but not yet the person meant. */
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
  /** Index of the draft before it whose speaker goes on here (Konjunktiv that carries on); null for none. */
  readonly carriedFrom: number | null;
}

/** The person meant by a draft's speaker words, and how that was determined. */
export type ResolvedSpeaker = Pick<ExtractedStatement, 'speaker' | 'attribution'>;

/** People and, for each draft at the same index, its speaker. */
export interface ResolvedPeople {
  readonly people: readonly ExtractedPerson[];
  readonly speakers: readonly ResolvedSpeaker[];
}

/** A date expression in a text, resolved. */
export interface DateMention extends Span {
  readonly value: PreciseDate;
}

/** Events, and for each draft at the same index those that it is about, as indices into the events. */
export interface LinkedEvents {
  readonly events: readonly ExtractedEvent[];
  readonly about: readonly (readonly number[])[];
}

/** Finds who said what in which words. In `statements/find-statements.ts`. */
export type FindStatements = (analysis: Analysis) => readonly StatementDraft[];
/** Finds the people a text names. In `people/`. Indices stay valid for {@link ResolveSpeakers}. */
export type FindPeople = (analysis: Analysis, drafts: readonly StatementDraft[]) => readonly ExtractedPerson[];
/** Determines each draft's speaker; may append unnamed people to those given. In `people/`. */
export type ResolveSpeakers = (
  analysis: Analysis,
  people: readonly ExtractedPerson[],
  drafts: readonly StatementDraft[],
) => ResolvedPeople;
/** Finds all date expressions, by start, resolved against the article's own date. In `events/`. */
export type FindDates = (analysis: Analysis) => readonly DateMention[];
/** Finds dated happenings and links the drafts to those they are about. In `events/`. */
export type FindEvents = (
  analysis: Analysis,
  people: readonly ExtractedPerson[],
  drafts: readonly StatementDraft[],
  dates: readonly DateMention[],
) => LinkedEvents;

import type { ExtractedEvent, Extraction } from '../../core/types.ts';
import type { DateExpression } from '../dates/date-expression.ts';

/** A word that mentions an event. */
export interface EventMention {
  /** Index of the token. */
  readonly at: number;
  readonly verb: boolean;
  /** Whether the word has its own date. */
  readonly dated: boolean;
  /** As in `Candidate.asserted`. */
  readonly asserted: boolean;
}

/** The events in an article. The lists of events, words and titles have the same order. */
export interface FoundEvents {
  readonly events: readonly ExtractedEvent[];
  /** The words that mention each event, in the order of its mentions. */
  readonly words: readonly (readonly EventMention[])[];
  /** The titles of the events in the words of the text, even if they do not show which event is meant. */
  readonly printedTitles: readonly string[];
  /** For each event, the offset of its date in the text. Null for an undated event. */
  readonly dateStarts: readonly (number | null)[];
  /** See {@link Extraction.headlineDate}. */
  readonly headlineDate: Extraction['headlineDate'];
  /** See `findLeadDate`. */
  readonly leadDate: Extraction['headlineDate'];
  /** All dates in the text, in text order. */
  readonly dates: readonly DateExpression[];
  /** The dates without those of statements. */
  readonly ownDates: readonly DateExpression[];
}

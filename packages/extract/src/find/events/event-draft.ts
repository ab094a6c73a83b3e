import type { EventStatus } from '@wortlaut/vocabulary';
import type { Analysis } from '../../core/analysis.ts';
import type { Span } from '../../core/types.ts';
import type { DateExpression } from '../dates/date-expression.ts';
import type { EventMention } from './found-events.ts';

/** The days of a postponed event. A day that the text does not mention is null. */
export interface Postponement {
  readonly from: DateExpression | null;
  readonly to: DateExpression | null;
}

/** An event while the words that refer to it are collected. */
export interface EventDraft {
  title: string;
  readonly sense: string;
  readonly lemma: string;
  readonly verb: boolean;
  /** The round of a competition: "halb" for "Halbfinale", an empty string for a final. Null for other events. */
  readonly round: string | null;
  /** Whether a plural noun names the event. */
  readonly several: boolean;
  /** Whether at least one word says that the event happens. */
  asserted: boolean;
  date: DateExpression | null;
  place: string | null;
  placeOfDeed: boolean;
  readonly participants: Set<number>;
  readonly mentions: Span[];
  readonly words: EventMention[];
  status: EventStatus;
  /** The day for which the event was planned before it was postponed. Null if it was not postponed. */
  postponed: Pick<Postponement, 'from'> | null;
}

/** Whether two dates are the same, including their precision. */
export function isSameDate(a: DateExpression | null, b: DateExpression | null): boolean {
  const [first, second] = [a?.value ?? null, b?.value ?? null];
  return first !== null && second !== null && first.date === second.date && first.precision === second.precision;
}

/** Whether two places can be the same. */
export function areCompatible({ shared: { continents } }: Analysis, a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b || continents.has(a) || continents.has(b);
}

import { compareEvents, type EventForm } from '@wortlaut/extract';
import type { EventMergeReason, EventStatus } from '@wortlaut/vocabulary';

/** The maximum number of possible duplicates for each event. A longer list would not be reviewed. */
export const MAX_SUGGESTIONS = 5;

/** An event in the graph, with the fields needed to compare it. */
export interface KnownEvent extends EventForm {
  readonly id: string;
  readonly title: string;
  readonly datedAt: Date;
  readonly status: EventStatus;
  /** The ID of the event that contains this event. */
  readonly parentId: string | null;
  /** Whether it is the main event of an article. */
  readonly main: boolean;
  readonly ownNews: boolean;
}

/** An event in the graph that may be the same event. */
export interface LikelyEvent {
  readonly id: string;
  /** The likelihood that both are the same: at least 0.5 and below 0.85. */
  readonly score: number;
  readonly reasons: readonly EventMergeReason[];
}

/** The result of linking an event: a known event, or a new one with possible duplicates. */
export type EventLink =
  | {
      readonly known: string;
      readonly datedAt: Date;
      /** Whether to ignore the article's date for the event, because it is too far from the date of the news. */
      readonly undated?: boolean;
      /** Whether the article says that the event is postponed from its day in the graph. */
      readonly moved?: boolean;
    }
  | { readonly known: null; readonly likely: readonly LikelyEvent[] };

/** An event of an article, with its ID in the graph. */
export interface LinkedEvent {
  readonly id: string;
  readonly link: EventLink;
}

/**
 * Compares an event in an article with events in the graph. A certain match is linked. A likely match becomes a merge
 * suggestion.
 *
 * @param known - the events to compare it with. They take place at about the same time.
 * @param similar - maps the IDs of main events in articles that may be about the same story to whether the articles
 * share enough details to report the same event. Only used for a main event.
 */
export function linkEvent(
  event: EventForm,
  known: readonly KnownEvent[],
  similar: ReadonlyMap<string, boolean> = new Map(),
): EventLink {
  const compared = compareAll(event, known, similar);
  const [best] = compared;
  if (best?.verdict === 'SAME') return { known: best.candidate.id, datedAt: best.candidate.datedAt };
  return { known: null, likely: compared.map(likelyOf).slice(0, MAX_SUGGESTIONS) };
}

/** Returns the events in the graph that may be the same as an event in an article. See {@link linkEvent}. */
export const likelyEvents = (event: EventForm, known: readonly KnownEvent[]): LikelyEvent[] =>
  compareAll(event, known)
    .filter(({ verdict }) => verdict === 'LIKELY')
    .map(likelyOf);

/** Compares an event with events in the graph, best match first. */
const compareAll = (
  event: EventForm,
  known: readonly KnownEvent[],
  similar: ReadonlyMap<string, boolean> = new Map(),
) =>
  known
    .map((candidate) => ({ candidate, ...compareEvents(event, candidate, similar.get(candidate.id)) }))
    .filter(({ verdict }) => verdict !== 'DIFFERENT')
    .sort((a, b) => b.score - a.score);

const likelyOf = ({ candidate: { id }, score, reasons }: ReturnType<typeof compareAll>[number]): LikelyEvent => ({
  id,
  score,
  reasons,
});

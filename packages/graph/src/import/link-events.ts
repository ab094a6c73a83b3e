import { compareEvents, type EventReason, type ExtractedEvent, type PreciseDate } from '@wortlaut/extract';

/** An event that the graph knows, as far as events are compared. */
export interface KnownEvent {
  readonly id: string;
  readonly type: string;
  readonly start: PreciseDate | null;
  readonly place: string | null;
  /** Names of those who take part. */
  readonly participants: readonly string[];
  readonly datedAt: Date;
}

/** An event that the graph knows and that may be the one of the article, but not surely. */
export interface LikelyEvent {
  readonly id: string;
  readonly score: number;
  readonly reasons: readonly EventReason[];
}

/** Which event of the graph an article's event is: a known one, or a new one, with those that may be the same. */
export type EventLink =
  | { readonly known: string; readonly datedAt: Date }
  | { readonly known: null; readonly likely: readonly LikelyEvent[] };

/** More suggestions than these for one event would not be looked at. */
const MAX_SUGGESTIONS = 5;

/**
 * Finds which event of the graph an event of an article is. Certain is linked, likely is suggested, unlikely is left.
 *
 * @param participants - the names of its participants.
 * @param known - events about the same time.
 */
export function linkEvent(
  event: ExtractedEvent,
  participants: readonly string[],
  known: readonly KnownEvent[],
): EventLink {
  const { type, start, place } = event;
  const compared = known
    .map((candidate) => ({ candidate, ...compareEvents({ type, start, place, participants }, candidate) }))
    .filter(({ verdict }) => verdict !== 'DIFFERENT')
    .sort((a, b) => b.score - a.score);
  const [best] = compared;
  if (best?.verdict === 'SAME') return { known: best.candidate.id, datedAt: best.candidate.datedAt };
  return {
    known: null,
    likely: compared
      .slice(0, MAX_SUGGESTIONS)
      .map(({ candidate, score, reasons }) => ({ id: candidate.id, score, reasons })),
  };
}

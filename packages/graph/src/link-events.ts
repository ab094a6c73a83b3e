import { compareEvents, type ExtractedEvent, type PreciseDate } from '@wortlaut/extract';

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

/** Which event of the graph an article's event is: a known one, or a new one. */
export type EventLink = { readonly known: string; readonly datedAt: Date } | { readonly known: null };

/**
 * Finds which event of the graph an event of an article is. Only a certain one is linked.
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
  const [best] = known
    .map((candidate) => ({ candidate, ...compareEvents({ type, start, place, participants }, candidate) }))
    .filter(({ verdict }) => verdict === 'SAME')
    .sort((a, b) => b.score - a.score);
  return best ? { known: best.candidate.id, datedAt: best.candidate.datedAt } : { known: null };
}

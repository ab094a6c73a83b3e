import type { ExtractedEvent, PreciseDate } from '@wortlaut/extract';

const compareEvents = (
  a: { type: string; start: PreciseDate | null; participants: readonly string[] },
  b: { type: string; start: PreciseDate | null; participants: readonly string[] },
) => ({
  verdict:
    a.type === b.type &&
    a.start?.precision === 'DAY' &&
    a.start.date === b.start?.date &&
    a.participants.some((p) => b.participants.includes(p))
      ? 'SAME'
      : 'DIFFERENT',
  score: 1,
});

/** An event that the graph knows, as far as events are compared. */
export interface KnownEvent {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly start: PreciseDate | null;
  readonly place: string | null;
  /** Ids of people. */
  readonly participants: readonly string[];
  readonly datedAt: Date;
}

/** Which event of the graph an article's event is: a known one, or a new one. */
export type EventLink = { readonly known: string; readonly datedAt: Date } | { readonly known: null };

/**
 * Finds which event of the graph an event of an article is. Only a certain one is linked.
 *
 * @param participants - the ids of its participants.
 * @param known - events of the same type about the same time.
 */
export function linkEvent(
  event: ExtractedEvent,
  participants: readonly string[],
  known: readonly KnownEvent[],
): EventLink {
  const same = known
    .map((candidate) => ({ candidate, ...compareEvents({ ...event, participants }, candidate) }))
    .filter(({ verdict }) => verdict === 'SAME')
    .sort((a, b) => b.score - a.score);
  const best = same[0]?.candidate;
  return best ? { known: best.id, datedAt: best.datedAt } : { known: null };
}

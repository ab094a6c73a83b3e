import type { PreciseDate } from './format.ts';
import type { Translation } from './locale.ts';

/** The dates of an event. */
interface EventDates {
  readonly start: PreciseDate | null;
  readonly end: PreciseDate | null;
  readonly dateText: string | null;
  /** The date of the first article about an event whose start is unknown. */
  readonly reportedAt: string | null;
}

/**
 * Formats the date of an event: its period, or the date as printed and the date of the first article about the event.
 */
export function eventDate({ t, format }: Translation, { start, end, dateText, reportedAt }: EventDates): string {
  const period = format.period(start, end);
  if (period !== null) return period;
  const known = [
    ...(dateText === null ? [] : [t.common.quoted(dateText)]),
    ...(reportedAt === null ? [] : [t.events.reported(format.dayOf(reportedAt))]),
  ];
  return known.length === 0 ? t.events.undated : known.join(', ');
}

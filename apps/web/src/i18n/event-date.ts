import type { PreciseDate, Reported } from './format.ts';
import type { Translation } from './locale.ts';

/** The dates of an event. */
interface EventDates extends Reported {
  readonly start: PreciseDate | null;
  readonly end: PreciseDate | null;
  readonly dateText: string | null;
}

/**
 * Formats the date of an event: its period, or the date as printed and the date of the first article about the event.
 */
export function eventDate({ t, format }: Translation, event: EventDates): string {
  const period = format.period(event.start, event.end);
  if (period !== null) return period;
  const reported = format.reportedDay(event);
  const known = [
    ...(event.dateText === null ? [] : [t.common.quoted(event.dateText)]),
    ...(reported === null ? [] : [t.events.reported(reported)]),
  ];
  return known.length === 0 ? t.events.undated : known.join(', ');
}

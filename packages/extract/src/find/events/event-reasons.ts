import type { EventReason } from './compare-events.ts';

/** A sentence for people on each reason of a comparison of events. */
export const EVENT_REASON_TEXT = {
  SAME_KIND: 'Both are of one kind: a meeting, a phone call.',
  SAME_DATE: 'Both began on the same day.',
  DATES_OVERLAP: 'One date is less exact and may be the same day.',
  SAME_PLACE: 'Both happened at the same place.',
  SHARED_PARTICIPANT: 'Somebody took part in both.',
  OTHER_KIND: 'They are of different kinds.',
  OTHER_DATE: 'The dates differ.',
  OTHER_PLACE: 'The places differ.',
  OTHER_PARTICIPANTS: 'Nobody is named as taking part in both.',
  NO_DATE: 'One of them bears no date.',
} as const satisfies Record<EventReason, string>;

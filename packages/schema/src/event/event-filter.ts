import { builder } from '../builder.ts';
import { EventStatus } from '../enums.ts';
import {
  type Condition,
  dateRange,
  type Link,
  linkedTo,
  matching,
  oneOf,
  type TextCondition,
} from '../lists/condition.ts';

/** Which events a list gives. */
export const EventFilter = builder.inputType('EventFilter', {
  description: 'Which events a list gives: those that fulfil everything that is set.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'On this day or later.' }),
    before: t.field({ type: 'Date', description: 'Before this day.' }),
    place: t.string({ description: 'At a place whose name contains this.' }),
    participant: t.globalID({ description: 'With this person.' }),
    status: t.field({ type: [EventStatus], description: 'Past or planned.' }),
    text: t.string({ description: 'With these words in title or place, in any ending.' }),
  }),
});

const participants: Link = { relation: 'participants', table: 'EventParticipant', own: 'eventId', other: 'personId' };

/** Reads the filter as conditions. */
export function eventConditions(
  filter: typeof EventFilter.$inferInput | null | undefined,
): (Condition | TextCondition)[] {
  if (!filter) return [];
  return [
    ...dateRange('datedAt', filter.from, filter.before),
    ...(filter.place ? [{ is: 'contains' as const, column: 'place', text: filter.place }] : []),
    ...linkedTo(participants, filter.participant),
    ...oneOf('status', '"EventStatus"', filter.status),
    ...matching(filter.text),
  ];
}

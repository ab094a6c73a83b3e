import {
  type Condition,
  containsText,
  hasOneOf,
  inPeriod,
  linkedTo,
  matchesWords,
  type TextCondition,
} from '@wortlaut/graph';
import { builder } from '../builder.ts';
import { EventStatus } from '../enums.ts';

/** Filters a list of events. */
export const EventFilter = builder.inputType('EventFilter', {
  description: 'Filters a list of events. An event must match every given filter.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'Only events on or after this day.' }),
    before: t.field({ type: 'Date', description: 'Only events before this day.' }),
    place: t.string({ description: 'Only events at a place whose name contains this text.' }),
    participant: t.globalID({ description: 'Only events in which this person takes part.' }),
    status: t.field({ type: [EventStatus], description: 'Only events with one of these statuses.' }),
    text: t.string({
      description:
        'Only events with these words in the title or the place. Inflected forms match too. Put phrases in quotation marks, and a hyphen before words to exclude.',
    }),
  }),
});

/** Converts the filter to conditions. */
export function eventConditions(
  filter: typeof EventFilter.$inferInput | null | undefined,
): (Condition | TextCondition)[] {
  if (!filter) return [];
  return [
    ...inPeriod('datedAt', filter.from, filter.before),
    ...containsText('place', filter.place),
    ...linkedTo('eventParticipants', filter.participant),
    ...hasOneOf('status', 'EventStatus', filter.status),
    ...matchesWords(filter.text),
  ];
}

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
    from: t.field({ type: 'Date', description: 'On or after this day.' }),
    before: t.field({ type: 'Date', description: 'Before this day.' }),
    place: t.string({ description: 'At a place whose name contains this text.' }),
    participant: t.globalID({ description: 'With this person as a participant.' }),
    status: t.field({ type: [EventStatus], description: 'With one of these statuses.' }),
    text: t.string({
      description:
        'Contains these words in the title or the place, in any inflected form: words, "phrases", -excluded words.',
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

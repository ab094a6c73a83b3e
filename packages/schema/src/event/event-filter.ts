import {
  type Condition,
  containsText,
  hasFlag,
  hasOneOf,
  inPeriod,
  linkedTo,
  matchesWords,
  type TextCondition,
} from '@wortlaut/graph';
import { builder } from '../builder.ts';
import { EventKind, EventStatus } from '../enums.ts';

/** Filters a list of events. */
export const EventFilter = builder.inputType('EventFilter', {
  description: 'Filters a list of events. An event must match every given filter.',
  fields: (t) => ({
    from: t.field({
      type: 'Date',
      description:
        'Only events on or after this day. If the date of an event is unknown, the date of the first report is used. Undated events do not match.',
    }),
    before: t.field({
      type: 'Date',
      description:
        'Only events before this day. If the date of an event is unknown, the date of the first report is used. Undated events do not match.',
    }),
    place: t.string({ description: 'Only events at a place whose name contains this text.' }),
    participant: t.globalID({ description: 'Only events in which this person takes part.' }),
    kind: t.field({ type: [EventKind], description: 'Only events of one of these kinds.' }),
    status: t.field({ type: [EventStatus], description: 'Only events with one of these statuses.' }),
    text: t.string({
      description:
        'Only events with these words in the place or in a title, in any language. Inflected forms match too. Put phrases in quotation marks, and a hyphen before words to exclude.',
    }),
    minor: t.boolean({
      description:
        'Whether to include minor events. An event is minor if its title does not say what happened, or if it has no date and no place and only one article mentions it. Defaults to false.',
    }),
  }),
});

/** Converts the filter of a list in the given order to conditions. */
export function eventConditions(
  filter: typeof EventFilter.$inferInput | null | undefined,
  order: 'NEWEST' | 'OLDEST',
): (Condition | TextCondition)[] {
  const listed = filter?.minor === true ? [] : hasFlag('listed', true);
  if (!filter) return listed;
  return [
    ...listed,
    ...inPeriod(order, filter.from, filter.before),
    ...containsText('place', filter.place),
    ...linkedTo('eventParticipants', filter.participant),
    ...hasOneOf('kind', 'EventKind', filter.kind),
    ...hasOneOf('status', 'EventStatus', filter.status),
    ...matchesWords(filter.text),
  ];
}

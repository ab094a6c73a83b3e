import { findCoverage, findEventDifferences } from '@wortlaut/graph';
import { builder } from '../builder.ts';
import { computedList } from '../lists/computed-list.ts';
import { highestFirst } from '../lists/order.ts';
import { Difference, DifferenceConnection } from './difference.ts';
import { Event } from './event.ts';
import { OutletCoverage, OutletCoverageConnection } from './outlet-coverage.ts';

const EventCoverage = builder.objectRef<{ readonly eventId: string }>('EventCoverage').implement({
  description: 'The media coverage of an event.',
  fields: (t) => ({
    outlets: computedList(t, {
      type: OutletCoverage,
      connection: OutletCoverageConnection,
      description:
        'The outlets that report on the event, sorted by number of articles in descending order. Only the 2,000 newest articles about the event are counted.',
      order: highestFirst('articles'),
      rows: ({ eventId }, ctx) => ctx.load('coverage', eventId, (ids) => findCoverage(ctx.db, ids)),
    }),
    differences: computedList(t, {
      type: Difference,
      connection: DifferenceConnection,
      description:
        'Contradictions between articles about the event, most similar passages first. The 30 newest articles about the event are compared with each other, and with articles published in the same week about the same people. Contradictions are found by comparing the wording of German and English articles. Uncertain cases are omitted.',
      order: highestFirst('likeness'),
      rows: ({ eventId }, ctx) => ctx.load('eventDifferences', eventId, (ids) => findEventDifferences(ctx.db, ids)),
    }),
  }),
});

builder.prismaObjectField(Event, 'coverage', (t) =>
  t.field({
    type: EventCoverage,
    description:
      'The media coverage of the event: the outlets, the people they quote, and contradictions between articles.',
    select: { id: true },
    resolve: ({ id }) => ({ eventId: id }),
  }),
);

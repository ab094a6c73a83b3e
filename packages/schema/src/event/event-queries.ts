import { builder } from '../builder.ts';
import { dateOrderArg } from '../lists/list-args.ts';
import { byDate } from '../lists/order.ts';
import { rootList } from '../lists/root-list.ts';
import { Event, EventConnection } from './event.ts';
import { EventFilter, eventConditions } from './event-filter.ts';

builder.queryFields((t) => ({
  event: t.prismaField({
    type: Event,
    nullable: true,
    description: 'Looks up an event by ID. Null if no such event exists.',
    args: { id: t.arg.globalID({ required: true, for: Event, description: 'The ID of the event.' }) },
    resolve: (query, _root, { id }, ctx) => ctx.db.event.findUnique({ ...query, where: { id: id.id } }),
  }),
  events: rootList(t, {
    table: 'Event',
    type: Event,
    connection: EventConnection,
    description:
      'All events, sorted by start date. If the start date is unknown, the publication date of the first article about the event is used. If this date is unknown too, the event comes last in both directions.',
    args: {
      filter: t.arg({ type: EventFilter, description: 'Filters the events.' }),
      orderBy: dateOrderArg(t.arg),
    },
    filter: (args) => eventConditions(args.filter, args.orderBy),
    order: (args) => byDate(args.orderBy, 'id'),
    find: (db, query) => db.event.findMany(query),
  }),
}));

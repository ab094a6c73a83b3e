import { builder } from '../builder.ts';
import { Event, EventConnection } from '../event/event.ts';
import { inTextOrder, newestFirst } from '../lists/order.ts';
import { relatedList } from '../lists/related-list.ts';
import { historyList } from '../revision/history.ts';
import { Statement, StatementConnection } from './statement.ts';

builder.prismaObjectFields(Statement, (t) => ({
  contained: relatedList(t, {
    relation: 'contained',
    type: Statement,
    connection: StatementConnection,
    description: 'The statements contained in this statement, in text order.',
    order: inTextOrder('id'),
    count: 'statementContained',
  }),
  events: relatedList(t, {
    relation: 'events',
    node: 'event',
    type: Event,
    connection: EventConnection,
    description: 'The events that the statement is about.',
    order: newestFirst('eventId'),
    count: 'statementEvents',
  }),
  history: historyList(t, 'The revisions that changed the statement, latest first.'),
}));

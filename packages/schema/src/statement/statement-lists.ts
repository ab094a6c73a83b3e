import type * as vocabulary from '@wortlaut/vocabulary';
import { builder } from '../builder.ts';
import { EventLink } from '../enums.ts';
import { Event, EventConnection } from '../event/event.ts';
import { inTextOrder, newestFirst } from '../lists/order.ts';
import { relatedList } from '../lists/related-list.ts';
import { historyList } from '../revision/history.ts';
import { Statement, StatementConnection } from './statement.ts';

/** The maximum number of events for each statement. */
const MAX_LINKS = 20;

interface StatementEventLink {
  readonly eventId: string;
  readonly link: vocabulary.EventLink;
  readonly confidence: number | null;
}

const EventLinkType = builder.objectRef<StatementEventLink>('StatementEventLink').implement({
  description: 'A link between a statement and an event.',
  fields: (t) => ({
    event: t.field({
      type: Event,
      description: 'The event.',
      resolve: ({ eventId }) => Event.addBrand({ id: eventId }),
    }),
    link: t.expose('link', {
      type: EventLink,
      description: 'Whether the statement names the event, or is about the main event of its article.',
    }),
    confidence: t.exposeFloat('confidence', {
      nullable: true,
      description:
        "The extractor's confidence that the statement is about the event, from 0 to 1. Null if an editor made the link.",
    }),
  }),
});

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
    description: 'The events that the statement is about. Empty if it is not clear what the statement is about.',
    order: newestFirst('eventId'),
    count: 'statementEvents',
  }),
  eventLinks: t.field({
    type: [EventLinkType],
    description:
      'The links between the statement and its events. Each link says whether the statement names the event, or whether the event is the main event of the article. Empty if it is not clear what the statement is about. At most 20.',
    select: {
      events: {
        orderBy: { eventId: 'asc' },
        take: MAX_LINKS,
        select: { eventId: true, link: true, confidence: true },
      },
    },
    resolve: ({ events }) => events,
  }),
  history: historyList(t, 'The revisions that changed the statement, latest first.'),
}));

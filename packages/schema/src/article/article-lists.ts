import { findArticleDifferences } from '@wortlaut/graph';
import { builder } from '../builder.ts';
import { Difference, DifferenceConnection } from '../event/difference.ts';
import { Event, EventConnection } from '../event/event.ts';
import { EventMention, EventMentionConnection } from '../event/event-mention.ts';
import { computedListOfRecord } from '../lists/computed-list.ts';
import { highestFirst, inTextOrder } from '../lists/order.ts';
import { relatedList } from '../lists/related-list.ts';
import { Mention, MentionConnection } from '../person/mention.ts';
import { Person, PersonConnection } from '../person/person.ts';
import { historyList } from '../revision/history.ts';
import { Statement, StatementConnection } from '../statement/statement.ts';
import { NestedStatementFilter, nestedStatementConditions } from '../statement/statement-filter.ts';
import { Article } from './article.ts';

builder.prismaObjectFields(Article, (t) => ({
  statements: relatedList(t, {
    relation: 'statements',
    type: Statement,
    connection: StatementConnection,
    description: 'The statements in the article, in text order.',
    args: { filter: t.arg({ type: NestedStatementFilter, description: 'Filters the statements.' }) },
    filter: (args) => nestedStatementConditions(args.filter, 'NEWEST'),
    order: inTextOrder('id'),
    count: 'articleStatements',
  }),
  people: relatedList(t, {
    relation: 'people',
    node: 'person',
    type: Person,
    connection: PersonConnection,
    description: 'The people mentioned or quoted in the article, in text order.',
    order: inTextOrder('personId'),
    count: 'articlePeople',
  }),
  events: relatedList(t, {
    relation: 'events',
    node: 'event',
    type: Event,
    connection: EventConnection,
    description: 'The events that the article reports on, in text order. Minor events are only among `eventMentions`.',
    where: { event: { listed: true } },
    order: inTextOrder('eventId'),
    count: 'articleEvents',
  }),
  mainEvent: t.relation('mainEvent', {
    nullable: true,
    description:
      'The event that the article is mainly about. Articles about the same story have the same main event, or main events that belong to one event. Null if the article was imported by an older version and not extracted again since.',
  }),
  mentions: relatedList(t, {
    relation: 'mentions',
    type: Mention,
    connection: MentionConnection,
    description: 'The mentions of people in the article, by name or description, in text order.',
    order: inTextOrder('id'),
    count: 'articleMentions',
  }),
  eventMentions: relatedList(t, {
    relation: 'eventMentions',
    type: EventMention,
    connection: EventMentionConnection,
    description: 'The mentions of events in the article, in text order.',
    order: inTextOrder('id'),
    count: 'articleEventMentions',
  }),
  differences: computedListOfRecord(t, {
    columns: ['id'],
    type: Difference,
    connection: DifferenceConnection,
    description:
      'Contradictions between the article and other articles published in the same week about the same people, most similar passages first. They are found by comparing the wording of German and English articles. Uncertain cases are omitted.',
    order: highestFirst('likeness'),
    rows: ({ id }, ctx) => ctx.load('articleDifferences', id, (ids) => findArticleDifferences(ctx.db, ids)),
  }),
  history: historyList(
    t,
    'The revisions that changed the article or data extracted from it, latest first. The earliest revision is the import.',
  ),
}));

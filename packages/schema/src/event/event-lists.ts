import { Article, ArticleConnection } from '../article/article.ts';
import { builder } from '../builder.ts';
import { dateOrderArg } from '../lists/list-args.ts';
import { byDate, highestFirst, inEntryOrder, newestFirst } from '../lists/order.ts';
import { relatedList } from '../lists/related-list.ts';
import { Person, PersonConnection } from '../person/person.ts';
import { historyList } from '../revision/history.ts';
import { ActivityCountType, activityArgs, readActivity } from '../statement/activity.ts';
import { Statement, StatementConnection } from '../statement/statement.ts';
import { NestedStatementFilter, nestedStatementConditions } from '../statement/statement-filter.ts';
import { EventMergeSuggestion, EventMergeSuggestionConnection } from '../suggestion/merge-suggestion.ts';
import { Event, EventConnection } from './event.ts';
import { EventMention, EventMentionConnection } from './event-mention.ts';

builder.prismaObjectFields(Event, (t) => ({
  statements: relatedList(t, {
    relation: 'statements',
    node: 'statement',
    type: Statement,
    connection: StatementConnection,
    description:
      'The statements about the event, sorted by the date of the article. Statements in undated articles come last in both directions.',
    args: {
      filter: t.arg({ type: NestedStatementFilter, description: 'Filters the statements.' }),
      orderBy: dateOrderArg(t.arg),
    },
    filter: (args) => nestedStatementConditions(args.filter, args.orderBy),
    order: (args) => byDate(args.orderBy, 'statementId'),
    count: 'eventStatements',
  }),
  articles: relatedList(t, {
    relation: 'articles',
    node: 'article',
    type: Article,
    connection: ArticleConnection,
    description: 'The articles that report on the event, newest first, undated articles last.',
    order: newestFirst('articleId'),
    count: 'eventArticles',
  }),
  parts: relatedList(t, {
    relation: 'parts',
    type: Event,
    connection: EventConnection,
    description:
      'The events that belong to this event, earliest first, undated events last. Includes minor events whose title says what happened, such as a phone call at a summit.',
    where: { OR: [{ listed: true }, { telling: true }] },
    order: byDate('OLDEST', 'id'),
    count: 'eventParts',
  }),
  participants: relatedList(t, {
    relation: 'participants',
    node: 'person',
    type: Person,
    connection: PersonConnection,
    description: 'The people who take part in the event.',
    order: inEntryOrder('personId'),
    count: 'eventParticipants',
  }),
  mentions: relatedList(t, {
    relation: 'mentions',
    type: EventMention,
    connection: EventMentionConnection,
    description: 'The mentions of the event, in the order in which they were added.',
    order: inEntryOrder('id'),
    count: 'eventMentions',
  }),
  mergeSuggestions: relatedList(t, {
    relation: 'suggestions',
    type: EventMergeSuggestion,
    connection: EventMergeSuggestionConnection,
    description: 'Suggestions to merge the event with a possible duplicate, most likely first.',
    where: { dismissed: false },
    order: highestFirst('score'),
    count: 'eventMergeSuggestions',
  }),
  activity: t.field({
    type: [ActivityCountType],
    description:
      'The number of statements about the event, by day, week or month. Statements in undated articles are not counted. Returns the latest 1,000 periods, oldest first.',
    args: activityArgs,
    select: { id: true },
    resolve: ({ id }, args, ctx) => readActivity({ event: id }, args, ctx),
  }),
  history: historyList(t, 'The revisions that changed the event or its links to other records, latest first.'),
}));

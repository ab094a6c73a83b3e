import { Article, ArticleConnection } from '../article/article.ts';
import { builder } from '../builder.ts';
import { Event, EventConnection } from '../event/event.ts';
import { dateOrderArg } from '../lists/list-args.ts';
import { byDate, highestFirst, inEntryOrder, newestFirst } from '../lists/order.ts';
import { relatedList } from '../lists/related-list.ts';
import { historyList } from '../revision/history.ts';
import { ActivityCountType, activityArgs, readActivity } from '../statement/activity.ts';
import { Statement, StatementConnection } from '../statement/statement.ts';
import { NestedStatementFilter, nestedStatementConditions } from '../statement/statement-filter.ts';
import { PersonMergeSuggestion, PersonMergeSuggestionConnection } from '../suggestion/merge-suggestion.ts';
import { Mention, MentionConnection } from './mention.ts';
import { NameVariant, NameVariantConnection } from './name-variant.ts';
import { Person, PersonConnection } from './person.ts';
import { PersonRole, PersonRoleConnection } from './person-role.ts';

builder.prismaObjectFields(Person, (t) => ({
  statements: relatedList(t, {
    relation: 'spoken',
    node: 'statement',
    type: Statement,
    connection: StatementConnection,
    description:
      'The statements made by the person, alone or together with others. Sorted by the date of the article. Statements in undated articles come last in both directions.',
    args: {
      filter: t.arg({ type: NestedStatementFilter, description: 'Filters the statements.' }),
      orderBy: dateOrderArg(t.arg),
    },
    filter: (args) => nestedStatementConditions(args.filter, args.orderBy),
    order: (args) => byDate(args.orderBy, 'statementId'),
    count: 'personStatements',
  }),
  reportedStatements: relatedList(t, {
    relation: 'reported',
    node: 'statement',
    type: Statement,
    connection: StatementConnection,
    description:
      'Statements by others that articles report with this person as the source. If the person is a news agency, these are the statements that articles quote from the agency. Sorted by the date of the article. Statements in undated articles come last in both directions.',
    args: {
      filter: t.arg({ type: NestedStatementFilter, description: 'Filters the statements.' }),
      orderBy: dateOrderArg(t.arg),
    },
    filter: (args) => nestedStatementConditions(args.filter, args.orderBy),
    order: (args) => byDate(args.orderBy, 'statementId'),
    count: 'personReportedStatements',
  }),
  representatives: relatedList(t, {
    relation: 'representatives',
    type: Person,
    connection: PersonConnection,
    description: 'The people who speak for the person, such as spokespeople and lawyers. Most quoted first.',
    order: highestFirst('statementCount'),
    count: 'personRepresentatives',
  }),
  representativeStatements: relatedList(t, {
    relation: 'spokenFor',
    node: 'statement',
    type: Statement,
    connection: StatementConnection,
    description:
      'The statements made by people who speak for the person, such as a spokesperson. They are not statements of the person, unless the person is also a speaker. Sorted by the date of the article. Statements in undated articles come last in both directions.',
    args: {
      filter: t.arg({ type: NestedStatementFilter, description: 'Filters the statements.' }),
      orderBy: dateOrderArg(t.arg),
    },
    filter: (args) => nestedStatementConditions(args.filter, args.orderBy),
    order: (args) => byDate(args.orderBy, 'statementId'),
    count: 'personRepresentativeStatements',
  }),
  articles: relatedList(t, {
    relation: 'articles',
    node: 'article',
    type: Article,
    connection: ArticleConnection,
    description: 'The articles that mention or quote the person, newest first, undated articles last.',
    order: newestFirst('articleId'),
    count: 'personArticles',
  }),
  events: relatedList(t, {
    relation: 'participations',
    node: 'event',
    type: Event,
    connection: EventConnection,
    description:
      'The events in which the person takes part, latest first, undated events last. Minor events are left out.',
    where: { event: { listed: true } },
    order: newestFirst('eventId'),
    count: 'personEvents',
  }),
  nameVariants: relatedList(t, {
    relation: 'nameVariants',
    type: NameVariant,
    connection: NameVariantConnection,
    description: 'The spellings of the name in the articles, most frequent first.',
    order: highestFirst('count'),
    count: 'personNameVariants',
  }),
  roles: relatedList(t, {
    relation: 'roles',
    type: PersonRole,
    connection: PersonRoleConnection,
    description: 'The roles and titles that articles give the person, in the order in which they were added.',
    order: inEntryOrder('id'),
    count: 'personRoles',
  }),
  mentions: relatedList(t, {
    relation: 'mentions',
    type: Mention,
    connection: MentionConnection,
    description: 'The mentions of the person, by name or description, in the order in which they were added.',
    order: inEntryOrder('id'),
    count: 'personMentions',
  }),
  mergeSuggestions: relatedList(t, {
    relation: 'suggestions',
    type: PersonMergeSuggestion,
    connection: PersonMergeSuggestionConnection,
    description: 'Suggestions to merge the person with a possible duplicate, most likely first.',
    where: { dismissed: false },
    order: highestFirst('score'),
    count: 'personMergeSuggestions',
  }),
  activity: t.field({
    type: [ActivityCountType],
    description:
      'The number of statements made by the person, by day, week or month. Statements in undated articles are not counted. Returns the latest 1,000 periods, oldest first.',
    args: activityArgs,
    select: { id: true },
    resolve: ({ id }, args, ctx) => readActivity({ person: id }, args, ctx),
  }),
  history: historyList(t, 'The revisions that changed the person or the statements made by the person, latest first.'),
}));

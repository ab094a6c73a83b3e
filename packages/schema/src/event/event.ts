import { Article, ArticleConnection } from '../article/article.ts';
import { builder } from '../builder.ts';
import { DateOrder, EventStatus } from '../enums.ts';
import { toWhere } from '../lists/condition.ts';
import { countFiltered, filteredPage } from '../lists/filtered-page.ts';
import { connect, pageQuery } from '../lists/keyset.ts';
import { nodeSelect } from '../lists/node-select.ts';
import { byDate, inEntryOrder, newestFirst } from '../lists/orders.ts';
import { Person, PersonConnection } from '../person/person.ts';
import { Statement, StatementConnection } from '../statement/statement.ts';
import { NestedStatementFilter, nestedStatementConditions } from '../statement/statement-filter.ts';
import { EventFilter, eventConditions } from './event-filter.ts';
import { PreciseDateType, preciseDate } from './precise-date.ts';

/** A happening that articles tell of. */
export const Event = builder.prismaNode('Event', {
  id: { field: 'id' },
  select: { id: true },
  description: 'A dated or datable happening that articles tell of.',
  fields: (t) => ({
    title: t.exposeString('title', { description: "A short title in the articles' own words." }),
    type: t.exposeString('type', {
      description: 'The head noun or verb in its basic form, in lower case: "telefonat".',
    }),
    start: t.field({
      type: PreciseDateType,
      nullable: true,
      description: 'When it began or is to begin; null where the text does not say or its date cannot be resolved.',
      select: { startsOn: true, startPrecision: true },
      resolve: (event) => preciseDate(event.startsOn, event.startPrecision),
    }),
    end: t.field({
      type: PreciseDateType,
      nullable: true,
      description: 'When it ended or is to end; null where the text does not say.',
      select: { endsOn: true, endPrecision: true },
      resolve: (event) => preciseDate(event.endsOn, event.endPrecision),
    }),
    dateText: t.exposeString('dateText', {
      nullable: true,
      description: 'The date as first printed: "am Donnerstag"; null where no article prints one.',
    }),
    place: t.exposeString('place', {
      nullable: true,
      description: 'Where it happens; null where the text does not say.',
    }),
    status: t.expose('status', {
      type: EventStatus,
      description: 'Past or planned, as of the article that first tells of it.',
    }),
  }),
});

/** A page of them. */
export const EventConnection = builder.connectionObject(
  { type: Event, name: 'EventConnection', description: 'A page of events.' },
  { name: 'EventEdge', description: 'An entry of a page: an event and its cursor.' },
);

/** A place where an event is named. */
export const EventMention = builder.prismaObject('EventMention', {
  select: { id: true },
  description: 'A place in an article where an event is named.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Where it begins in the body, in UTF-16 code units.' }),
    end: t.exposeInt('end', { description: 'Where it ends: the code unit after the last.' }),
    text: t.exposeString('text', { description: 'The words as printed.' }),
    event: t.relation('event', { description: 'Which event is meant.' }),
    article: t.relation('article', { description: 'Where it is printed.' }),
  }),
});

/** A page of them. */
export const EventMentionConnection = builder.connectionObject(
  { type: EventMention, name: 'EventMentionConnection', description: 'A page of mentions of events.' },
  { name: 'EventMentionEdge', description: 'An entry of a page: a mention and its cursor.' },
);

/** The conditions on an event's statements, which are reached through a table of links. */
function aboutIt(filter: typeof NestedStatementFilter.$inferInput | null | undefined) {
  return nestedStatementConditions(filter).map((condition) => ({ statement: toWhere(condition) }));
}

const articlesByDate = newestFirst('articleId');
const participantsInEntry = inEntryOrder('personId');
const mentionsInEntry = inEntryOrder('id');

builder.prismaObjectFields(Event, (t) => ({
  statements: t.connection(
    {
      type: Statement,
      description: 'What was said about it.',
      args: {
        filter: t.arg({ type: NestedStatementFilter, description: 'Which of them; all by default.' }),
        orderBy: t.arg({
          type: DateOrder,
          defaultValue: 'NEWEST',
          required: true,
          description: 'The order of the list.',
        }),
      },
      select: (args, _ctx, nested) => ({
        statements: {
          ...pageQuery(byDate(args.orderBy, 'statementId'), args, aboutIt(args.filter)),
          select: {
            datedAt: true,
            statementId: true,
            statement: nested(nested({ select: { id: true } }, ['edges', 'node']), ['nodes']),
          },
        },
      }),
      resolve: (event, args, ctx) => ({
        ...connect(event.statements, args, byDate(args.orderBy, 'statementId'), (row) => row.statement),
        totalCount: () => ctx.count('eventStatements', event.id, nestedStatementConditions(args.filter)),
      }),
    },
    StatementConnection,
  ),
  articles: t.connection(
    {
      type: Article,
      description: 'The articles that tell of it, newest first.',
      select: (args, _ctx, nested) => ({
        articles: {
          ...pageQuery(articlesByDate, args),
          select: {
            datedAt: true,
            articleId: true,
            article: nested(nested({ select: { id: true } }, ['edges', 'node']), ['nodes']),
          },
        },
      }),
      resolve: (event, args, ctx) => ({
        ...connect(event.articles, args, articlesByDate, (row) => row.article),
        totalCount: () => ctx.count('eventArticles', event.id),
      }),
    },
    ArticleConnection,
  ),
  participants: t.connection(
    {
      type: Person,
      description: 'Who takes part in it.',
      select: (args, _ctx, nested) => ({
        participants: {
          ...pageQuery(participantsInEntry, args),
          select: { personId: true, person: nested(nested({ select: { id: true } }, ['edges', 'node']), ['nodes']) },
        },
      }),
      resolve: (event, args, ctx) => ({
        ...connect(event.participants, args, participantsInEntry, (row) => row.person),
        totalCount: () => ctx.count('eventParticipants', event.id),
      }),
    },
    PersonConnection,
  ),
  mentions: t.connection(
    {
      type: EventMention,
      description: 'Every place where it is named, in the order in which they came in.',
      select: (args, _ctx, nested) => ({
        mentions: nested(nested({ ...pageQuery(mentionsInEntry, args), select: { id: true } }, ['edges', 'node']), [
          'nodes',
        ]),
      }),
      resolve: (event, args, ctx) => ({
        ...connect(event.mentions, args, mentionsInEntry, (row) => row),
        totalCount: () => ctx.count('eventMentions', event.id),
      }),
    },
    EventMentionConnection,
  ),
}));

builder.queryFields((t) => ({
  event: t.prismaField({
    type: Event,
    nullable: true,
    description: 'An event by id; null where there is none.',
    args: { id: t.arg.globalID({ required: true, for: Event, description: 'The id, as `Event.id` gives it.' }) },
    resolve: (query, _root, { id }, ctx) => ctx.db.event.findUnique({ ...query, where: { id: id.id } }),
  }),
  events: t.connection(
    {
      type: Event,
      description:
        'All events, latest first: by their start, or where that is unknown by the first article that tells of them.',
      args: {
        filter: t.arg({ type: EventFilter, description: 'Which of them; all by default.' }),
        orderBy: t.arg({
          type: DateOrder,
          defaultValue: 'NEWEST',
          required: true,
          description: 'The order of the list.',
        }),
      },
      resolve: async (_root, args, ctx, info) => {
        const order = byDate(args.orderBy, 'id');
        const conditions = eventConditions(args.filter);
        const page = await filteredPage(ctx.db, 'Event', order, args, conditions);
        const select = nodeSelect(ctx, info, 'Event', { id: true, datedAt: true });
        const rows = await ctx.db.event.findMany({ select, ...page });
        return {
          ...connect(rows, args, order, (row) => row),
          totalCount: () => countFiltered(ctx.db, 'Event', conditions),
        };
      },
    },
    EventConnection,
  ),
}));

import { builder } from '../builder.ts';
import { DateOrder, SourceFormat } from '../enums.ts';
import { Event, EventConnection, EventMention, EventMentionConnection } from '../event/event.ts';
import { toWhere } from '../lists/condition.ts';
import { countFiltered, filteredPage } from '../lists/filtered-page.ts';
import { connect, pageQuery } from '../lists/keyset.ts';
import { nodeSelect } from '../lists/node-select.ts';
import { byDate, inTextOrder } from '../lists/orders.ts';
import { Mention, MentionConnection, Person, PersonConnection } from '../person/person.ts';
import { Statement, StatementConnection } from '../statement/statement.ts';
import { NestedStatementFilter, nestedStatementConditions } from '../statement/statement-filter.ts';
import { ArticleFilter, articleConditions } from './article-filter.ts';

/** An article as printed, and everything found in it. */
export const Article = builder.prismaNode('Article', {
  id: { field: 'id' },
  select: { id: true },
  description: 'A news article: its text as printed, where it was printed, and everything that was found in it.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'The headline.' }),
    url: t.exposeString('url', { nullable: true, description: 'Where it was published; null where unknown.' }),
    outlet: t.exposeString('outlet', {
      nullable: true,
      description: 'The newspaper, agency or site that printed it; null where unknown.',
    }),
    author: t.exposeString('author', {
      nullable: true,
      description: 'Who wrote it, from the by-line; null where it gives none.',
    }),
    language: t.exposeString('language', {
      description: 'The language of the text as a BCP 47 tag; "und" where it could not be told.',
    }),
    supported: t.exposeBoolean('supported', { description: 'Whether statements can be extracted from this language.' }),
    publishedAt: t.expose('publishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was published; null where the source does not say. Dates in the text are read against it.',
    }),
    publishedDayOnly: t.exposeBoolean('publishedDayOnly', {
      description: 'Whether only the day of publication is known: the time in `publishedAt` is then midnight UTC.',
    }),
    retrievedAt: t.expose('retrievedAt', { type: 'DateTime', description: 'When it was taken into the graph.' }),
    body: t.exposeString('body', { description: 'The clean text. Every span refers to it.' }),
    relatedHeadlines: t.exposeStringList('relatedHeadlines', {
      description: 'Headlines of other articles that stood within the text ("Lesen Sie auch: …"), kept apart from it.',
    }),
    boilerplate: t.exposeStringList('boilerplate', {
      description: 'What was cut off besides: agency line, biography of the author, picture captions, notices.',
    }),
    sourceContent: t.exposeString('sourceContent', { description: 'The source exactly as it was imported.' }),
    sourceFormat: t.expose('sourceFormat', { type: SourceFormat, description: 'The form in which it was imported.' }),
    contentHash: t.exposeString('contentHash', {
      description: 'SHA-256 of the text, in hex. The same text twice is one article.',
    }),
    statementCount: t.exposeInt('statementCount', { description: 'How many statements were found in it.' }),
    extractorVersion: t.exposeString('extractorVersion', { description: 'Which extractor read the article.' }),
  }),
});

/** A page of them. */
export const ArticleConnection = builder.connectionObject(
  { type: Article, name: 'ArticleConnection', description: 'A page of articles.' },
  { name: 'ArticleEdge', description: 'An entry of a page: an article and its cursor.' },
);

const statementsInText = inTextOrder('id');
const peopleInText = inTextOrder('personId');
const eventsInText = inTextOrder('eventId');
const mentionsInText = inTextOrder('id');

builder.prismaObjectFields(Article, (t) => ({
  statements: t.connection(
    {
      type: Statement,
      description: 'What is said in the article, in the order of the text.',
      args: { filter: t.arg({ type: NestedStatementFilter, description: 'Which of them; all by default.' }) },
      select: (args, _ctx, nested) => {
        const filter = nestedStatementConditions(args.filter).map(toWhere);
        const page = { ...pageQuery(statementsInText, args, filter), select: { start: true, id: true } as const };
        return { statements: nested(nested(page, ['edges', 'node']), ['nodes']) };
      },
      resolve: (article, args, ctx) => ({
        ...connect(article.statements, args, statementsInText, (row) => row),
        totalCount: () => ctx.count('articleStatements', article.id, nestedStatementConditions(args.filter)),
      }),
    },
    StatementConnection,
  ),
  people: t.connection(
    {
      type: Person,
      description: 'Whom the article mentions or quotes, in the order of the text.',
      select: (args, _ctx, nested) => ({
        people: {
          ...pageQuery(peopleInText, args),
          select: {
            start: true,
            personId: true,
            person: nested(nested({ select: { id: true } }, ['edges', 'node']), ['nodes']),
          },
        },
      }),
      resolve: (article, args, ctx) => ({
        ...connect(article.people, args, peopleInText, (row) => row.person),
        totalCount: () => ctx.count('articlePeople', article.id),
      }),
    },
    PersonConnection,
  ),
  events: t.connection(
    {
      type: Event,
      description: 'The events that the article tells of, in the order of the text.',
      select: (args, _ctx, nested) => ({
        events: {
          ...pageQuery(eventsInText, args),
          select: {
            start: true,
            eventId: true,
            event: nested(nested({ select: { id: true } }, ['edges', 'node']), ['nodes']),
          },
        },
      }),
      resolve: (article, args, ctx) => ({
        ...connect(article.events, args, eventsInText, (row) => row.event),
        totalCount: () => ctx.count('articleEvents', article.id),
      }),
    },
    EventConnection,
  ),
  mentions: t.connection(
    {
      type: Mention,
      description: 'Every place where the article names or describes a person, in the order of the text.',
      select: (args, _ctx, nested) => ({
        mentions: nested(
          nested({ ...pageQuery(mentionsInText, args), select: { start: true, id: true } }, ['edges', 'node']),
          ['nodes'],
        ),
      }),
      resolve: (article, args, ctx) => ({
        ...connect(article.mentions, args, mentionsInText, (row) => row),
        totalCount: () => ctx.count('articleMentions', article.id),
      }),
    },
    MentionConnection,
  ),
  eventMentions: t.connection(
    {
      type: EventMention,
      description: 'Every place where the article names an event, in the order of the text.',
      select: (args, _ctx, nested) => ({
        eventMentions: nested(
          nested({ ...pageQuery(mentionsInText, args), select: { start: true, id: true } }, ['edges', 'node']),
          ['nodes'],
        ),
      }),
      resolve: (article, args, ctx) => ({
        ...connect(article.eventMentions, args, mentionsInText, (row) => row),
        totalCount: () => ctx.count('articleEventMentions', article.id),
      }),
    },
    EventMentionConnection,
  ),
}));

builder.queryFields((t) => ({
  article: t.prismaField({
    type: Article,
    nullable: true,
    description: 'An article by id; null where there is none.',
    args: { id: t.arg.globalID({ required: true, for: Article, description: 'The id, as `Article.id` gives it.' }) },
    resolve: (query, _root, { id }, ctx) => ctx.db.article.findUnique({ ...query, where: { id: id.id } }),
  }),
  articles: t.connection(
    {
      type: Article,
      description: 'All articles, newest first: by publication, or by import where that is unknown.',
      args: {
        filter: t.arg({ type: ArticleFilter, description: 'Which of them; all by default.' }),
        orderBy: t.arg({
          type: DateOrder,
          defaultValue: 'NEWEST',
          required: true,
          description: 'The order of the list.',
        }),
      },
      resolve: async (_root, args, ctx, info) => {
        const order = byDate(args.orderBy, 'id');
        const conditions = articleConditions(args.filter);
        const page = await filteredPage(ctx.db, 'Article', order, args, conditions);
        const select = nodeSelect(ctx, info, 'Article', { id: true, datedAt: true });
        const rows = await ctx.db.article.findMany({ select, ...page });
        return {
          ...connect(rows, args, order, (row) => row),
          totalCount: () => countFiltered(ctx.db, 'Article', conditions),
        };
      },
    },
    ArticleConnection,
  ),
}));

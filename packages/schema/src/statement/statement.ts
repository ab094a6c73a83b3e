import { builder } from '../builder.ts';
import { Attribution, DateOrder, Medium, Pattern, ReviewState, StatementKind } from '../enums.ts';
import { Event, EventConnection } from '../event/event.ts';
import { PreciseDateType, preciseDate } from '../event/precise-date.ts';
import { countFiltered, filteredPage } from '../lists/filtered-page.ts';
import { connect, pageQuery } from '../lists/keyset.ts';
import { nodeSelect } from '../lists/node-select.ts';
import { byDate, inTextOrder, newestFirst } from '../lists/orders.ts';
import { PassageType, passage, spansOf } from './passage.ts';
import { StatementFilter, statementConditions } from './statement-filter.ts';

/** One thing that somebody said, as one article prints it. */
export const Statement = builder.prismaNode('Statement', {
  id: { field: 'id' },
  select: { id: true },
  description: 'One thing that somebody said, in the words of one article.',
  fields: (t) => ({
    kind: t.expose('kind', {
      type: StatementKind,
      description: 'How it is rendered: word for word, indirectly, reported.',
    }),
    medium: t.expose('medium', { type: Medium, description: 'Spoken, written or thought.' }),
    quote: t.field({
      type: PassageType,
      description: 'What was said.',
      select: { quoteText: true, quoteSpans: true },
      resolve: (statement) => ({ text: statement.quoteText, spans: spansOf(statement.quoteSpans) }),
    }),
    cue: t.field({
      type: PassageType,
      nullable: true,
      description: 'The word that tells of the utterance: "sagte", "according to". Null where there is none.',
      select: { cueText: true, cueSpans: true },
      resolve: (statement) => passage(statement.cueText, statement.cueSpans),
    }),
    printedSpeaker: t.field({
      type: PassageType,
      nullable: true,
      description: 'The words that name the speaker here: "der Minister", "she". Null where there are none.',
      select: { speakerText: true, speakerSpans: true },
      resolve: (statement) => passage(statement.speakerText, statement.speakerSpans),
    }),
    frame: t.field({
      type: PassageType,
      nullable: true,
      description: 'The clause around the cue that introduces the quote. Null where there is none.',
      select: { frameText: true, frameSpans: true },
      resolve: (statement) => passage(statement.frameText, statement.frameSpans),
    }),
    addressee: t.field({
      type: PassageType,
      nullable: true,
      description: 'To whom it was said, as printed. Null where the text does not say.',
      select: { addresseeText: true, addresseeSpans: true },
      resolve: (statement) => passage(statement.addresseeText, statement.addresseeSpans),
    }),
    said: t.field({
      type: PreciseDateType,
      nullable: true,
      description: 'When it was said; null where the text does not give it.',
      select: { saidOn: true, saidPrecision: true },
      resolve: (statement) => preciseDate(statement.saidOn, statement.saidPrecision),
    }),
    attribution: t.expose('attribution', { type: Attribution, description: 'How the speaker was determined.' }),
    pattern: t.expose('pattern', { type: Pattern, description: 'By which means of grammar it was recognized.' }),
    confidence: t.exposeFloat('confidence', {
      description: 'How sure the extractor is of the words and the speaker together: 0 to 1.',
    }),
    reviewState: t.expose('reviewState', { type: ReviewState, description: 'What people have done with it since.' }),
    extractorVersion: t.exposeString('extractorVersion', { description: 'Which extractor found it.' }),
    article: t.relation('article', { description: 'Where it is printed.' }),
    speaker: t.relation('speaker', {
      nullable: true,
      description: 'Who said it; null where the text names nobody or it could not be told.',
    }),
    container: t.relation('container', {
      nullable: true,
      description: 'The statement that contains this one, as a report contains a quote; null where none does.',
    }),
  }),
});

/** A page of them. */
export const StatementConnection = builder.connectionObject(
  { type: Statement, name: 'StatementConnection', description: 'A page of statements.' },
  { name: 'StatementEdge', description: 'An entry of a page: a statement and its cursor.' },
);

const containedInText = inTextOrder('id');
const eventsByDate = newestFirst('eventId');

builder.prismaObjectFields(Statement, (t) => ({
  contained: t.connection(
    {
      type: Statement,
      description: 'The statements that this one contains, in the order of the text.',
      select: (args, _ctx, nested) => ({
        contained: nested(
          nested({ ...pageQuery(containedInText, args), select: { start: true, id: true } }, ['edges', 'node']),
          ['nodes'],
        ),
      }),
      resolve: (statement, args, ctx) => ({
        ...connect(statement.contained, args, containedInText, (row) => row),
        totalCount: () => ctx.count('statementContained', statement.id),
      }),
    },
    StatementConnection,
  ),
  events: t.connection(
    {
      type: Event,
      description: 'The events that it is about.',
      select: (args, _ctx, nested) => ({
        events: {
          ...pageQuery(eventsByDate, args),
          select: {
            datedAt: true,
            eventId: true,
            event: nested(nested({ select: { id: true } }, ['edges', 'node']), ['nodes']),
          },
        },
      }),
      resolve: (statement, args, ctx) => ({
        ...connect(statement.events, args, eventsByDate, (row) => row.event),
        totalCount: () => ctx.count('statementEvents', statement.id),
      }),
    },
    EventConnection,
  ),
}));

builder.queryFields((t) => ({
  statement: t.prismaField({
    type: Statement,
    nullable: true,
    description: 'A statement by id; null where there is none.',
    args: {
      id: t.arg.globalID({ required: true, for: Statement, description: 'The id, as `Statement.id` gives it.' }),
    },
    resolve: (query, _root, { id }, ctx) => ctx.db.statement.findUnique({ ...query, where: { id: id.id } }),
  }),
  statements: t.connection(
    {
      type: Statement,
      description: 'All statements, newest article first.',
      args: {
        filter: t.arg({ type: StatementFilter, description: 'Which of them; all by default.' }),
        orderBy: t.arg({
          type: DateOrder,
          defaultValue: 'NEWEST',
          required: true,
          description: 'The order of the list.',
        }),
      },
      resolve: async (_root, args, ctx, info) => {
        const order = byDate(args.orderBy, 'id');
        const conditions = statementConditions(args.filter);
        const page = await filteredPage(ctx.db, 'Statement', order, args, conditions);
        const select = nodeSelect(ctx, info, 'Statement', { id: true, datedAt: true });
        const rows = await ctx.db.statement.findMany({ select, ...page });
        return {
          ...connect(rows, args, order, (row) => row),
          totalCount: () => countFiltered(ctx.db, 'Statement', conditions),
        };
      },
    },
    StatementConnection,
  ),
}));

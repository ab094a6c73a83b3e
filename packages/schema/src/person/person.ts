import { personOrder } from '@wortlaut/vocabulary';
import { Article, ArticleConnection } from '../article/article.ts';
import { builder } from '../builder.ts';
import { DateOrder, enumOf, Gender, PersonKind } from '../enums.ts';
import { Event, EventConnection } from '../event/event.ts';
import { toWhere } from '../lists/condition.ts';
import { countFiltered, filteredPage } from '../lists/filtered-page.ts';
import { connect, pageQuery } from '../lists/keyset.ts';
import { nodeSelect } from '../lists/node-select.ts';
import { alphabetical, byDate, inEntryOrder, mostFirst, newestFirst } from '../lists/orders.ts';
import { Statement, StatementConnection } from '../statement/statement.ts';
import { NestedStatementFilter, nestedStatementConditions } from '../statement/statement-filter.ts';
import { PersonFilter, personConditions } from './person-filter.ts';

/** Someone who speaks or is spoken of. */
export const Person = builder.prismaNode('Person', {
  id: { field: 'id' },
  select: { id: true },
  description: 'Someone who speaks or is spoken of: an individual, a group or an organization, named or not.',
  fields: (t) => ({
    name: t.exposeString('name', {
      description: 'The preferred name; for an unnamed person the description that the text gives.',
    }),
    kind: t.expose('kind', { type: PersonKind, description: 'Individual, group or organization.' }),
    named: t.exposeBoolean('named', { description: 'False for "a spokeswoman of the White House".' }),
    gender: t.expose('gender', {
      type: Gender,
      nullable: true,
      description: 'As far as the texts tell it; null where they do not.',
    }),
    wikidataId: t.exposeString('wikidataId', {
      nullable: true,
      description: 'The Wikidata item ("Q42"); null where nobody gave one.',
    }),
    statementCount: t.exposeInt('statementCount', { description: 'How many statements the person is the speaker of.' }),
  }),
});

/** A page of them. */
export const PersonConnection = builder.connectionObject(
  { type: Person, name: 'PersonConnection', description: 'A page of people.' },
  { name: 'PersonEdge', description: 'An entry of a page: a person and its cursor.' },
);

/** A spelling of a name. */
export const NameVariant = builder.prismaObject('NameVariant', {
  select: { id: true },
  description: "A spelling of a person's name as printed.",
  fields: (t) => ({
    name: t.exposeString('name', { description: 'As printed, case endings included.' }),
    count: t.exposeInt('count', { description: 'How many times it was printed; 0 for a name that an editor gave.' }),
  }),
});

/** A page of them. */
export const NameVariantConnection = builder.connectionObject(
  { type: NameVariant, name: 'NameVariantConnection', description: 'A page of spellings.' },
  { name: 'NameVariantEdge', description: 'An entry of a page: a spelling and its cursor.' },
);

/** A role as an article prints it. */
export const PersonRole = builder.prismaObject('PersonRole', {
  select: { id: true },
  description: 'What an article calls a person besides the name.',
  fields: (t) => ({
    role: t.exposeString('role', { description: 'As printed: "US-Präsident".' }),
    person: t.relation('person', { description: 'Who is called so.' }),
    article: t.relation('article', { description: 'Where it is printed.' }),
  }),
});

/** A page of them. */
export const PersonRoleConnection = builder.connectionObject(
  { type: PersonRole, name: 'PersonRoleConnection', description: 'A page of roles.' },
  { name: 'PersonRoleEdge', description: 'An entry of a page: a role and its cursor.' },
);

/** A place where a person is named. */
export const Mention = builder.prismaObject('Mention', {
  select: { id: true },
  description: 'A place in an article where a person is named or described.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Where it begins in the body, in UTF-16 code units.' }),
    end: t.exposeInt('end', { description: 'Where it ends: the code unit after the last.' }),
    text: t.exposeString('text', { description: 'The words as printed.' }),
    person: t.relation('person', { description: 'Who is meant.' }),
    article: t.relation('article', { description: 'Where it is printed.' }),
  }),
});

/** A page of them. */
export const MentionConnection = builder.connectionObject(
  { type: Mention, name: 'MentionConnection', description: 'A page of mentions of people.' },
  { name: 'MentionEdge', description: 'An entry of a page: a mention and its cursor.' },
);

const articlesByDate = newestFirst('articleId');
const eventsByDate = newestFirst('eventId');
const variantsByCount = mostFirst('count');
const inEntry = inEntryOrder('id');

builder.prismaObjectFields(Person, (t) => ({
  statements: t.connection(
    {
      type: Statement,
      description: 'What the person said.',
      args: {
        filter: t.arg({ type: NestedStatementFilter, description: 'Which of them; all by default.' }),
        orderBy: t.arg({
          type: DateOrder,
          defaultValue: 'NEWEST',
          required: true,
          description: 'The order of the list.',
        }),
      },
      select: (args, _ctx, nested) => {
        const filter = nestedStatementConditions(args.filter).map(toWhere);
        const page = {
          ...pageQuery(byDate(args.orderBy, 'id'), args, filter),
          select: { datedAt: true, id: true } as const,
        };
        return { statements: nested(nested(page, ['edges', 'node']), ['nodes']) };
      },
      resolve: (person, args, ctx) => ({
        ...connect(person.statements, args, byDate(args.orderBy, 'id'), (row) => row),
        totalCount: () => ctx.count('personStatements', person.id, nestedStatementConditions(args.filter)),
      }),
    },
    StatementConnection,
  ),
  articles: t.connection(
    {
      type: Article,
      description: 'The articles that mention or quote the person, newest first.',
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
      resolve: (person, args, ctx) => ({
        ...connect(person.articles, args, articlesByDate, (row) => row.article),
        totalCount: () => ctx.count('personArticles', person.id),
      }),
    },
    ArticleConnection,
  ),
  events: t.connection(
    {
      type: Event,
      description: 'The events that the person took or takes part in, latest first.',
      select: (args, _ctx, nested) => ({
        participations: {
          ...pageQuery(eventsByDate, args),
          select: {
            datedAt: true,
            eventId: true,
            event: nested(nested({ select: { id: true } }, ['edges', 'node']), ['nodes']),
          },
        },
      }),
      resolve: (person, args, ctx) => ({
        ...connect(person.participations, args, eventsByDate, (row) => row.event),
        totalCount: () => ctx.count('personEvents', person.id),
      }),
    },
    EventConnection,
  ),
  nameVariants: t.connection(
    {
      type: NameVariant,
      description: 'Every spelling of the name as printed, most frequent first.',
      select: (args, _ctx, nested) => ({
        nameVariants: nested(
          nested({ ...pageQuery(variantsByCount, args), select: { count: true, id: true } }, ['edges', 'node']),
          ['nodes'],
        ),
      }),
      resolve: (person, args, ctx) => ({
        ...connect(person.nameVariants, args, variantsByCount, (row) => row),
        totalCount: () => ctx.count('personNameVariants', person.id),
      }),
    },
    NameVariantConnection,
  ),
  roles: t.connection(
    {
      type: PersonRole,
      description: 'What articles call the person besides the name, in the order in which they came in.',
      select: (args, _ctx, nested) => ({
        roles: nested(nested({ ...pageQuery(inEntry, args), select: { id: true } }, ['edges', 'node']), ['nodes']),
      }),
      resolve: (person, args, ctx) => ({
        ...connect(person.roles, args, inEntry, (row) => row),
        totalCount: () => ctx.count('personRoles', person.id),
      }),
    },
    PersonRoleConnection,
  ),
  mentions: t.connection(
    {
      type: Mention,
      description: 'Every place where the person is named or described, in the order in which they came in.',
      select: (args, _ctx, nested) => ({
        mentions: nested(nested({ ...pageQuery(inEntry, args), select: { id: true } }, ['edges', 'node']), ['nodes']),
      }),
      resolve: (person, args, ctx) => ({
        ...connect(person.mentions, args, inEntry, (row) => row),
        totalCount: () => ctx.count('personMentions', person.id),
      }),
    },
    MentionConnection,
  ),
}));

const orders = {
  MOST_QUOTED: mostFirst('statementCount'),
  NAME: alphabetical('sortName'),
} as const;

const PersonOrder = enumOf(personOrder);

builder.queryFields((t) => ({
  person: t.prismaField({
    type: Person,
    nullable: true,
    description: 'A person by id; null where there is none.',
    args: { id: t.arg.globalID({ required: true, for: Person, description: 'The id, as `Person.id` gives it.' }) },
    resolve: (query, _root, { id }, ctx) => ctx.db.person.findUnique({ ...query, where: { id: id.id } }),
  }),
  people: t.connection(
    {
      type: Person,
      description: 'Everyone in the graph.',
      args: {
        filter: t.arg({ type: PersonFilter, description: 'Which of them; all by default.' }),
        orderBy: t.arg({
          type: PersonOrder,
          defaultValue: 'MOST_QUOTED',
          required: true,
          description: 'The order of the list.',
        }),
      },
      resolve: async (_root, args, ctx, info) => {
        const order = orders[args.orderBy];
        const conditions = personConditions(args.filter);
        const page = await filteredPage<'statementCount' | 'sortName', 'id'>(ctx.db, 'Person', order, args, conditions);
        const select = nodeSelect(ctx, info, 'Person', { id: true, statementCount: true, sortName: true });
        const rows = await ctx.db.person.findMany({ select, ...page });
        return {
          ...connect(rows, args, order, (row) => row),
          totalCount: () => countFiltered(ctx.db, 'Person', conditions),
        };
      },
    },
    PersonConnection,
  ),
}));

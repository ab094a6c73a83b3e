import { cancelImportJob, hasOneOf, type JobArticle, MAX_JOB_ARTICLES, startImportJob } from '@wortlaut/graph';
import { builder } from '../builder.ts';
import { ImportJobItemState, ImportJobState } from '../enums.ts';
import { resultOf } from '../errors/mutation-errors.ts';
import { encodeGlobalID } from '../ids.ts';
import type { Order } from '../lists/order.ts';
import { relatedList } from '../lists/related-list.ts';
import { rootList } from '../lists/root-list.ts';
import { clientMutationId, requestFields, requestOf } from '../mutate.ts';
import { ImportArticleInput } from './import.ts';

/** One article of an import of many. */
export const ImportJobItem = builder.prismaObject('ImportJobItem', {
  select: { id: true },
  description: 'One article of an import of many, and what became of it.',
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'Its place in the list that was handed over, from 0.' }),
    state: t.expose('state', { type: ImportJobItemState, description: 'What became of it.' }),
    articleId: t.id({
      nullable: true,
      description: 'The id of the article in the graph, which may have been deleted since; null until it is in.',
      select: { articleId: true },
      resolve: ({ articleId }) => articleId && encodeGlobalID('Article', articleId),
    }),
    code: t.exposeString('code', {
      nullable: true,
      description: 'Why it was refused, for programs: as of an import by itself, or FAILED; null where it was not.',
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why it was refused, and what to do; null where it was not.',
    }),
    field: t.exposeString('field', {
      nullable: true,
      description: 'The field that it was refused for; null where it was refused for none, or not at all.',
    }),
  }),
});

const ImportJobItemConnection = builder.connectionObject(
  { type: ImportJobItem, name: 'ImportJobItemConnection', description: 'A page of the articles of an import.' },
  { name: 'ImportJobItemEdge', description: 'An entry of a page: an article of an import and its cursor.' },
);

const byPosition: Order<'position', 'id'> = {
  name: 'position:id',
  sort: 'position',
  sortKind: 'number',
  id: 'id',
  direction: 'asc',
};

/** An import of many articles. */
export const ImportJob = builder.prismaNode('ImportJob', {
  id: { field: 'id' },
  select: { id: true },
  description: 'An import of many articles: they are taken in one after another, and a restart does not end it.',
  fields: (t) => ({
    state: t.expose('state', { type: ImportJobState, description: 'How far it is.' }),
    total: t.exposeInt('total', { description: 'How many articles were handed over.' }),
    done: t.exposeInt('done', { description: 'How many of them are in the graph by now.' }),
    refused: t.exposeInt('refused', { description: 'How many of them were refused.' }),
    actor: t.exposeString('actor', { description: 'Who asked for it.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was asked for.' }),
    startedAt: t.expose('startedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When its first article had its turn; null before that.',
    }),
    finishedAt: t.expose('finishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was done or cancelled; null before that.',
    }),
  }),
});

builder.prismaObjectFields(ImportJob, (t) => ({
  items: relatedList(t, {
    relation: 'items',
    type: ImportJobItem,
    connection: ImportJobItemConnection,
    description: 'Its articles, in the order in which they were handed over.',
    args: {
      state: t.arg({ type: [ImportJobItemState], description: 'Those in one of these states; all by default.' }),
    },
    filter: ({ state }) => hasOneOf('state', 'ImportItemState', state),
    order: byPosition,
    count: 'importJobItems',
  }),
}));

const ImportJobConnection = builder.connectionObject(
  { type: ImportJob, name: 'ImportJobConnection', description: 'A page of imports of many articles.' },
  { name: 'ImportJobEdge', description: 'An entry of a page: an import of many articles and its cursor.' },
);

/** Ids grow with time. */
const latestFirst: Order<'id', 'id'> = { name: 'latest:id', sort: 'id', sortKind: 'text', id: 'id', direction: 'desc' };

builder.queryFields((t) => ({
  importJob: t.prismaField({
    type: ImportJob,
    nullable: true,
    description: 'An import of many articles by id; null where there is none.',
    args: {
      id: t.arg.globalID({ required: true, for: ImportJob, description: 'The id, as `ImportJob.id` gives it.' }),
    },
    resolve: (query, _root, { id }, ctx) => ctx.db.importJob.findUnique({ ...query, where: { id: id.id } }),
  }),
  importJobs: rootList(t, {
    table: 'ImportJob',
    type: ImportJob,
    connection: ImportJobConnection,
    description: 'All imports of many articles, latest first.',
    order: latestFirst,
    find: (db, query) => db.importJob.findMany(query),
    count: (db) => db.importJob.count(),
  }),
}));

const StartImportInput = builder.inputType('StartImportInput', {
  description: 'Articles to be taken in.',
  fields: (t) => ({
    articles: t.field({
      type: [ImportArticleInput],
      required: true,
      description: `1 to ${MAX_JOB_ARTICLES} articles, in the order in which they are to be taken in; 32 MiB at the most.`,
    }),
    ...requestFields(t),
  }),
});

const CancelImportInput = builder.inputType('CancelImportInput', {
  description: 'Which import to cancel.',
  fields: (t) => ({
    id: t.globalID({ required: true, for: ImportJob, description: 'Which import.' }),
    clientMutationId: clientMutationId(t),
  }),
});

const ImportJobPayload = builder.objectRef<{ readonly id: string }>('ImportJobPayload').implement({
  description: 'An import of many articles, as it is now.',
  fields: (t) => ({
    job: t.prismaField({
      type: ImportJob,
      description: 'The import; `importJobChanged` tells how it moves on.',
      resolve: (query, { id }, _args, ctx) => ctx.db.importJob.findUniqueOrThrow({ ...query, where: { id } }),
    }),
  }),
});

/** An article as a job takes it; what was said of all articles is said of each. */
function toJobArticle(article: typeof ImportArticleInput.$inferInput, comment: string | null | undefined): JobArticle {
  const { content, format, comment: own, clientMutationId: name, ...known } = article;
  return { content, format, known, comment: own ?? comment, clientMutationId: name };
}

builder.mutationFields((t) => ({
  startImport: t.field({
    type: ImportJobPayload,
    description:
      'Takes many articles in, one after another: it answers at once, and the work goes on even when the server is restarted. An article that cannot be read is refused by itself.',
    args: { input: t.arg({ type: StartImportInput, required: true, description: 'The articles.' }) },
    errors: resultOf('StartImport', 'The import, or why it was not begun.'),
    resolve: async (_root, { input }, ctx) => {
      const articles = input.articles.map((article) => toJobArticle(article, input.comment));
      return { id: await startImportJob(ctx.db, articles, requestOf(ctx, 'startImport', input)) };
    },
  }),
  cancelImport: t.field({
    type: ImportJobPayload,
    description: 'Cancels an import of many articles. What was taken in stays; one that is done is left as it is.',
    args: { input: t.arg({ type: CancelImportInput, required: true, description: 'Which import.' }) },
    errors: resultOf('CancelImport', 'The import, or why it was not cancelled.'),
    resolve: async (_root, { input }, ctx) => {
      await cancelImportJob(ctx.db, input.id.id, requestOf(ctx, 'cancelImport', input));
      return { id: input.id.id };
    },
  }),
}));

import { hasOneOf } from '@wortlaut/graph';
import { IMPORT_ERRORS } from '@wortlaut/vocabulary';
import { builder } from '../builder.ts';
import { ImportJobItemState, ImportJobState } from '../enums.ts';
import { encodeGlobalID } from '../ids.ts';
import type { Order } from '../lists/order.ts';
import { relatedList } from '../lists/related-list.ts';

/** One article of an import job. */
export const ImportJobItem = builder.prismaObject('ImportJobItem', {
  select: { id: true },
  description: 'One article of an import job.',
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'The position in the submitted list, from 0.' }),
    state: t.expose('state', { type: ImportJobItemState, description: 'The state of the article.' }),
    articleId: t.id({
      nullable: true,
      description:
        'ID of the imported article. Null if it has not been imported. The article may have been deleted in the meantime.',
      select: { articleId: true },
      resolve: ({ articleId }) => articleId && encodeGlobalID('Article', articleId),
    }),
    code: t.exposeString('code', {
      nullable: true,
      description: `A stable code for the reason of a refusal: ${Object.keys(IMPORT_ERRORS).join(', ')}. Null if the article was not refused.`,
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'The reason for a refusal and how to fix it, for people. Null if the article was not refused.',
    }),
    field: t.exposeString('field', {
      nullable: true,
      description:
        'The invalid field of a refused article. Null if the reason is not a single field, or if the article was not refused.',
    }),
  }),
});

const ImportJobItemConnection = builder.connectionObject(
  { type: ImportJobItem, name: 'ImportJobItemConnection', description: 'A list of articles in an import job.' },
  { name: 'ImportJobItemEdge', description: 'An article in a list, and its cursor.' },
);

const byPosition: Order<'position', 'id'> = {
  name: 'position:id',
  sort: 'position',
  sortKind: 'number',
  id: 'id',
  direction: 'asc',
};

/** An import job. */
export const ImportJob = builder.prismaNode('ImportJob', {
  id: { field: 'id' },
  select: { id: true },
  description:
    'An import of many articles. They are imported one after another, and the job continues after a restart of the server.',
  fields: (t) => ({
    state: t.expose('state', { type: ImportJobState, description: 'The state of the job.' }),
    total: t.exposeInt('total', { description: 'The number of submitted articles.' }),
    done: t.exposeInt('done', { description: 'The number of articles imported so far.' }),
    refused: t.exposeInt('refused', { description: 'The number of refused articles.' }),
    actor: t.exposeString('actor', { description: 'The name of the person or program that started the job.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'The time when the job was submitted.' }),
    startedAt: t.expose('startedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'The time when the first article was processed. Null before that.',
    }),
    finishedAt: t.expose('finishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'The time when the job was finished or cancelled. Null before that.',
    }),
  }),
});

builder.prismaObjectFields(ImportJob, (t) => ({
  items: relatedList(t, {
    relation: 'items',
    type: ImportJobItem,
    connection: ImportJobItemConnection,
    description: 'The articles of the job in the submitted order.',
    args: {
      state: t.arg({
        type: [ImportJobItemState],
        description: 'Returns only articles in one of these states. Defaults to all.',
      }),
    },
    filter: ({ state }) => hasOneOf('state', 'ImportItemState', state),
    order: byPosition,
    count: 'importJobItems',
  }),
}));

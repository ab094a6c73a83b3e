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
    position: t.exposeInt('position', { description: 'The zero-based position in the submitted list.' }),
    state: t.expose('state', { type: ImportJobItemState, description: 'The state of the article.' }),
    articleId: t.id({
      nullable: true,
      description:
        'The ID of the imported article. Null if it has not been imported. The article may have been deleted since.',
      select: { articleId: true },
      resolve: ({ articleId }) => articleId && encodeGlobalID('Article', articleId),
    }),
    code: t.exposeString('code', {
      nullable: true,
      description: `A stable, machine-readable code for the reason: ${Object.keys(IMPORT_ERRORS).join(', ')}. Null if the article was not refused.`,
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      description:
        'A human-readable message that says why the article was refused and how to fix it. Null if the article was not refused.',
    }),
    field: t.exposeString('field', {
      nullable: true,
      description:
        'The invalid field of the refused article. Null if no single field is the reason, or if the article was not refused.',
    }),
  }),
});

const ImportJobItemConnection = builder.connectionObject(
  { type: ImportJobItem, name: 'ImportJobItemConnection', description: 'A list of articles in an import job.' },
  { name: 'ImportJobItemEdge', description: 'An article in a list, with its cursor.' },
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
  // A lookup of an object that does not exist returns null.
  nullable: true,
  id: { field: 'id' },
  select: { id: true },
  description: 'A job that imports many articles, one after another. The job continues after a server restart.',
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
      description: 'The time when the job started to process its first article. Null if it has not started.',
    }),
    finishedAt: t.expose('finishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'The time when the job was finished or cancelled. Null if it is not finished.',
    }),
  }),
});

builder.prismaObjectFields(ImportJob, (t) => ({
  items: relatedList(t, {
    relation: 'items',
    type: ImportJobItem,
    connection: ImportJobItemConnection,
    description: 'The articles of the job, in the submitted order.',
    args: {
      state: t.arg({
        type: [ImportJobItemState],
        description: 'Only articles in one of these states. Defaults to all states.',
      }),
    },
    filter: ({ state }) => hasOneOf('state', 'ImportItemState', state),
    order: byPosition,
    count: 'importJobItems',
  }),
}));

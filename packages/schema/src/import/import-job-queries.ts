import { builder } from '../builder.ts';
import type { Order } from '../lists/order.ts';
import { rootList } from '../lists/root-list.ts';
import { ImportJob } from './import-job.ts';

const ImportJobConnection = builder.connectionObject(
  { type: ImportJob, name: 'ImportJobConnection', description: 'A list of import jobs.' },
  { name: 'ImportJobEdge', description: 'An import job in a list, with its cursor.' },
);

/** Sorts by ID, newest first, because IDs increase over time. */
const latestFirst: Order<'id', 'id'> = { name: 'latest:id', sort: 'id', sortKind: 'text', id: 'id', direction: 'desc' };

builder.queryFields((t) => ({
  importJob: t.prismaField({
    type: ImportJob,
    nullable: true,
    description: 'Looks up an import job by ID. Null if no such job exists.',
    args: {
      id: t.arg.globalID({ required: true, for: ImportJob, description: 'The ID of the import job.' }),
    },
    resolve: (query, _root, { id }, ctx) => ctx.db.importJob.findUnique({ ...query, where: { id: id.id } }),
  }),
  importJobs: rootList(t, {
    table: 'ImportJob',
    type: ImportJob,
    connection: ImportJobConnection,
    description: 'All import jobs, newest first.',
    order: latestFirst,
    find: (db, query) => db.importJob.findMany(query),
    count: (db) => db.importJob.count(),
  }),
}));

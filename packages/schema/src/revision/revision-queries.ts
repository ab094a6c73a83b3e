import { builder } from '../builder.ts';
import { highestFirst } from '../lists/order.ts';
import { rootList } from '../lists/root-list.ts';
import { Revision, RevisionConnection } from './revision.ts';

builder.queryFields((t) => ({
  revision: t.prismaField({
    type: Revision,
    nullable: true,
    description: 'Looks up a revision by ID. Null if no such revision exists.',
    args: { id: t.arg.globalID({ required: true, for: Revision, description: 'The ID of the revision.' }) },
    resolve: (query, _root, { id }, ctx) => ctx.db.revision.findUnique({ ...query, where: { id: id.id } }),
  }),
  revisions: rootList(t, {
    table: 'Revision',
    type: Revision,
    connection: RevisionConnection,
    description: 'All revisions, latest first.',
    order: highestFirst('number'),
    find: (db, query) => db.revision.findMany(query),
    count: (db) => db.revision.count(),
  }),
}));

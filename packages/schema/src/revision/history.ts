import type { PrismaModelTypes } from '@pothos/plugin-prisma';
import { findHistory } from '@wortlaut/graph';
import { connect } from '../lists/connection.ts';
import { listField, type Types } from '../lists/list-field.ts';
import { highestFirst } from '../lists/order.ts';
import { readPage } from '../lists/page.ts';
import { Revision, RevisionConnection } from './revision.ts';

const latestFirst = highestFirst('number');

/** Defines the list of the revisions that changed a record, latest first. */
export function historyList<Model extends PrismaModelTypes, Shape extends { readonly id: string }>(
  t: PothosSchemaTypes.PrismaObjectFieldBuilder<Types, Model, Shape>,
  description: string,
): PothosSchemaTypes.FieldRef<Types> {
  const options = { type: Revision, connection: RevisionConnection, description };
  return listField<Shape, typeof Revision>(t, options, {
    select: { id: true },
    resolve: async ({ id }, args, ctx) => {
      const page = readPage(latestFirst, args);
      const key = `history ${JSON.stringify(page)}`;
      const found = await ctx.load(key, id, (ids) => findHistory(ctx.db, ids, page));
      return {
        ...connect(found ?? [], args, latestFirst, (entry) => Revision.addBrand({ id: entry.id })),
        totalCount: () => ctx.count('history', id),
      };
    },
  });
}

import type { InputFieldMap, ObjectRef } from '@pothos/core';
import type { Database, PrismaTypes } from '@wortlaut/database';
import {
  type Condition,
  countFiltered,
  findFilteredPage,
  type PageQuery,
  pageQuery,
  type TextCondition,
} from '@wortlaut/graph';
import type { Context } from '../context.ts';
import { connect } from './connection.ts';
import { type ListArgs, type ListOptions, listField, type NoArgs, type Types } from './list-field.ts';
import { nodeSelect } from './node-select.ts';
import type { Order } from './order.ts';
import { readPage } from './page.ts';

/** The arguments of Prisma's `findMany` for a page of a list. */
type ListQuery<Sort extends string> = PageQuery<Sort, 'id'> & {
  readonly select: { readonly [C in Sort | 'id']: true };
};

interface RootListOptions<Sort extends string, Type extends ObjectRef<Types, unknown>, Args extends InputFieldMap>
  extends ListOptions<Type, Args> {
  /** The table of the list. */
  readonly table: keyof PrismaTypes;
  readonly order: Order<Sort, 'id'> | ((args: ListArgs<Args>) => Order<Sort, 'id'>);
  /** Reads the rows of a page. */
  readonly find: (db: Database, query: ListQuery<Sort>) => Promise<readonly object[]>;
  /** Converts the filter of the request to conditions. */
  readonly filter?: (
    args: ListArgs<Args>,
    ctx: Context,
  ) => readonly (Condition | TextCondition)[] | Promise<readonly (Condition | TextCondition)[]>;
  /** A condition that applies to every request, as a Prisma `where`. */
  readonly where?: (db: Database) => Record<string, unknown>;
  /** Counts the rows on all pages. Defaults to counting the rows of the table that match the filter. */
  readonly count?: (db: Database) => Promise<number>;
}

/** Defines a field of `Query` that lists all records of a type that match every filter. */
export function rootList<
  Sort extends string,
  Type extends ObjectRef<Types, unknown>,
  Args extends InputFieldMap = NoArgs,
>(
  t: PothosSchemaTypes.QueryFieldBuilder<Types, Types['Root']>,
  { table, order, find, filter, where, count, ...options }: RootListOptions<Sort, Type, Args>,
): PothosSchemaTypes.FieldRef<Types> {
  return listField<unknown, Type, Args>(t, options, {
    resolve: async (_root, args, ctx, info) => {
      const sorted = typeof order === 'function' ? order(args) : order;
      const conditions = (await filter?.(args, ctx)) ?? [];
      const page = where
        ? pageQuery(sorted, readPage(sorted, args), [where(ctx.db)])
        : await findFilteredPage(ctx.db, table, sorted, readPage(sorted, args), conditions);
      const columns = { id: true, [sorted.sort]: true } as ListQuery<Sort>['select'];
      const select = nodeSelect(ctx, info, table, columns);
      const rows = await find(ctx.db, { select, ...page });
      return {
        ...connect(rows, args, sorted, (row) => row),
        totalCount: () => (count ? count(ctx.db) : countFiltered(ctx.db, table, conditions)),
      };
    },
  });
}

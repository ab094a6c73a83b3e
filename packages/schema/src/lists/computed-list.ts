import type { ObjectRef } from '@pothos/core';
import type { PrismaModelTypes } from '@pothos/plugin-prisma';
import type { Context } from '../context.ts';
import { connect, pageInMemory } from './connection.ts';
import { type FieldBuilder, type ListOptions, listField, type Types } from './list-field.ts';
import type { Order } from './order.ts';

interface ComputedListOptions<Parent, Row extends object> extends ListOptions<ObjectRef<Types, Row>> {
  /** The sort order of the rows. */
  readonly order: Order<keyof Row & string, keyof Row & string>;
  /** Computes all rows of the list, in sort order. May return undefined if there are no rows. */
  readonly rows: (parent: Parent, ctx: Context) => readonly Row[] | Promise<readonly Row[] | undefined>;
}

interface RecordListOptions<Shape, Column extends keyof Shape, Row extends object>
  extends ComputedListOptions<Pick<Shape, Column>, Row> {
  /** The columns of the record that are needed to compute the rows. */
  readonly columns: readonly Column[];
}

/** Defines a short list. All its rows are computed at once and then paged in memory. */
export function computedList<Parent, Row extends object>(
  t: PothosSchemaTypes.ObjectFieldBuilder<Types, Parent>,
  options: ComputedListOptions<Parent, Row>,
): PothosSchemaTypes.FieldRef<Types> {
  return computedField(t, options, undefined);
}

/** Defines a {@link computedList} that is computed from columns of a record. */
export function computedListOfRecord<
  Model extends PrismaModelTypes,
  Shape extends object,
  Column extends keyof Model['Shape'],
  Row extends object,
>(
  t: PothosSchemaTypes.PrismaObjectFieldBuilder<Types, Model, Shape>,
  { columns, ...options }: RecordListOptions<Model['Shape'], Column, Row>,
): PothosSchemaTypes.FieldRef<Types> {
  return computedField(t, options, Object.fromEntries(columns.map((column) => [column, true])));
}

function computedField<Parent, Row extends object>(
  t: FieldBuilder,
  { order, rows, ...options }: ComputedListOptions<Parent, Row>,
  select: object | undefined,
): PothosSchemaTypes.FieldRef<Types> {
  return listField<Parent, ObjectRef<Types, Row>>(t, options, {
    ...(select && { select }),
    resolve: async (parent, args, ctx) => {
      const all = (await rows(parent, ctx)) ?? [];
      const page = connect(pageInMemory(all, args, order), args, order, (row) => row);
      return { ...page, totalCount: () => all.length };
    },
  });
}

import type { InputFieldMap, ObjectRef } from '@pothos/core';
import type { PrismaModelTypes } from '@pothos/plugin-prisma';
import type { PrismaTypes } from '@wortlaut/database';
import { type Condition, type CountedList, pageQuery, toWhere } from '@wortlaut/graph';
import { connect } from './connection.ts';
import { type ListArgs, type ListOptions, listField, type NoArgs, type Types } from './list-field.ts';
import type { Order } from './order.ts';
import { readPage } from './page.ts';

type Columns<Row> = keyof Row & string;
type Related<Model extends PrismaModelTypes, Relation extends string> = Model['Relations'][Relation];
/** A row of a relation. */
type RowOf<Relation> = Relation extends { Shape: readonly (infer Row)[] } ? Row : never;
/** The Prisma types of a relation's model. */
type ModelOf<Relation> = Relation extends { Name: infer Name extends keyof PrismaTypes } ? PrismaTypes[Name] : never;

interface RelatedListOptions<
  Model extends PrismaModelTypes,
  Relation extends Model['ListRelations'],
  Type extends ObjectRef<Types, unknown>,
  Args extends InputFieldMap,
> extends ListOptions<Type, Args> {
  /** The relation of the parent in the Prisma schema. */
  readonly relation: Relation;
  /** The relation from the join table to the nodes, if `relation` leads to a join table. */
  readonly node?: ModelOf<Related<Model, Relation>>['RelationName'];
  /** The sort order of the list, by columns of the relation. */
  readonly order: OrderOf<Model, Relation> | ((args: ListArgs<Args>) => OrderOf<Model, Relation>);
  /** The name of the list in {@link CountedList}, for counting its elements. */
  readonly count: CountedList;
  /** A condition that applies to every request, as a Prisma `where`. */
  readonly where?: ModelOf<Related<Model, Relation>>['Where'];
  /** Converts the filter of the request to conditions. */
  readonly filter?: (args: ListArgs<Args>) => readonly Condition[];
}

type OrderOf<Model extends PrismaModelTypes, Relation extends string> = Order<
  Columns<RowOf<Related<Model, Relation>>>,
  Columns<RowOf<Related<Model, Relation>>>
>;

/**
 * Defines a list of the records linked to the parent by a Prisma relation.
 *
 * @remarks The query that reads the parents also reads the page, so a request takes one SQL statement at any depth.
 */
export function relatedList<
  Model extends PrismaModelTypes,
  Shape extends object,
  Relation extends Model['ListRelations'],
  Type extends ObjectRef<Types, unknown>,
  Args extends InputFieldMap = NoArgs,
>(
  t: PothosSchemaTypes.PrismaObjectFieldBuilder<Types, Model, Shape>,
  { relation, node, order, count, where, filter, ...options }: RelatedListOptions<Model, Relation, Type, Args>,
): PothosSchemaTypes.FieldRef<Types> {
  const orderOf = (args: ListArgs<Args>): Order => (typeof order === 'function' ? order(args) : order);
  const filterOf = (args: ListArgs<Args>) => filter?.(args) ?? [];
  return listField<{ readonly id: string }, Type, Args>(t, options, {
    select: (args, _ctx, nested) => {
      const { sort, id } = orderOf(args);
      const conditions = filterOf(args).map(toWhere);
      const all = [
        ...(where ? [{ ...where }] : []),
        ...(node ? conditions.map((each) => ({ [node]: each })) : conditions),
      ];
      const page = pageQuery(orderOf(args), readPage(orderOf(args), args), all);
      const columns = { [sort]: true, [id]: true };
      const nodes = (selection: object) => nested(nested(selection, ['edges', 'node']), ['nodes']);
      return {
        [relation]: node
          ? { ...page, select: { ...columns, [node]: nodes({ select: { id: true } }) } }
          : nodes({ ...page, select: columns }),
      };
    },
    resolve: (parent, args, ctx) => ({
      ...connect(rowsOf(parent, relation), args, orderOf(args), (row) => (node ? Reflect.get(row, node) : row)),
      totalCount: () => ctx.count(count, parent.id, filterOf(args)),
    }),
  });
}

/** Returns the rows of a relation. {@link relatedList} has loaded them together with the parent. */
function rowsOf(parent: object, relation: string): readonly object[] {
  return Reflect.get(parent, relation);
}

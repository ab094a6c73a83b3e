import type { InputFieldMap, InputShapeFromFields, OutputType } from '@pothos/core';
import type { ConnectionShapeForType } from '@pothos/plugin-relay';
import type { GraphQLResolveInfo } from 'graphql';
import type { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import type { Scopes } from '../token/access.ts';
import type { Connection } from './connection.ts';
import type { PageArgs } from './page.ts';

/** The type parameters of the builder. */
export type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never;

/** The arguments of a list: the pagination arguments and the arguments specific to the list. */
export type ListArgs<Args extends InputFieldMap> = PageArgs & InputShapeFromFields<Args>;

/** A field builder for any object type. */
export interface FieldBuilder {
  connection(options: never, connection: never): PothosSchemaTypes.FieldRef<Types>;
}

/** No arguments except the pagination arguments. */
export type NoArgs = Record<never, never>;

/** The options that all lists share. */
export interface ListOptions<Type extends OutputType<Types>, Args extends InputFieldMap = NoArgs> {
  /** The type of the nodes. */
  readonly type: Type;
  /** The connection type for the nodes. */
  readonly connection: PothosSchemaTypes.ObjectRef<Types, ConnectionShapeForType<Types, Type, false, false, false>>;
  readonly description: string;
  /** The arguments of the list in addition to the pagination arguments. */
  readonly args?: Args;
  readonly nullable?: boolean;
  readonly authScopes?: Partial<Scopes>;
}

/** A page of a list. */
export interface ListPage extends Connection<unknown> {
  /** Counts the elements on all pages. It is called only if the request asks for `totalCount`. */
  readonly totalCount: () => number | Promise<number>;
}

type Nested = (selection: unknown, path: readonly string[]) => unknown;

interface ListResolver<Parent, Args extends InputFieldMap> {
  /** The columns and relations of the parent that are needed to read the list. */
  readonly select?: object | ((args: ListArgs<Args>, ctx: Context, nested: Nested) => object);
  readonly resolve: (
    parent: Parent,
    args: ListArgs<Args>,
    ctx: Context,
    info: GraphQLResolveInfo,
  ) => ListPage | Promise<ListPage>;
}

/**
 * Defines a list as a Relay connection. All lists of the schema use this function.
 *
 * @see relatedList for a list of records linked by a Prisma relation
 * @see rootList for a list of all records of a type
 * @see computedList for a short list that is computed and paged in memory
 */
export function listField<Parent, Type extends OutputType<Types>, Args extends InputFieldMap = NoArgs>(
  t: FieldBuilder,
  { connection, ...options }: ListOptions<Type, Args>,
  resolver: ListResolver<Parent, Args>,
): PothosSchemaTypes.FieldRef<Types> {
  // Pothos derives the type of these options from the parent type, which this generic function does not know.
  return t.connection({ ...options, ...resolver } as never, connection as never);
}

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

/** The arguments of a list: those of a page, and its own. */
export type ListArgs<Args extends InputFieldMap> = PageArgs & InputShapeFromFields<Args>;

/** A field builder of any object type. */
export interface FieldBuilder {
  connection(options: never, connection: never): PothosSchemaTypes.FieldRef<Types>;
}

/** No arguments in addition to those of a page. */
export type NoArgs = Record<never, never>;

/** The options that all lists have in common. */
export interface ListOptions<Type extends OutputType<Types>, Args extends InputFieldMap = NoArgs> {
  /** The type of the nodes. */
  readonly type: Type;
  /** The connection of that type. */
  readonly connection: PothosSchemaTypes.ObjectRef<Types, ConnectionShapeForType<Types, Type, false, false, false>>;
  readonly description: string;
  /** The arguments of the list in addition to those of a page. */
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
  /** The columns and relations of the parent that the list is read from. */
  readonly select?: object | ((args: ListArgs<Args>, ctx: Context, nested: Nested) => object);
  readonly resolve: (
    parent: Parent,
    args: ListArgs<Args>,
    ctx: Context,
    info: GraphQLResolveInfo,
  ) => ListPage | Promise<ListPage>;
}

/**
 * Defines a list as a Relay connection. Every list of the schema is defined by this function.
 *
 * @see relatedList for the records that a Prisma relation links to
 * @see rootList for all records of a type
 * @see computedList for a list that is computed as a whole
 */
export function listField<Parent, Type extends OutputType<Types>, Args extends InputFieldMap = NoArgs>(
  t: FieldBuilder,
  { connection, ...options }: ListOptions<Type, Args>,
  resolver: ListResolver<Parent, Args>,
): PothosSchemaTypes.FieldRef<Types> {
  // Pothos derives the type of these options from the type of the parent, which is not known in this generic function.
  return t.connection({ ...options, ...resolver } as never, connection as never);
}

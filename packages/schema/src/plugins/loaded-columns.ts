import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import { getModel } from '@pothos/plugin-prisma';
import { defaultFieldResolver, type GraphQLFieldResolver } from 'graphql';
import { encodeGlobalID } from '../ids.ts';

const pluginName = 'loadedColumns';

/** The name of {@link LoadedColumnsPlugin} in the list of plugins. */
export default pluginName;

declare global {
  namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      [pluginName]: LoadedColumnsPlugin<Types>;
    }
  }
}

/**
 * Resolves a field directly from the columns of its row if the row contains them.
 *
 * @remarks The Prisma plugin checks for each field of each row whether the request has loaded it, because a request can
 * contain the same relation with different arguments. Columns have no arguments, so they do not need this check. If a
 * row does not contain the column, as in the payload of a mutation, the Prisma plugin resolves the field.
 */
export class LoadedColumnsPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override wrapResolve(
    resolver: GraphQLFieldResolver<unknown, Types['Context'], object>,
    field: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    const model = this.buildCache.getTypeConfig(field.parentType).extensions?.pothosPrismaModel;
    if (typeof model !== 'string') return resolver;
    // This is faster than the Relay plugin, which resolves an ID with two promises.
    if (field.kind !== 'PrismaObject') return field.name === 'id' ? fromId(resolver, field.parentType) : resolver;
    const columns = columnsOf(field.extensions?.pothosPrismaSelect);
    const { fields } = getModel(model, this.builder);
    const plain = columns.every((name) => fields.some((column) => column.name === name && column.kind !== 'object'));
    return plain && columns.length > 0
      ? fromColumns(resolver, field.resolve ?? defaultFieldResolver, columns)
      : resolver;
  }
}

function fromColumns<Context>(
  fallback: GraphQLFieldResolver<unknown, Context, object>,
  resolve: GraphQLFieldResolver<unknown, Context, object>,
  columns: readonly string[],
): GraphQLFieldResolver<unknown, Context, object> {
  return (row, args, context, info) => {
    for (const column of columns) {
      if ((row as Record<string, unknown>)[column] === undefined) return fallback(row, args, context, info);
    }
    return resolve(row, args, context, info);
  };
}

/**
 * Returns the columns that a field selects. Empty if it selects relations, or if the selection depends on arguments.
 */
function columnsOf(select: unknown): string[] {
  if (typeof select !== 'object' || select === null) return [];
  return Object.values(select).every((value) => value === true) ? Object.keys(select) : [];
}

function fromId<Context>(
  fallback: GraphQLFieldResolver<unknown, Context, object>,
  typename: string,
): GraphQLFieldResolver<unknown, Context, object> {
  return (row, args, context, info) => {
    const { id } = row as { readonly id?: unknown };
    return typeof id === 'string' ? encodeGlobalID(typename, id) : fallback(row, args, context, info);
  };
}

SchemaBuilder.registerPlugin(pluginName, LoadedColumnsPlugin);

import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import { getModel } from '@pothos/plugin-prisma';
import { defaultFieldResolver, type GraphQLFieldResolver } from 'graphql';
import { encodeGlobalID } from '../ids.ts';

const pluginName = 'loadedColumns';

/** The name under which the builder knows {@link LoadedColumnsPlugin}. */
export default pluginName;

declare global {
  namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      [pluginName]: LoadedColumnsPlugin<Types>;
    }
  }
}

/**
 * Resolves a field that only needs columns of its row at once where the row has them.
 *
 * @remarks Prisma's plugin looks up in the plan of the request whether a field was loaded, for every field of every
 * row: it must, since the same relation can be asked for with other arguments. A column has no arguments; where the row
 * holds it, it is what would be loaded. A row without it (as an editor's payload has) goes the plugin's way.
 */
export class LoadedColumnsPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override wrapResolve(
    resolver: GraphQLFieldResolver<unknown, Types['Context'], object>,
    field: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    const model = this.buildCache.getTypeConfig(field.parentType).extensions?.pothosPrismaModel;
    if (typeof model !== 'string') return resolver;
    // The Relay plugin resolves an id with two promises.
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
  otherwise: GraphQLFieldResolver<unknown, Context, object>,
  resolve: GraphQLFieldResolver<unknown, Context, object>,
  columns: readonly string[],
): GraphQLFieldResolver<unknown, Context, object> {
  return (row, args, context, info) => {
    for (const column of columns) {
      if ((row as Record<string, unknown>)[column] === undefined) return otherwise(row, args, context, info);
    }
    return resolve(row, args, context, info);
  };
}

/** The columns that a field selects; none where it selects anything else, or what it selects depends on arguments. */
function columnsOf(select: unknown): string[] {
  if (typeof select !== 'object' || select === null) return [];
  return Object.values(select).every((value) => value === true) ? Object.keys(select) : [];
}

function fromId<Context>(
  otherwise: GraphQLFieldResolver<unknown, Context, object>,
  typename: string,
): GraphQLFieldResolver<unknown, Context, object> {
  return (row, args, context, info) => {
    const { id } = row as { readonly id?: unknown };
    return typeof id === 'string' ? encodeGlobalID(typename, id) : otherwise(row, args, context, info);
  };
}

SchemaBuilder.registerPlugin(pluginName, LoadedColumnsPlugin);

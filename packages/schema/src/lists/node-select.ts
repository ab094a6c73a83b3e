import { queryFromInfo } from '@pothos/plugin-prisma';
import type { PrismaTypes } from '@wortlaut/database';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';

/**
 * Builds the Prisma selection for the nodes of a list in `Query`: the columns and relations that the request needs.
 *
 * @param columns - the columns to add because the list is sorted by them.
 */
export function nodeSelect<Columns extends Record<string, true>>(
  context: Context,
  info: GraphQLResolveInfo,
  typeName: keyof PrismaTypes,
  columns: Columns,
): Columns {
  const query = queryFromInfo({ context, info, typeName, paths: [['edges', 'node'], ['nodes']], select: columns });
  // The plugin also selects columns and relations that are not in this type. The field resolvers know their types.
  return query.select as Columns;
}

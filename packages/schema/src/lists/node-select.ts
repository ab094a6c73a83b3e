import { queryFromInfo } from '@pothos/plugin-prisma';
import type { PrismaTypes } from '@wortlaut/database';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';

/**
 * Builds the Prisma selection for the nodes of a list of `Query`: the columns and relations that the request asks for.
 *
 * @param columns - the columns that the order of the list needs in addition.
 */
export function nodeSelect<Columns extends Record<string, true>>(
  context: Context,
  info: GraphQLResolveInfo,
  typeName: keyof PrismaTypes,
  columns: Columns,
): Columns {
  const query = queryFromInfo({ context, info, typeName, paths: [['edges', 'node'], ['nodes']], select: columns });
  // The plugin adds columns and relations. The resolvers of the fields read them and know their types.
  return query.select as Columns;
}

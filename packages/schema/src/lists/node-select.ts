import { queryFromInfo } from '@pothos/plugin-prisma';
import type { PrismaTypes } from '@wortlaut/database';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';

/**
 * What the nodes of a connection at the root are read with: the columns and relations that the request asks for, and
 * nothing else.
 *
 * @param columns - those that the order of the list needs besides.
 */
export function nodeSelect<Columns extends Record<string, true>>(
  context: Context,
  info: GraphQLResolveInfo,
  typeName: keyof PrismaTypes,
  columns: Columns,
): Columns {
  const query = queryFromInfo({ context, info, typeName, paths: [['edges', 'node'], ['nodes']], select: columns });
  // The plugin adds to `columns`; what it adds is read by the types' own resolvers and typed there.
  return query.select as Columns;
}

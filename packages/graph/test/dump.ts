import type { Database } from '@wortlaut/database';

const history = new Set([
  'Revision',
  'Change',
  'RevisionRecord',
  'ClientMutation',
  'ImportJob',
  'ImportJobItem',
  '_prisma_migrations',
]);

/**
 * Reads the rows of all tables of the graph, so that states can be compared.
 *
 * @remarks Omits the history and the versions, because versions only increase.
 */
export async function dump(db: Database): Promise<Record<string, unknown[]>> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT tablename::text AS "name" FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`;
  const rows: Record<string, unknown[]> = {};
  for (const { name } of tables.filter((table) => !history.has(table.name))) {
    rows[name] = await db.$queryRawUnsafe(
      `SELECT to_jsonb(t) - '{search,version}'::text[] AS "row" FROM "${name}" AS t ORDER BY to_jsonb(t)::text`,
    );
  }
  return rows;
}

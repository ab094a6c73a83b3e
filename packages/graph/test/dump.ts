import type { Database } from '@wortlaut/database';

/** The rows of every table, for comparing what a change leaves behind. */
export async function dump(db: Database): Promise<Record<string, unknown[]>> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT tablename::text AS "name" FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`;
  const rows: Record<string, unknown[]> = {};
  for (const { name } of tables) {
    rows[name] = await db.$queryRawUnsafe(
      `SELECT to_jsonb(t) - 'search' AS "row" FROM "${name}" AS t ORDER BY to_jsonb(t)::text`,
    );
  }
  return rows;
}

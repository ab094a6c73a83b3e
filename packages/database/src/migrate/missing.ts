import { readdir } from 'node:fs/promises';
import type { Database } from '../client.ts';
import { Prisma } from '../generated/prisma/client.ts';

/**
 * Finds the migrations that are not applied to a database, without applying them.
 *
 * @param folder - Prisma's `migrations` folder
 * @returns the names of the missing migrations, in alphabetical order
 * @throws Error if the database does not respond
 */
export async function missingMigrations(db: Database, folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const rows = await db.$queryRaw<{ name: string }[]>(Prisma.sql`
    SELECT migration_name AS name FROM _prisma_migrations
    WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`);
  const applied = new Set(rows.map((row) => row.name));
  return names.filter((name) => !applied.has(name)).sort();
}

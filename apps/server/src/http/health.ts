import { readdir } from 'node:fs/promises';
import { type Database, Prisma } from '@wortlaut/database';

/** Whether requests can be served; `reason` says in one line why not. */
export type Readiness = { readonly ready: true } | { readonly ready: false; readonly reason: string };

/** How long the database may take to answer, in milliseconds. */
const PATIENCE = 2_000;

/**
 * Makes the check behind `/ready`: the database answers and has all migrations.
 *
 * @param folder - Prisma's folder of migrations
 * @param stopping - aborted once the server takes no more requests
 */
export function createReadiness(db: Database, folder: string, stopping: AbortSignal): () => Promise<Readiness> {
  return async () => {
    if (stopping.aborted) return { ready: false, reason: 'the server is stopping' };
    try {
      const missing = await within(PATIENCE, missingMigrations(db, folder));
      if (missing.length === 0) return { ready: true };
      return { ready: false, reason: `the database lacks the migration ${missing.join(', ')}` };
    } catch {
      return { ready: false, reason: 'the database does not answer' };
    }
  };
}

async function missingMigrations(db: Database, folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const rows = await db.$queryRaw<{ name: string }[]>(Prisma.sql`
    SELECT migration_name AS name FROM _prisma_migrations
    WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`);
  const done = new Set(rows.map((row) => row.name));
  return names.filter((name) => !done.has(name));
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

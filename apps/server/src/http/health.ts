import { type Database, missingMigrations } from '@wortlaut/database';

/** Whether the server can answer requests. If not, `reason` explains why in one line. */
export type Readiness = { readonly ready: true } | { readonly ready: false; readonly reason: string };

/** The maximum time to wait for the database, in milliseconds. */
const PATIENCE = 2_000;

/**
 * Creates the check behind `/ready`: the database responds and has all migrations.
 *
 * @param folder - the folder of Prisma migrations
 * @param stopping - aborted when the server no longer accepts requests
 */
export function createReadiness(db: Database, folder: string, stopping: AbortSignal): () => Promise<Readiness> {
  return async () => {
    if (stopping.aborted) return { ready: false, reason: 'The server is stopping.' };
    try {
      const missing = await within(PATIENCE, missingMigrations(db, folder));
      if (missing.length === 0) return { ready: true };
      return { ready: false, reason: `The database is missing migrations: ${missing.join(', ')}.` };
    } catch {
      return { ready: false, reason: 'The database does not respond.' };
    }
  };
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`No response within ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

import { type Database, isReadOnly, missingMigrations } from '@wortlaut/database';

/** Whether the server can answer requests. If not, `reason` explains why in one line. */
export type Readiness = { readonly ready: true } | { readonly ready: false; readonly reason: string };

/** The maximum time to wait for the database, in milliseconds. */
const PATIENCE = 2_000;

/** The parts of the server that have to work before it is ready. */
export interface ReadinessParts {
  readonly db: Database;
  /** The folder of Prisma migrations. */
  readonly folder: string;
  /** Aborted when the server no longer accepts requests. */
  readonly stopping: AbortSignal;
  /** Whether the server has started completely. @defaultValue it has */
  readonly hasStarted?: () => boolean;
  /** Whether the server receives the notifications of changes from the database. @defaultValue it does */
  readonly isListening?: () => boolean;
}

/**
 * Creates the check behind `/ready`: the server has started, receives notifications of changes, and can read and change
 * the database, which has all migrations.
 */
export function createReadiness({
  db,
  folder,
  stopping,
  hasStarted = () => true,
  isListening = () => true,
}: ReadinessParts): () => Promise<Readiness> {
  const findProblem = async (): Promise<string | null> => {
    if (stopping.aborted) return 'The server is stopping.';
    if (!hasStarted()) return 'The server is starting.';
    try {
      const missing = await within(PATIENCE, missingMigrations(db, folder));
      if (missing.length > 0) return `The database is missing migrations: ${missing.join(', ')}.`;
      if (await within(PATIENCE, isReadOnly(db))) return 'The database is read-only. It may be a standby.';
    } catch {
      return 'The database does not respond.';
    }
    return isListening() ? null : 'The server does not receive notifications of changes from the database.';
  };
  return async () => {
    const reason = await findProblem();
    return reason === null ? { ready: true } : { ready: false, reason };
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

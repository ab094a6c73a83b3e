import { randomUUID } from 'node:crypto';
import { Client, DatabaseError as PostgresError } from 'pg';
import { DatabaseError, errorCode, errorText } from '../errors.ts';
import type { Log } from '../log.ts';
import { type Migration, readMigrations } from './folder.ts';
import { findPending } from './history.ts';

/**
 * The key of Prisma's advisory lock for migrations. Sharing it keeps Prisma and Wortlaut from migrating at the same
 * time.
 */
const lockKey = 72707369;

/**
 * Applies pending migrations to a database.
 *
 * @remarks It uses the same table and checksums as `prisma migrate deploy`, so both can be used on the same database.
 * It does not need Prisma's schema engine. Each migration runs in one transaction, together with its row in the table.
 * If several servers start at the same time, one applies the migrations and the others wait.
 *
 * @param url - the URL of the database
 * @param folder - Prisma's `migrations` folder
 * @param log - called with one line if migrations were applied, and with one line if another process is migrating the
 * database
 * @returns the names of the migrations that were applied
 * @throws {@link DatabaseError} `MIGRATION_FAILED` with the line in the file, after the migration was rolled back;
 * `DATABASE_NEWER`, `MIGRATION_CHANGED` or `DATABASE_NOT_EMPTY`
 */
export async function migrate(url: string, folder: string, log: Log): Promise<string[]> {
  const migrations = await readMigrations(folder);
  const client = new Client({ connectionString: url, application_name: 'wortlaut migrate' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await takeTurn(client, log);
    const pending = await findPending(client, migrations);
    for (const migration of pending) await apply(client, migration);
    if (pending.length > 0) {
      log(`Database ready: ${pending.length} ${pending.length === 1 ? 'migration' : 'migrations'} applied.`);
    }
    return pending.map((migration) => migration.name);
  } finally {
    // Closing the connection also releases the lock.
    await client.end();
  }
}

async function takeTurn(client: Client, log: Log): Promise<void> {
  const { rows } = await client.query<{ free: boolean }>(`SELECT pg_try_advisory_lock(${lockKey}) AS free`);
  if (rows[0]?.free) return;
  log('waiting for another process that is migrating the database');
  await client.query(`SELECT pg_advisory_lock(${lockKey})`);
}

async function apply(client: Client, migration: Migration): Promise<void> {
  const started = new Date();
  await client.query('BEGIN');
  try {
    await client.query(migration.sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
       VALUES ($1, $2, clock_timestamp(), $3, $4, 1)`,
      [randomUUID(), migration.checksum, migration.name, started],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw new DatabaseError('MIGRATION_FAILED', failure(migration, error), error);
  }
}

/**
 * Returns the message for a failed migration. Error code 25001 means that a statement cannot run in a transaction, such
 * as CREATE INDEX CONCURRENTLY.
 */
function failure(migration: Migration, error: unknown): string {
  const position = error instanceof PostgresError ? Number(error.position) : Number.NaN;
  const line = Number.isNaN(position) ? '' : `, line ${migration.sql.slice(0, position).split('\n').length}`;
  const remedy = errorCode(error) === '25001' ? ' Each migration runs in a transaction. Remove the statement.' : '';
  return `The migration ${migration.name} failed and was rolled back (migration.sql${line}): ${errorText(error)}.${remedy}`;
}

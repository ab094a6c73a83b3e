import type { Client } from 'pg';
import { DatabaseError } from '../errors.ts';
import type { Migration } from './folder.ts';

/** A row in Prisma's table of applied migrations. */
interface Applied {
  readonly name: string;
  readonly checksum: string;
  readonly finished: boolean;
}

/**
 * Creates the table of applied migrations. It has the same columns as in Prisma, because Prisma also uses this table.
 *
 * @see
 * https://github.com/prisma/prisma-engines/blob/main/schema-engine/connectors/sql-schema-connector/src/flavour/postgres.rs
 */
const table = `CREATE TABLE _prisma_migrations (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
)`;

/**
 * Finds the migrations that are not applied to a database yet.
 *
 * @returns the migrations in the order in which to apply them
 * @throws {@link DatabaseError} `DATABASE_NEWER`, `MIGRATION_CHANGED`, `MIGRATION_FAILED` or `DATABASE_NOT_EMPTY`
 */
export async function findPending(client: Client, migrations: readonly Migration[]): Promise<Migration[]> {
  const applied = await readHistory(client);
  const byName = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const row of applied) {
    const migration = byName.get(row.name);
    if (!migration) {
      throw new DatabaseError(
        'DATABASE_NEWER',
        `The database has the migration ${row.name}, which this version of Wortlaut does not have. A newer version has migrated the database. Update Wortlaut, or use another database.`,
      );
    }
    if (!row.finished) {
      throw new DatabaseError(
        'MIGRATION_FAILED',
        `Another tool started the migration ${row.name} on this database and did not finish it. Repair the database, then run "prisma migrate resolve".`,
      );
    }
    if (![migration.checksum, ...migration.equivalents].includes(row.checksum)) {
      throw new DatabaseError(
        'MIGRATION_CHANGED',
        `The migration ${row.name} was changed after it was applied to this database. Restore its migration.sql, and put the change in a new migration.`,
      );
    }
  }
  const done = new Set(applied.map((row) => row.name));
  return migrations.filter((migration) => !done.has(migration.name));
}

async function readHistory(client: Client): Promise<Applied[]> {
  const { rows } = await client.query<{ known: boolean; others: string | null }>(
    `SELECT to_regclass(format('%I._prisma_migrations', current_schema())) IS NOT NULL AS known,
            (SELECT min(tablename) FROM pg_tables WHERE schemaname = current_schema()) AS others`,
  );
  const [found] = rows;
  if (found?.known) return (await client.query<Applied>(history)).rows;
  if (found?.others) {
    throw new DatabaseError(
      'DATABASE_NOT_EMPTY',
      `The database contains tables from another application (${found.others}). Set DATABASE_URL to an empty database.`,
    );
  }
  await client.query(table);
  return [];
}

const history = `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
                 FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at`;

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseError, errorCode, errorText } from '../errors.ts';

/** A migration. */
export interface Migration {
  /** The name of the folder, such as `20260101120000_init`. Migrations are applied in the order of their names. */
  readonly name: string;
  readonly sql: string;
  /** The SHA-256 hash of the file in hexadecimal, as in Prisma. */
  readonly checksum: string;
  /** The checksums of the file with different line endings, because Git may change them. */
  readonly equivalents: readonly string[];
}

/**
 * Reads a folder of migrations in Prisma's layout, `<name>/migration.sql`.
 *
 * @returns the migrations in the order in which to apply them. Empty if the folder does not exist.
 * @throws {@link DatabaseError} `MIGRATION_FAILED` if a migration has no file
 */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  // Sorted by code unit, as in Prisma.
  return Promise.all(names.sort().map((name) => readMigration(folder, name)));
}

async function readMigration(folder: string, name: string): Promise<Migration> {
  const file = join(folder, name, 'migration.sql');
  try {
    const sql = await readFile(file, 'utf8');
    const unix = sql.replaceAll('\r\n', '\n');
    return { name, sql, checksum: sha256(sql), equivalents: [sha256(unix), sha256(unix.replaceAll('\n', '\r\n'))] };
  } catch (error) {
    throw new DatabaseError(
      'MIGRATION_FAILED',
      `Cannot read the migration ${name}: ${errorText(error)}. Restore the file, or remove the empty folder.`,
      error,
    );
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

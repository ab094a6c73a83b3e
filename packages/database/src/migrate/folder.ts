import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseError, errorCode, errorText } from '../errors.ts';

/** One migration of the folder. */
export interface Migration {
  /** The name of its folder, e.g. `20260101120000_init`; the names' order is the order of application. */
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the file in hexadecimal, as Prisma computes it. */
  readonly checksum: string;
  /** The checksums that the same file has with other line ends: a checkout may have changed them. */
  readonly equivalents: readonly string[];
}

/**
 * Reads a folder of migrations in Prisma's layout, `<name>/migration.sql`.
 *
 * @returns the migrations in the order of application; none where the folder is missing
 * @throws {@link DatabaseError} `MIGRATION_FAILED` for a migration without its file
 */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  // By code unit: a locale's order would not be Prisma's.
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
      `The migration ${name} cannot be read: ${errorText(error)}. Restore the file, or remove the empty folder.`,
      error,
    );
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

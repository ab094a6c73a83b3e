import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrate } from '@wortlaut/database';
import type { Client } from 'pg';
import { serverVariable, uniqueName, withClient, withDatabase } from './cluster.ts';

/** A database for one test file. */
export interface TestDatabase {
  /** The URL of the database, including the password. */
  readonly url: string;
  /** Drops the database and closes all its connections. */
  drop(): Promise<void>;
}

/** The key of the advisory lock for creating the template: the bytes of "template" as a number. */
const templateLock = '8387230210669507685';

/**
 * Creates an empty database with all migrations applied.
 *
 * @remarks The database is a copy of a template database, which is created once per test run from the current
 *   migrations.
 * @throws Error if no test cluster is running because the package's vitest configuration does not set `database: true`
 * @example
 * ```ts
 * const database = await createTestDatabase();
 * afterAll(() => database.drop());
 * ```
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = process.env[serverVariable];
  if (!server) throw new Error(`${serverVariable} is not set. Use testConfig({ database: true }) in vitest.config.ts.`);
  const name = uniqueName('test');
  await withClient(server, async (client) => {
    const template = await ensureTemplate(client, server);
    // FILE_COPY is seven times as fast as the default, which writes the entire template to the write-ahead log.
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`);
  });
  return {
    url: withDatabase(server, name),
    drop: () => withClient(server, async (client) => void (await client.query(`DROP DATABASE ${name} WITH (FORCE)`))),
  };
}

const migrations = fileURLToPath(new URL('../../../prisma/migrations', import.meta.url));

/**
 * Creates the template if it does not exist. The template gets its name when it is complete, so that an incomplete
 * template is never used.
 */
async function ensureTemplate(client: Client, server: string): Promise<string> {
  const template = `template_${await fingerprint(migrations)}`;
  const unfinished = `${template}_unfinished`;
  await client.query(`SELECT pg_advisory_lock(${templateLock})`);
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [template]);
    if (rowCount !== 0) return template;
    await client.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${unfinished}`);
    await migrate(withDatabase(server, unfinished), migrations, () => undefined);
    await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${template}`);
    return template;
  } finally {
    await client.query(`SELECT pg_advisory_unlock(${templateLock})`);
  }
}

/** Returns a hash of all SQL files in a folder, as twelve hexadecimal digits. */
async function fingerprint(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((file) => file.endsWith('.sql')).sort()) {
    hash
      .update(name)
      .update('\0')
      .update(await readFile(join(folder, name)));
  }
  return hash.digest('hex').slice(0, 12);
}

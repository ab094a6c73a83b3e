import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEmbedded } from '../src/embedded/start.ts';
import { migrate } from '../src/migrate/migrate.ts';
import { ask, temporaryFolder } from './process.ts';

const silent = () => undefined;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: Awaited<ReturnType<typeof startEmbedded>>;
let made = 0;

beforeAll(async () => {
  folder = await temporaryFolder();
  server = await startEmbedded({ dataDir: join(folder.path, 'data'), log: silent, throwaway: true });
});

afterAll(async () => {
  await server.stop();
  await folder.remove();
});

/** Creates an empty database and a folder with migrations. */
async function scene(scripts: Record<string, string>) {
  made += 1;
  const migrations = join(folder.path, `migrations-${made}`);
  const put = async (name: string, sql: string) => {
    await mkdir(join(migrations, name), { recursive: true });
    await writeFile(join(migrations, name, 'migration.sql'), sql);
  };
  for (const [name, sql] of Object.entries(scripts)) await put(name, sql);
  await ask(server.url, `CREATE DATABASE scene_${made}`);
  return { migrations, put, url: server.url.replace('/wortlaut?', `/scene_${made}?`) };
}

const tables = `SELECT string_agg(tablename, ' ' ORDER BY tablename) FROM pg_tables WHERE schemaname = 'public'`;

test('applies each migration once, in the order of the names', async () => {
  const { url, migrations } = await scene({ '2_rename': 'ALTER TABLE a RENAME TO b', '1_make': 'CREATE TABLE a ()' });
  const lines: string[] = [];
  expect(await migrate(url, migrations, (line) => lines.push(line))).toEqual(['1_make', '2_rename']);
  expect(lines).toEqual(['Database ready: 2 migrations applied.']);
  expect(await migrate(url, migrations, silent)).toEqual([]);
  expect(await ask(url, tables)).toBe('_prisma_migrations b');
});

test('an empty or missing folder is not an error', async () => {
  const { url, migrations } = await scene({});
  expect(await migrate(url, migrations, silent)).toEqual([]);
});

test('if several servers start at the same time, one migrates and the others wait', async () => {
  const { url, migrations } = await scene({ '1_slow': 'CREATE TABLE a (); SELECT pg_sleep(0.3)' });
  const lines: string[] = [];
  const results = await Promise.all([1, 2, 3].map(() => migrate(url, migrations, (line) => lines.push(line))));
  expect(results.map((names) => names.length).sort()).toEqual([0, 0, 1]);
  expect(lines.filter((line) => line.startsWith('waiting'))).toHaveLength(2);
});

test('a failed migration is rolled back, earlier ones are kept, and it can be applied after a fix', async () => {
  const { url, migrations, put } = await scene({
    '1_good': 'CREATE TABLE good ()',
    '2_bad': 'CREATE TABLE half ();\nINSERT INTO good\nVALUES (1, 2);',
  });
  await expect(migrate(url, migrations, silent)).rejects.toMatchObject({
    code: 'MIGRATION_FAILED',
    message:
      'The migration 2_bad failed and was rolled back (migration.sql, line 3): INSERT has more expressions than target columns.',
  });
  expect(await ask(url, tables)).toBe('_prisma_migrations good');
  await put('2_bad', 'CREATE TABLE whole ()');
  expect(await migrate(url, migrations, silent)).toEqual(['2_bad']);
});

test('the error explains that a statement cannot run in a transaction', async () => {
  const { url, migrations } = await scene({ '1_a': 'CREATE TABLE a (n int); CREATE INDEX CONCURRENTLY ON a (n)' });
  await expect(migrate(url, migrations, silent)).rejects.toThrow('Each migration runs in a transaction');
});

test('the error for an unknown migration says that the database belongs to a newer version', async () => {
  const { url, migrations } = await scene({ '1_a': 'CREATE TABLE a ()', '2_b': 'CREATE TABLE b ()' });
  await migrate(url, migrations, silent);
  const older = await scene({ '1_a': 'CREATE TABLE a ()' });
  await expect(migrate(url, older.migrations, silent)).rejects.toMatchObject({
    code: 'DATABASE_NEWER',
    message:
      'The database has the migration 2_b, which this version of Wortlaut does not have. A newer version has migrated the database. Update Wortlaut, or use another database.',
  });
});

test('refuses a migration that was edited after it was applied, but accepts different line endings', async () => {
  const { url, migrations, put } = await scene({ '1_a': 'CREATE TABLE a ();\nCREATE TABLE b ();\n' });
  await migrate(url, migrations, silent);
  await put('1_a', 'CREATE TABLE a ();\r\nCREATE TABLE b ();\r\n');
  expect(await migrate(url, migrations, silent)).toEqual([]);
  await put('1_a', 'CREATE TABLE c ();\n');
  await expect(migrate(url, migrations, silent)).rejects.toMatchObject({ code: 'MIGRATION_CHANGED' });
});

test('does not change a database with tables of a different application', async () => {
  const { url, migrations } = await scene({ '1_a': 'CREATE TABLE a ()' });
  await ask(url, 'CREATE TABLE theirs ()');
  await expect(migrate(url, migrations, silent)).rejects.toMatchObject({
    code: 'DATABASE_NOT_EMPTY',
    message: 'The database contains tables from another application (theirs). Set DATABASE_URL to an empty database.',
  });
  expect(await ask(url, tables)).toBe('theirs');
});

test('the error names a migration that another tool left unfinished', async () => {
  const { url, migrations } = await scene({ '1_a': 'CREATE TABLE a ()' });
  await migrate(url, migrations, silent);
  await ask(url, 'UPDATE _prisma_migrations SET finished_at = NULL');
  await expect(migrate(url, migrations, silent)).rejects.toThrow('and did not finish it');
  await ask(url, 'DROP TABLE a');
  await ask(url, 'UPDATE _prisma_migrations SET rolled_back_at = now()');
  expect(await migrate(url, migrations, silent)).toEqual(['1_a']);
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEmbedded } from '../src/embedded/start.ts';
import { migrate } from '../src/migrate/migrate.ts';
import { deploy, diagnose, missing, openEngine } from './prisma-engine.ts';
import { ask, temporaryFolder } from './process.ts';

const prisma = fileURLToPath(new URL('../../../prisma', import.meta.url));
const migrations = join(prisma, 'migrations');
const silent = () => undefined;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: Awaited<ReturnType<typeof startEmbedded>>;
let schema: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  server = await startEmbedded({ dataDir: join(folder.path, 'data'), log: silent, throwaway: true });
  schema = await readFile(join(prisma, 'schema.prisma'), 'utf8');
});

afterAll(async () => {
  await server.stop();
  await folder.remove();
});

async function emptyDatabase(name: string): Promise<string> {
  await ask(server.url, `CREATE DATABASE ${name}`);
  return server.url.replace('/wortlaut?', `/${name}?`);
}

const columns = `SELECT string_agg(concat_ws(' ', column_name, data_type, character_maximum_length, column_default,
  is_nullable), ', ' ORDER BY ordinal_position) FROM information_schema.columns WHERE table_name = '_prisma_migrations'`;

/** Lists the DROP DEFAULT statements that Prisma suggests by mistake for generated columns. */
const unmodeled = `SELECT coalesce(array_agg(format('ALTER TABLE "%s" ALTER COLUMN "%s" DROP DEFAULT', table_name, column_name)
  ORDER BY table_name), '{}') FROM information_schema.columns WHERE is_generated = 'ALWAYS' AND table_schema = 'public'`;

test('the migrations produce the database that the Prisma schema describes', async () => {
  const url = await emptyDatabase('compared');
  await migrate(url, migrations, silent);
  const engine = await openEngine(url, schema, await emptyDatabase('shadow'));
  const differences = await missing(engine, migrations, schema);
  await engine.close();
  const generated = await ask(url, unmodeled);
  expect(differences.filter((statement) => !Array.isArray(generated) || !generated.includes(statement))).toEqual([]);
});

test('after our migrations, "prisma migrate deploy" finds its table and has nothing to apply', async () => {
  const url = await emptyDatabase('ours');
  const applied = await migrate(url, migrations, silent);
  expect(applied.length).toBeGreaterThan(0);
  const engine = await openEngine(url, schema);
  expect(await diagnose(engine, migrations)).toMatchObject({
    hasMigrationsTable: true,
    history: null,
    editedMigrationNames: [],
    failedMigrationNames: [],
  });
  expect(await deploy(engine, migrations)).toEqual([]);
  await engine.close();
});

test('after "prisma migrate deploy", our migrations have nothing to apply, and both create the same table', async () => {
  const theirs = await emptyDatabase('theirs');
  const engine = await openEngine(theirs, schema);
  expect((await deploy(engine, migrations)).length).toBeGreaterThan(0);
  await engine.close();
  expect(await migrate(theirs, migrations, silent)).toEqual([]);
  const ours = await emptyDatabase('again');
  await migrate(ours, migrations, silent);
  expect(await ask(ours, columns)).toBe(await ask(theirs, columns));
});

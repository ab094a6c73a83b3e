import { expect, test } from 'vitest';
import { withClient } from './cluster.ts';
import { createTestDatabase } from './test-database.ts';

const tables = `SELECT count(*)::int AS count FROM pg_tables WHERE schemaname = 'public'`;

test('databases created at the same time are complete and independent', async () => {
  const databases = await Promise.all([createTestDatabase(), createTestDatabase(), createTestDatabase()]);
  const [first, ...others] = databases;
  if (first) await withClient(first.url, (client) => client.query('CREATE TABLE mine ()'));
  const counts = await Promise.all(
    others.map(({ url }) => withClient(url, async (client) => (await client.query(tables)).rows[0].count)),
  );
  expect(counts[0]).toBeGreaterThan(1);
  expect(counts[1]).toBe(counts[0]);
  await Promise.all(databases.map((database) => database.drop()));
});

test('a database can be dropped while a connection is open', async () => {
  const database = await createTestDatabase();
  await withClient(database.url, async (client) => {
    client.on('error', () => undefined);
    await database.drop();
  });
  await expect(withClient(database.url, async () => undefined)).rejects.toMatchObject({ code: '3D000' });
});

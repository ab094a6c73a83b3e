import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@wortlaut/testing';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../support/http.ts';
import { importText, sendArticles } from '../support/newsroom.ts';
import { startProcess, until } from '../support/process.ts';

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'wortlaut-start-'));
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

function start(env: Record<string, string> = {}, nodeArguments: string[] = []) {
  const own = { DATABASE_URL: database.url, DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'warn' };
  return startProcess({ ...own, ...env }, { nodeArguments });
}

describe('a failed start exits with status 1 and a one-line message', () => {
  test('for each invalid setting', async () => {
    const server = start({ PORT: 'none', LOG_LEVEL: 'loud' });
    expect(await server.ended).toBe(1);
    expect(server.errors()).toBe(
      'PORT is "none". It must be a whole number from 0 to 65535 (0 selects any free port).\n' +
        'LOG_LEVEL is "loud". It must be one of silent, fatal, error, warn, info, debug, trace.\n',
    );
  });

  test('on a Node.js version that is too old, before the settings are checked', async () => {
    const older = `data:text/javascript,${encodeURIComponent(
      "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.4' } })",
    )}`;
    const server = start({ PORT: 'none' }, ['--import', older]);
    expect(await server.ended).toBe(1);
    expect(server.errors()).toBe(
      'Node.js 18.20.4 is too old for Wortlaut. Install version 20.19 or newer from https://nodejs.org.\n',
    );
  });

  test('on a port in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const server = start({ PORT: String(port) });
    expect(await server.ended).toBe(1);
    other.close();
    expect(server.errors()).toBe(
      `Port ${port} on 127.0.0.1 is already in use. Stop the other program, or set PORT to another port. PORT=0 selects any free port.\n`,
    );
  });

  test('if the configured database is unavailable', async () => {
    const server = start({ DATABASE_URL: 'postgresql://editor:geheim@127.0.0.1:1/news' });
    expect(await server.ended).toBe(1);
    expect(server.errors()).toMatch(/^Cannot use the database at 127\.0\.0\.1:1\/news: .*DATABASE_URL.*\n$/);
    expect(server.errors()).not.toContain('geheim');
  });
});

describe('a server', () => {
  test('serves the sample articles from the configured database, and leaves the database running when it stops', async () => {
    const server = start();
    const address = await server.address;
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await ask(address, '/ready')).status).toBe(200);
    const answer = await ask(address, '/graphql?query=%7Barticles(first:1)%7BtotalCount%7D%7D');
    expect(JSON.parse(answer.text).data.articles.totalCount).toBeGreaterThanOrEqual(12);
    server.kill('SIGTERM');
    expect([await server.ended, server.errors()]).toEqual([0, '']);
    const client = new Client({ connectionString: database.url });
    await client.connect();
    expect((await client.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    await client.end();
  });

  test('answers requests while it extracts a long article', async () => {
    const server = start();
    const address = await server.address;
    const filler = Array.from({ length: 8_000 }, (_, at) => `Der Bau am Steg ${at} in Quellbrunn geht im Mai weiter.`);
    const content = `„Der Steg bleibt“, sagte Ida Tangermoor.\n\n${filler.join(' ')}`;
    let imported = false;
    const importing = importText(address, await server.token(), content).then((outcome) => {
      imported = true;
      return outcome;
    });
    let answered = 0;
    while (!imported) if ((await ask(address, '/ready')).status === 200) answered += 1;
    expect(await importing).toEqual({ statements: 1 });
    // If the extraction ran in the same thread, the server would answer only a few requests before and after it.
    expect(answered).toBeGreaterThan(30);
    server.kill('SIGTERM');
    expect(await server.ended).toBe(0);
  });

  test('waits for requests in progress when it stops, and a second signal stops it immediately', async () => {
    const server = start();
    const address = await server.address;
    const client = new Client({ connectionString: database.url });
    await client.connect();
    // Imports now wait for this lock.
    await client.query('BEGIN; LOCK TABLE "Statement" IN EXCLUSIVE MODE');
    const imports = sendArticles(address, await server.token());
    await until(async () => {
      // Within a transaction, PostgreSQL returns the same snapshot of the view until it is cleared.
      await client.query('SELECT pg_stat_clear_snapshot()');
      const { rows } = await client.query(`SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock'
        AND datname = current_database()`);
      return rows.length > 0;
    });
    server.kill('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(server.child.exitCode).toBeNull();
    await expect(ask(address, '/health')).rejects.toThrow('ECONNREFUSED');
    server.kill('SIGTERM');
    expect(await server.ended).toBe(1);
    expect(server.errors()).toBe('Stopped immediately after a second SIGTERM. Requests in progress were cut off.\n');
    await imports.stop();
    expect(imports.acknowledged.size).toBe(0);
    await client.end();
  });
});

import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describe, openDatabase } from '../src/connect.ts';
import { startEmbedded } from '../src/embedded/start.ts';
import { ask, temporaryFolder } from './process.ts';

const log = () => undefined;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: Awaited<ReturnType<typeof startEmbedded>>;
let dataDir: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  dataDir = join(folder.path, 'data');
  server = await startEmbedded({ dataDir, log, throwaway: true });
});

afterAll(async () => {
  await server.stop();
  await folder.remove();
});

async function failure(databaseUrl: string): Promise<string> {
  const error: unknown = await openDatabase({ databaseUrl, dataDir, log }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof Error ? error.message : 'openDatabase() did not fail';
}

test('uses a database at a URL and does not stop it', async () => {
  const database = await openDatabase({ databaseUrl: server.url, dataDir, log });
  expect(database).toMatchObject({ url: server.url, embedded: false });
  await database.announce('http://127.0.0.1:4000');
  await database.close();
  expect(await ask(server.url, 'SELECT 1')).toBe(1);
});

test('starts an embedded database if there is no URL', async () => {
  const database = await openDatabase({ databaseUrl: '', dataDir: join(folder.path, 'other'), log });
  expect(database.embedded).toBe(true);
  expect(await ask(database.url, 'SHOW server_encoding')).toBe('UTF8');
  await database.close();
  await expect(ask(database.url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
});

test('each error says where the problem is and how to fix it, without the password', async () => {
  const secret = new URL(server.url);
  secret.password = 'geheim';
  const missing = new URL(server.url);
  missing.pathname = '/nirgendwo';
  const place = `127.0.0.1:${secret.port}`;
  expect(await failure(secret.href)).toBe(
    `Cannot use the database at ${place}/wortlaut: password authentication failed for user "wortlaut". Fix the user or password in DATABASE_URL.`,
  );
  expect(await failure(missing.href)).toBe(
    `Cannot use the database at ${place}/nirgendwo: database "nirgendwo" does not exist. Create it with createdb, or fix the name in DATABASE_URL.`,
  );
  expect(await failure('postgresql://anna:geheim@127.0.0.1:1/graph')).toBe(
    'Cannot use the database at 127.0.0.1:1/graph: connect ECONNREFUSED 127.0.0.1:1. Start the database, fix DATABASE_URL, or unset it to use the built-in database.',
  );
});

test('rejects an invalid URL without repeating it in the error', async () => {
  const message = await failure('anna:geheim@localhost/graph');
  expect(message).toContain('DATABASE_URL is not a PostgreSQL URL');
  expect(message).not.toContain('geheim');
  expect(() => describe('mysql://anna:geheim@localhost/graph')).toThrow('must look like postgresql://');
});

test('rejects a database that does not store UTF-8', async () => {
  await ask(server.url, `CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' LOCALE_PROVIDER libc TEMPLATE template0`);
  expect(await failure(server.url.replace('/wortlaut?', '/latin?'))).toContain('stores text as LATIN1');
});

test('rejects a server older than PostgreSQL 15', async () => {
  const old = await serverOfVersion('14.9', 140009);
  expect(await failure(`postgresql://anna@127.0.0.1:${portOf(old)}/graph`)).toBe(
    `The database at 127.0.0.1:${portOf(old)}/graph is PostgreSQL 14.9. Wortlaut needs version 15 or newer. Upgrade it, or unset DATABASE_URL to use the built-in database.`,
  );
  old.close();
});

function portOf(listening: Server): number {
  const address = listening.address();
  return typeof address === 'object' && address ? address.port : 0;
}

/**
 * Starts a server that speaks the PostgreSQL protocol and answers every query with the specified version. It replaces a
 * real server with an old version.
 */
function serverOfVersion(version: string, number: number): Promise<Server> {
  const message = (type: string, ...parts: Buffer[]) => {
    const body = Buffer.concat(parts);
    const head = Buffer.alloc(5);
    head.write(type);
    head.writeInt32BE(body.length + 4, 1);
    return Buffer.concat([head, body]);
  };
  const int = (value: number, bytes: 2 | 4) => {
    const buffer = Buffer.alloc(bytes);
    buffer.writeIntBE(value, 0, bytes);
    return buffer;
  };
  const column = (name: string, type: number) =>
    Buffer.concat([Buffer.from(`${name}\0`), int(0, 4), int(0, 2), int(type, 4), int(-1, 2), int(-1, 4), int(0, 2)]);
  const value = (text: string) => Buffer.concat([int(text.length, 4), Buffer.from(text)]);
  const ready = message('Z', Buffer.from('I'));
  const answer = Buffer.concat([
    message('T', int(3, 2), column('version', 25), column('number', 23), column('encoding', 25)),
    message('D', int(3, 2), value(version), value(String(number)), value('UTF8')),
    message('C', Buffer.from('SELECT 1\0')),
    ready,
  ]);
  const listening = createServer((socket) => {
    let greeted = false;
    socket.on('data', (data) => {
      if (greeted && data[0] === 'Q'.charCodeAt(0)) socket.write(answer);
      if (!greeted) socket.write(Buffer.concat([message('R', int(0, 4)), ready]));
      greeted = true;
    });
    socket.on('error', () => undefined);
  });
  return new Promise((resolve) => listening.listen(0, '127.0.0.1', () => resolve(listening)));
}

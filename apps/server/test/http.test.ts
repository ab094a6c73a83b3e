import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase } from '@wortlaut/database';
import { createTestDatabase } from '@wortlaut/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createReadiness, type ReadinessParts } from '../src/http/health.ts';
import { type HttpServer, ListenError } from '../src/http/http-server.ts';
import { paths } from '../src/paths.ts';
import { ask, serveRoutes } from './support/http.ts';
import { createTestServer, deadDatabase, type TestServer } from './support/server.ts';

const json = { 'Content-Type': 'application/json' };
const typename = JSON.stringify({ query: '{ __typename }' });

let graph: TestServer;
let server: HttpServer;
let port: string;
const stopping = new AbortController();
beforeAll(async () => {
  graph = await createTestServer();
  server = await serveRoutes(
    {
      graphql: graph.yoga,
      web: (_request, response) => response.end('a page'),
      readiness: createReadiness({ db: graph.db, folder: paths.migrations, stopping: stopping.signal }),
    },
    { allowedHosts: ['news.example', 'proxy.example:8443'] },
  );
  port = new URL(server.address).port;
});
afterAll(async () => {
  await server.drain(1000);
  await graph.close();
});

/** Sends the lines of a request over a connection. @returns the response */
async function exchange(host: string, portOfServer: number, lines: readonly string[]): Promise<string> {
  const socket = connect(portOfServer, host);
  socket.end(`${lines.join('\r\n')}\r\n\r\n`);
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

describe('the Host header', () => {
  const refused = 'This host name is not allowed. Use the address of the server, or add the name to ALLOWED_HOSTS.\n';
  const statusFor = async (host: string) => (await ask(server.address, '/health', { headers: { Host: host } })).status;

  test('can be a name of this machine with the port of the server, or an allowed name', async () => {
    const own = [`127.0.0.1:${port}`, `localhost:${port}`, `LOCALHOST:${port}`, `[::1]:${port}`];
    const allowed = ['news.example', 'news.example:443', 'News.Example:81', 'proxy.example:8443'];
    for (const name of [...own, ...allowed]) expect([name, await statusFor(name)]).toEqual([name, 200]);
  });

  test('is rejected if it is any other name, such as a foreign name whose DNS record points to this machine', async () => {
    const foreign = ['attacker.example', `attacker.example:${port}`, `localhost.attacker.example:${port}`];
    const nearly = ['localhost', 'localhost:1', 'proxy.example', `0.0.0.0:${port}`, `xnews.example:${port}`];
    const malformed = [' ', `localhost:${port}@attacker.example`, `attacker.example/localhost:${port}`];
    for (const name of [...foreign, ...nearly, ...malformed])
      expect([name, await statusFor(name)]).toEqual([name, 421]);
  });

  test('is replaced by the host in the URL if a client sends a whole URL, as clients of a proxy do', async () => {
    const { hostname } = new URL(server.address);
    const request = (url: string, ...hosts: string[]) =>
      exchange(hostname, Number(port), [
        `GET ${url} HTTP/1.1`,
        ...hosts.map((host) => `Host: ${host}`),
        'Connection: close',
      ]);
    expect(await request(`http://localhost:${port}/health`, 'attacker.example')).toMatch(/^HTTP\/1\.1 200 /);
    expect(await request('http://attacker.example/health', `localhost:${port}`)).toMatch(/^HTTP\/1\.1 421 /);
    const query = encodeURIComponent('{ __typename }');
    expect(await request(`http://localhost:${port}/graphql?query=${query}`, `localhost:${port}`)).toContain('"Query"');
    expect(await request('http://[/health', `localhost:${port}`)).toMatch(/^HTTP\/1\.1 400 /);
  });

  test('must not occur twice', async () => {
    const { hostname } = new URL(server.address);
    const lines = ['GET /health HTTP/1.1', `Host: localhost:${port}`, 'Host: attacker.example', 'Connection: close'];
    const response = await exchange(hostname, Number(port), lines);
    expect(response).toMatch(/^HTTP\/1\.1 400 /);
    expect(response).toContain('The request has more than one Host header. Send exactly one.');
  });

  test('is checked on every path', async () => {
    for (const path of ['/', '/graphql', '/health', '/ready', '/assets/app.js']) {
      const { status, text } = await ask(server.address, path, { headers: { Host: 'attacker.example' } });
      expect([path, status, text]).toEqual([path, 421, refused]);
    }
  });
});

describe('every response', () => {
  test('has strict security headers and allows no other origin', async () => {
    const headers = { ...json, Origin: 'https://elsewhere.example' };
    const answers = await Promise.all([
      ask(server.address, '/graphql', { method: 'POST', headers, body: typename }),
      ask(server.address, '/graphql', { method: 'OPTIONS', headers }),
      ask(server.address, '/health', { headers }),
      ask(server.address, '/articles', { headers }),
      ask(server.address, '/health', { headers: { Host: 'attacker.example' } }),
    ]);
    for (const answer of answers) {
      expect(answer.headers).toMatchObject({
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      });
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });
});

describe('a request body over the limit', () => {
  const body = Buffer.alloc(2_000_000, 'x');

  test('is rejected, and the message names the limit, with and without a Content-Length', async () => {
    const withLength = { ...json, 'Content-Length': String(body.length) };
    for (const headers of [withLength, { ...json, 'Transfer-Encoding': 'chunked' }]) {
      const answer = await ask(server.address, '/graphql', { method: 'POST', headers, body });
      expect([answer.status, answer.text]).toEqual([413, expect.stringContaining('larger than 4096 bytes')]);
    }
  });
});

describe('/health and /ready', () => {
  test('report that the server is running and can answer requests', async () => {
    const health = await ask(server.address, '/health');
    expect([health.status, health.text]).toEqual([200, '{"status":"ok"}']);
    const ready = await ask(server.address, '/ready?since=1');
    expect([ready.status, ready.text]).toEqual([200, '{"ready":true}']);
  });

  test('match the path only, not the end of a query string', async () => {
    const answer = await ask(server.address, '/graphql?query=%7B__typename%7D&x=/health');
    expect(JSON.parse(answer.text)).toMatchObject({ data: { __typename: 'Query' } });
    expect((await ask(server.address, '/articles?x=/ready')).text).toBe('a page');
    expect((await ask(server.address, '/health/')).text).toBe('a page');
  });

  test('say why the server cannot answer requests', async () => {
    const dead = await createTestServer(4096, deadDatabase);
    const readiness = (folder: string, db = graph.db) => createReadiness({ db, folder, stopping: stopping.signal })();
    expect(await readiness(paths.migrations, dead.db)).toEqual({
      ready: false,
      reason: 'The database does not respond.',
    });
    await dead.close();
    const newer = await mkdtemp(join(tmpdir(), 'wortlaut-migrations-'));
    await mkdir(join(newer, '20990101000000_future'));
    const other = await serveRoutes({ readiness: () => readiness(newer) });
    const answer = await ask(other.address, '/ready');
    await other.drain(1000);
    await rm(newer, { recursive: true });
    expect([answer.status, JSON.parse(answer.text)]).toEqual([
      503,
      { ready: false, reason: 'The database is missing migrations: 20990101000000_future.' },
    ]);
  });
});

test('a server is not ready before it has started, without notifications, or with a read-only database', async () => {
  const parts = { db: graph.db, folder: paths.migrations, stopping: stopping.signal };
  const reasonFor = async (other: Partial<ReadinessParts>) => createReadiness({ ...parts, ...other })();
  expect(await reasonFor({ hasStarted: () => false })).toEqual({ ready: false, reason: 'The server is starting.' });
  expect(await reasonFor({ isListening: () => false })).toEqual({
    ready: false,
    reason: 'The server does not receive notifications of changes from the database.',
  });
  const database = await createTestDatabase();
  const url = new URL(database.url);
  url.searchParams.set('options', '-c default_transaction_read_only=on');
  const standby = createDatabase(url.href);
  expect(await reasonFor({ db: standby })).toEqual({
    ready: false,
    reason: 'The database is read-only. It may be a standby.',
  });
  await standby.$disconnect();
  await database.drop();
});

describe('listening', () => {
  test('on a port in use fails with a one-line message that says what to do', async () => {
    const second = serveRoutes({}, { port: Number(port) });
    await expect(second).rejects.toThrow(ListenError);
    await expect(second).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is already in use. Stop the other program, or set PORT to another port. PORT=0 selects any free port.`,
    );
  });

  test('on an address of another machine fails with a one-line message that says what to do', async () => {
    await expect(serveRoutes({}, { host: '192.0.2.1' })).rejects.toThrow(
      /^HOST is "192\.0\.2\.1", which is not an address of this machine\./,
    );
  });
});

test('a connection beyond MAX_CONNECTIONS is closed, and the others are not', async () => {
  const server = await serveRoutes({}, { env: { MAX_CONNECTIONS: '1' } });
  const port = Number(new URL(server.address).port);
  const first = connect(port, '127.0.0.1');
  await new Promise((resolve) => first.once('connect', resolve));
  const second = connect(port, '127.0.0.1');
  await new Promise((resolve) => second.once('close', resolve));
  first.write(`GET /health HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`);
  const answer = await new Promise<string>((resolve) => first.once('data', (data) => resolve(String(data))));
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  first.destroy();
  await server.drain(1_000);
});

describe('stopping', () => {
  test('finishes requests in progress and accepts no new ones', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow = await serveRoutes({ web: async (_request, response) => response.end(`done${await held}`) });
    const underWay = ask(slow.address, '/');
    await ask(slow.address, '/health');
    const drained = slow.drain(5000);
    await expect(ask(slow.address, '/health')).rejects.toThrow('ECONNREFUSED');
    release();
    expect((await underWay).text).toBe('doneundefined');
    expect(await drained).toBe(0);
  });

  test('cuts off requests that do not finish in time, and returns their number', async () => {
    const stuck = await serveRoutes({ web: () => new Promise(() => {}) });
    const underWay = ask(stuck.address, '/');
    await ask(stuck.address, '/health');
    expect(await stuck.drain(100)).toBe(1);
    await expect(underWay).rejects.toThrow('socket hang up');
  });
});

describe('a request to the API that it cannot answer', () => {
  const errorOf = (text: string) => JSON.parse(text).errors[0];

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
    'with the method %s gets the status 405 and the allowed methods',
    async (method) => {
      const { status, headers, text } = await ask(server.address, '/graphql', { method });
      expect([status, headers.allow, errorOf(text).extensions.code]).toEqual([405, 'GET, POST', 'BAD_REQUEST']);
    },
  );

  test('in an accepted media type gets the status 406 and the media types that it can send', async () => {
    const subscription = JSON.stringify({ query: 'subscription { statementChanged { kind } }' });
    for (const [accept, body] of [
      ['image/png', typename],
      ['application/json', subscription],
    ] as const) {
      const { status, text } = await ask(server.address, '/graphql', {
        method: 'POST',
        headers: { ...json, accept },
        body,
      });
      expect([status, errorOf(text).extensions.code]).toEqual([406, 'NOT_ACCEPTABLE']);
      expect(errorOf(text).message).toContain('For subscriptions, accept text/event-stream.');
    }
  });

  test.each([
    ['variables', '{bad', 'The parameter "variables" is not valid JSON: '],
    ['extensions', '{bad', 'The parameter "extensions" is not valid JSON: '],
    ['variables', '[1]', 'The parameter "variables" must be a JSON object.'],
    ['variables', '7', 'The parameter "variables" must be a JSON object.'],
  ])('because of its parameter %s=%s gets the status 400 and the reason', async (name, value, message) => {
    const path = `/graphql?query=${encodeURIComponent('{ __typename }')}&${name}=${encodeURIComponent(value)}`;
    const { status, text } = await ask(server.address, path);
    expect([status, errorOf(text).extensions.code]).toEqual([400, 'BAD_REQUEST']);
    expect(errorOf(text).message).toContain(message);
  });

  test('is not one with a slash after the path', async () => {
    const { status, text } = await ask(server.address, '/graphql/', { method: 'POST', headers: json, body: typename });
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ data: { __typename: 'Query' } });
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createReadiness } from '../src/http/health.ts';
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
      readiness: createReadiness(graph.db, paths.migrations, stopping.signal),
    },
    { allowedHosts: ['news.example', 'proxy.example:8443'] },
  );
  port = new URL(server.address).port;
});
afterAll(async () => {
  await server.drain(1000);
  await graph.close();
});

describe('the name that a request asks for', () => {
  const refused = 'This server does not serve that name. Use its own address, or add the name to ALLOWED_HOSTS.\n';
  const statusFor = async (host: string) => (await ask(server.address, '/health', { headers: { Host: host } })).status;

  test('is one of this machine with our port, or one that was allowed', async () => {
    const own = [`127.0.0.1:${port}`, `localhost:${port}`, `LOCALHOST:${port}`, `[::1]:${port}`];
    const allowed = ['news.example', 'news.example:443', 'News.Example:81', 'proxy.example:8443'];
    for (const name of [...own, ...allowed]) expect([name, await statusFor(name)]).toEqual([name, 200]);
  });

  test('is refused when it is any other, such as one that a foreign page has made to point here', async () => {
    const foreign = ['attacker.example', `attacker.example:${port}`, `localhost.attacker.example:${port}`];
    const nearly = ['localhost', 'localhost:1', 'proxy.example', `0.0.0.0:${port}`, `xnews.example:${port}`];
    const malformed = [' ', `localhost:${port}@attacker.example`, `attacker.example/localhost:${port}`];
    for (const name of [...foreign, ...nearly, ...malformed])
      expect([name, await statusFor(name)]).toEqual([name, 421]);
  });

  test('is checked on every path', async () => {
    for (const path of ['/', '/graphql', '/health', '/ready', '/assets/app.js']) {
      const { status, text } = await ask(server.address, path, { headers: { Host: 'attacker.example' } });
      expect([path, status, text]).toEqual([path, 421, refused]);
    }
  });
});

describe('every answer', () => {
  test('carries the strict headers and allows no other origin', async () => {
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

describe('a body over the limit', () => {
  const body = Buffer.alloc(2_000_000, 'x');

  test('is refused with the limit named, whether or not its length was announced', async () => {
    const announced = { ...json, 'Content-Length': String(body.length) };
    for (const headers of [announced, { ...json, 'Transfer-Encoding': 'chunked' }]) {
      const answer = await ask(server.address, '/graphql', { method: 'POST', headers, body });
      expect([answer.status, answer.text]).toEqual([413, expect.stringContaining('larger than 4096 bytes')]);
    }
  });
});

describe('/health and /ready', () => {
  test('tell that the process lives, and that requests can be served', async () => {
    const health = await ask(server.address, '/health');
    expect([health.status, health.text]).toEqual([200, '{"status":"ok"}']);
    const ready = await ask(server.address, '/ready?since=1');
    expect([ready.status, ready.text]).toEqual([200, '{"ready":true}']);
  });

  test('are paths: a query that ends like them is a query', async () => {
    const answer = await ask(server.address, '/graphql?query=%7B__typename%7D&x=/health');
    expect(JSON.parse(answer.text)).toEqual({ data: { __typename: 'Query' } });
    expect((await ask(server.address, '/articles?x=/ready')).text).toBe('a page');
    expect((await ask(server.address, '/health/')).text).toBe('a page');
  });

  test('say why requests cannot be served', async () => {
    const dead = await createTestServer(4096, deadDatabase);
    const readiness = (folder: string, db = graph.db) => createReadiness(db, folder, stopping.signal)();
    expect(await readiness(paths.migrations, dead.db)).toEqual({
      ready: false,
      reason: 'the database does not answer',
    });
    await dead.close();
    const other = await serveRoutes({ readiness: () => readiness(new URL('.', import.meta.url).pathname) });
    const answer = await ask(other.address, '/ready');
    await other.drain(1000);
    expect([answer.status, JSON.parse(answer.text)]).toEqual([
      503,
      { ready: false, reason: 'the database lacks the migration support' },
    ]);
  });
});

describe('listening', () => {
  test('on a port that is taken ends with one line that says what to do', async () => {
    const second = serveRoutes({}, { port: Number(port) });
    await expect(second).rejects.toThrow(ListenError);
    await expect(second).rejects.toThrow(
      `Port ${port} of 127.0.0.1 is taken: stop the program that uses it, or set PORT to another (0 takes any free one).`,
    );
  });

  test('on an address that is not ours ends with one line that says what to do', async () => {
    await expect(serveRoutes({}, { host: '192.0.2.1' })).rejects.toThrow(
      /^HOST is "192\.0\.2\.1", which is no address/,
    );
  });
});

describe('stopping', () => {
  test('lets a request under way finish and takes no further one', async () => {
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

  test('cuts off what does not finish in time, and tells how many', async () => {
    const stuck = await serveRoutes({ web: () => new Promise(() => {}) });
    const underWay = ask(stuck.address, '/');
    await ask(stuck.address, '/health');
    expect(await stuck.drain(100)).toBe(1);
    await expect(underWay).rejects.toThrow('socket hang up');
  });
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@wortlaut/testing';
import { getIntrospectionQuery } from 'graphql';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { createClientBudget } from '../src/limits/client-budget.ts';
import { isLarger } from '../src/limits/limit-responses.ts';
import { readOperations } from '../src/limits/read-operations.ts';
import { createTestServer, ownToken, type TestServer } from './support/server.ts';

let database: TestDatabase;
const servers: TestServer[] = [];
beforeAll(async () => {
  database = await createTestDatabase();
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(async () => {
  for (const server of servers) await server.close();
  await database.drop();
});

/** Creates a server with different limits on the shared database. */
async function serverWith(env: Record<string, string>): Promise<TestServer> {
  const server = await createTestServer(100_000, database.url, env);
  servers.push(server);
  return server;
}

/** Stops the clock of the limiter, so that a slow machine does not allow more requests. */
function stopClock(): void {
  vi.spyOn(performance, 'now').mockReturnValue(performance.now());
}

interface Refusal {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: Refusal[];
  readonly extensions?: { readonly cost?: Readonly<Record<string, number>> };
}

async function send(server: TestServer, body: object, headers: Record<string, string> = {}) {
  const response = await server.yoga.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const { data, errors, extensions }: Answer = await response.json();
  return { status: response.status, headers: response.headers, data, errors, cost: extensions?.cost };
}

describe('a document', () => {
  const fourDeep = '{ articles(first: 1) { nodes { people(first: 1) { totalCount } } } }';
  const fragments = `query ($size: Int) { articles(first: $size) { ...Page } }
    fragment Page on ArticleConnection { nodes { statements(first: 10) { nodes { speaker { name } } } } }`;
  // 20 articles with 10 statements each. The pages of the lists and the speakers count as objects too.
  const cost = 20 * (1 + 1 * (1 + 10 * (1 + (1 + 1))));

  test.each([
    ['MAX_DEPTH', 'TOO_DEEP', 4, { query: fourDeep }, 'levels of nested fields'],
    [
      'MAX_BREADTH',
      'TOO_BROAD',
      3,
      { query: '{ a: __typename ...Two } fragment Two on Query { b: __typename viewer { name } }' },
      'fields in one selection set',
    ],
    ['MAX_ALIASES', 'TOO_MANY_ALIASES', 2, { query: '{ a: __typename viewer { b: name } }' }, 'aliases'],
    [
      'MAX_COST',
      'TOO_COSTLY',
      cost,
      { query: fragments, variables: { size: 20 } },
      'objects, according to its page sizes',
    ],
  ])(
    'is allowed up to %s. One more is rejected as %s, and the message names the limit',
    async (setting, code, size, body, what) => {
      const enough = await send(await serverWith({ [setting]: String(size) }), body);
      expect(enough.errors).toBeUndefined();
      const refused = await send(await serverWith({ [setting]: String(size - 1) }), body);
      expect([refused.status, refused.data]).toEqual([400, undefined]);
      expect(refused.errors).toEqual([
        {
          message: `The operation requests ${size} ${what}. The limit is ${size - 1}. Request less, or raise ${setting} on the server.`,
          extensions: { code, limit: size - 1, found: size },
        },
      ]);
    },
  );

  test('that is repeated is measured with the page sizes of each request, including defaults', async () => {
    const server = await serverWith({ MAX_COST: '100' });
    const query = 'query ($size: Int = 50) { articles(first: $size) { nodes { title } } }';
    const foundWith = async (variables?: object) =>
      (await send(server, { query, variables })).errors?.[0]?.extensions.found ?? 'within the limit';
    for (const _ of ['first', 'second']) {
      expect(await foundWith({ size: 20 })).toBe('within the limit');
      expect(await foundWith({ size: 100 })).toBe(200);
      expect(await foundWith()).toBe('within the limit');
    }
    const costly = query.replace('= 50', '= 60');
    expect((await send(server, { query: costly })).errors?.[0]?.extensions.found).toBe(120);
  });

  test('is allowed up to MAX_TOKENS tokens. One more is rejected as TOO_MANY_TOKENS', async () => {
    const server = await serverWith({ MAX_TOKENS: '10' });
    // Two of the tokens are braces.
    const words = (count: number) => ({ query: `{${' __typename'.repeat(count - 2)} }` });
    expect((await send(server, words(10))).errors).toBeUndefined();
    const { errors } = await send(server, words(11));
    expect(errors?.[0]).toMatchObject({
      message: 'The document has more than 10 tokens. Request less, or raise MAX_TOKENS on the server.',
      extensions: { code: 'TOO_MANY_TOKENS', limit: 10 },
    });
  });

  test('is allowed up to MAX_QUERY_BYTES bytes, including comments. One more is rejected as QUERY_TOO_LARGE', async () => {
    const server = await serverWith({ MAX_QUERY_BYTES: '1000' });
    // In UTF-8, an umlaut has two bytes.
    const commented = (bytes: number) => ({ query: `{ __typename } #ü${'x'.repeat(bytes - 18)}` });
    expect((await send(server, commented(1000))).errors).toBeUndefined();
    const refused = await send(server, commented(1001));
    expect(refused.status).toBe(413);
    expect(refused.errors).toEqual([
      {
        message:
          'The text of the query has 1001 bytes. The limit is 1000. Send values as variables, or raise MAX_QUERY_BYTES on the server.',
        extensions: { code: 'QUERY_TOO_LARGE', limit: 1000, found: 1001 },
      },
    ]);
    const variables = { text: 'x'.repeat(50_000) };
    const { errors } = await send(server, {
      query: 'query ($text: String) { search(text: $text, first: 1) { totalCount } }',
      variables,
    });
    expect(errors?.map(({ extensions }) => extensions.code)).not.toContain('QUERY_TOO_LARGE');
  });

  test('whose fragments expand to 2^40 fields is measured in linear time', async () => {
    const bomb = Array.from(
      { length: 40 },
      (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`,
    );
    const query = `{ ...F0 } ${bomb.join(' ')} fragment F40 on Query { a: __typename }`;
    // Counting each of the 2^40 expansions would take forever.
    const { errors } = await send(await serverWith({}), { query });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['TOO_BROAD', 'TOO_MANY_ALIASES']);
  });

  test('that requests many long texts, many stories, or the schema many times, is rejected as TOO_COSTLY', async () => {
    const server = await serverWith({});
    const costOf = async (query: string) => (await send(server, { query })).errors?.[0]?.extensions.found;
    const texts = (count: number, field: string) =>
      `{ ${Array.from({ length: count }, (_, at) => `a${at}: articles(first: 100) { nodes { ${field} } }`).join(' ')} }`;
    const schemas = (count: number) =>
      `{ ${Array.from({ length: count }, (_, at) => `a${at}: __schema { types { name } }`).join(' ')} }`;
    expect(await costOf(texts(1, 'body'))).toBeUndefined();
    expect(await costOf(texts(45, 'title'))).toBeUndefined();
    // For each list, 100 pages of a connection and an article, each with a text.
    expect(await costOf(texts(45, 'body'))).toBe(45 * 100 * (1 + 1 + 100));
    expect(await costOf(texts(3, 'sourceContent'))).toBe(3 * 100 * (1 + 1 + 400));
    expect(await costOf(schemas(20))).toBeUndefined();
    // The search for the events of a story costs 500, and finds up to 12 events.
    const stories = (field: string) => `{ events(first: 100) { nodes { sameStory { ${field} } } } }`;
    expect(await costOf(stories('title'))).toBeUndefined();
    expect(await costOf(stories('sameStory { title }'))).toBe(100 * (1 + 1 + 500 + 12 * (1 + 500 + 12)));
    expect(await costOf(schemas(21))).toBe(105_000);
  });

  test('with an introspection query is within the limits, and is rejected if introspection is off', async () => {
    const query = getIntrospectionQuery();
    expect((await send(await serverWith({}), { query })).errors).toBeUndefined();
    const { errors } = await send(await serverWith({ INTROSPECTION: 'off' }), { query });
    expect(errors?.[0]?.message).toContain('introspection has been disabled');
  });

  test('with a misspelled field gets a suggestion, unless suggestions are off', async () => {
    const query = '{ artikles(first: 1) { totalCount } }';
    const withSuggestion = await send(await serverWith({}), { query });
    expect(withSuggestion.errors?.[0]?.message).toContain('Did you mean "articles"');
    const without = await send(await serverWith({ SUGGESTIONS: 'off' }), { query });
    expect(without.errors?.[0]?.message).toBe('Cannot query field "artikles" on type "Query".');
  });
});

describe('a request', () => {
  test('that takes longer than QUERY_SECONDS gets an error, and its SQL is cancelled', async () => {
    const server = await serverWith({ QUERY_SECONDS: '1' });
    const [other, watcher] = [new Client(database.url), new Client(database.url)];
    await Promise.all([other.connect(), watcher.connect()]);
    await other.query('BEGIN; LOCK TABLE "Article" IN ACCESS EXCLUSIVE MODE');
    const waiting = async () => {
      const { rows } = await watcher.query(
        `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      return rows.length;
    };
    const answer = send(server, { query: '{ articles(first: 1) { nodes { title } } }' });
    await expect.poll(waiting, { interval: 20 }).toBe(1);
    const { status, errors } = await answer;
    expect(status).toBe(503);
    expect(errors).toEqual([
      {
        message:
          'The request took longer than 1 s. Request less data: smaller pages, fewer nested lists, or a filter. The server sets this limit with QUERY_SECONDS.',
        extensions: { code: 'TOO_SLOW', limit: 1 },
      },
    ]);
    // The table is still locked, so PostgreSQL must have cancelled the statement.
    await expect.poll(waiting, { interval: 20 }).toBe(0);
    await other.query('ROLLBACK');
    await Promise.all([other.end(), watcher.end()]);
    expect((await send(server, { query: '{ articles(first: 1) { nodes { title } } }' })).errors).toBeUndefined();
  });

  test('is rejected beyond the rate limit, which counts each token and each IP address separately', async () => {
    const server = await serverWith({ REQUESTS_PER_SECOND: '1' });
    const query = { query: '{ __typename }' };
    stopClock();
    // A burst can contain the requests of ten seconds.
    for (let sent = 0; sent < 10; sent += 1) expect((await send(server, query)).status).toBe(200);
    const refused = await send(server, query);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
    expect(refused.errors?.[0]).toEqual({
      message: 'Too many requests: the limit is 1 per second. Wait 1 s, or raise REQUESTS_PER_SECOND on the server.',
      extensions: { code: 'TOO_MANY_REQUESTS', limit: 1 },
    });
    expect((await send(server, query, { Authorization: `Bearer ${ownToken}` })).status).toBe(200);
    expect((await send(server, query, { Authorization: 'Bearer wl_invented' })).status).toBe(429);
  });

  test('is told its cost and what is left of the budget of its client, in the body and in headers', async () => {
    const server = await serverWith({ COST_PER_SECOND: '10' });
    stopClock();
    const query = { query: '{ articles(first: 9) { nodes { title } } }' };
    const first = await send(server, query);
    const cost = 9 * (1 + 1);
    expect(first.cost).toEqual({ requested: cost, available: 100 - cost, maximum: 100, perSecond: 10 });
    expect([first.headers.get('ratelimit-policy'), first.headers.get('ratelimit')]).toEqual([
      '"cost";q=100;w=10',
      `"cost";r=${100 - cost};t=2`,
    ]);
    expect((await send(server, { query: '{ __typename }' })).cost?.requested).toBe(1);
  });

  test('is rejected if the budget of its client is too small for its cost, and no other client is', async () => {
    const server = await serverWith({ COST_PER_SECOND: '10' });
    stopClock();
    const query = { query: '{ articles(first: 40) { nodes { title } } }' };
    expect((await send(server, query)).status).toBe(200);
    const refused = await send(server, query);
    expect([refused.status, refused.data, refused.headers.get('retry-after')]).toEqual([429, undefined, '6']);
    expect(refused.errors).toEqual([
      {
        message:
          'The operation costs 80, and 20 of your budget are left. Wait 6 s, request less, or raise COST_PER_SECOND on the server.',
        extensions: { code: 'THROTTLED', limit: 10, found: 80 },
      },
    ]);
    expect((await send(server, query, { Authorization: `Bearer ${ownToken}` })).status).toBe(200);
    expect((await send(server, { query: '{ __typename }' })).status).toBe(200);
  });

  test('is allowed if it costs more than a whole budget that is full', async () => {
    const server = await serverWith({ COST_PER_SECOND: '1' });
    stopClock();
    const query = { query: '{ articles(first: 40) { nodes { title } } }' };
    expect((await send(server, query)).cost).toMatchObject({ requested: 80, available: 0 });
    expect((await send(server, query)).status).toBe(429);
  });

  test('is rejected if its response has too much data', async () => {
    const server = await serverWith({ MAX_RESPONSE_BYTES: '1024' });
    const small = await send(server, { query: '{ __schema { queryType { name } } }' });
    expect(small.errors).toBeUndefined();
    const large = await send(server, { query: '{ __schema { types { name } } }' });
    expect([large.status, large.data]).toEqual([400, undefined]);
    expect(large.errors).toEqual([
      {
        message:
          'The response has more than 1024 bytes. Request less: smaller pages, or no long texts. The server sets this limit with MAX_RESPONSE_BYTES.',
        extensions: { code: 'RESPONSE_TOO_LARGE', limit: 1024 },
      },
    ]);
  });

  test.each([
    ['text', 'ä'.repeat(10), 22],
    ['a number', 1234, 5],
    ['an object', { ab: 'c' }, 2 + 6 + 3],
    ['a list', ['a', 'b'], 2 + 2 * (1 + 3)],
  ])('has a size that is counted in bytes: %s', (_, value, bytes) => {
    expect([isLarger(value, bytes), isLarger(value, bytes - 1)]).toEqual([false, true]);
  });

  test('is allowed again after some time', () => {
    let now = 0;
    const spend = createClientBudget(2, () => now);
    for (let left = 19; left >= 0; left -= 1) expect(spend('a')).toEqual({ allowed: true, left, wait: 0 });
    expect(spend('a')).toEqual({ allowed: false, left: 0, wait: 1 });
    expect(spend('b')).toEqual({ allowed: true, left: 19, wait: 0 });
    now = 500;
    expect([spend('a').allowed, spend('a').allowed]).toEqual([true, false]);
  });
});

describe('with OPERATIONS=known', () => {
  test('only operations of the client package are allowed, in any formatting or by their hash', async () => {
    const server = await serverWith({ OPERATIONS: 'known' });
    const { ArticleList } = await import('@wortlaut/client');
    const { print } = await import('graphql');
    const { createHash } = await import('node:crypto');
    const text = print(ArticleList);
    const variables = { first: 1 };
    const cached = text.replace('nodes {', 'nodes { __typename');
    for (const query of [text, cached]) expect((await send(server, { query, variables })).errors).toBeUndefined();
    const byHash = (sha256Hash: string) => ({ variables, extensions: { persistedQuery: { version: 1, sha256Hash } } });
    const hash = createHash('sha256').update(text).digest('hex');
    expect((await send(server, byHash(hash))).errors).toBeUndefined();
    expect((await send(server, byHash('0'))).errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    const { status, errors } = await send(server, { query: '{ viewer { name } }' });
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'UNKNOWN_OPERATION']);
  });

  test('operations of a folder are allowed as well, and an invalid file is reported with its name and line', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'wortlaut-operations-'));
    await mkdir(join(folder, 'desk'));
    const text = 'query Desk { ...Me }\nfragment Me on Query { viewer { name } }\n';
    await writeFile(join(folder, 'desk', 'viewer.graphql'), text);
    const further = await readOperations(folder);
    const server = await createTestServer(4096, database.url, { OPERATIONS: 'known' }, further);
    servers.push(server);
    expect(await send(server, { query: text })).toMatchObject({ status: 200, data: { viewer: null } });
    expect((await send(server, { query: '{ viewer { role } }' })).errors?.[0]?.message).toContain('OPERATIONS_DIR');

    await writeFile(join(folder, 'wrong.graphql'), 'query {\n  viewr { name }\n}');
    await expect(readOperations(folder)).rejects.toThrow(
      `${join(folder, 'wrong.graphql')}, line 2: Cannot query field "viewr" on type "Query".`,
    );
    await expect(readOperations(join(folder, 'nowhere'))).rejects.toThrow('OPERATIONS_DIR is');
    await rm(folder, { recursive: true });
  });
});

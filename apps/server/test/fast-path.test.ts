import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { HttpServer } from '../src/http/http-server.ts';
import { type Ask, ask, serveRoutes } from './support/http.ts';
import { createTestServer, ownToken, type TestServer } from './support/server.ts';

const running: { server: TestServer; http: HttpServer }[] = [];

/** Starts a server over HTTP, where repeated queries take the fast path. */
async function serve(url?: string, env: Record<string, string> = {}) {
  const server = await createTestServer(4096, url, env);
  const http = await serveRoutes({ graphql: server.yoga });
  running.push({ server, http });
  return { ...server, address: http.address };
}

let open: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  open = await serve();
});
afterAll(async () => {
  for (const { server, http } of running) {
    await http.drain(1_000);
    await server.close();
  }
});

function post(body: unknown, headers: Record<string, string> = {}): Ask {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { method: 'POST', body: text, headers: { 'Content-Type': 'application/json', ...headers } };
}

/** Sends a request and returns the response without its date. */
async function askWithoutDate(address: string, request: Ask) {
  const { status, headers, text } = await ask(address, '/graphql', request);
  const { date: _, ...rest } = headers;
  return { status, headers: rest, text };
}

const page = 'query Page($after: String) { articles(first: 2, after: $after) { nodes { title } totalCount } }';
const creating = 'mutation { createPerson(input: { name: "" }) { __typename } }';

test.each<[string, Ask]>([
  ['a query', post({ query: page })],
  ['a query with variables', post({ query: page, variables: { after: null }, operationName: 'Page' })],
  [
    'a query that accepts the GraphQL media type',
    post({ query: page }, { Accept: 'application/graphql-response+json' }),
  ],
  [
    'a query with non-ASCII characters',
    post({ query: `# Über alles\n${page}` }, { 'Content-Type': 'application/json; charset=utf-8' }),
  ],
  ['a query that accepts any type', post({ query: page }, { Accept: 'text/html, */*' })],
  ['a query of the command line', post({ query: page }, { Authorization: `Bearer ${ownToken}` })],
  ['a wrong token', post({ query: page }, { Authorization: 'Bearer wl_invented' })],
  ['an invalid cursor', post({ query: page, variables: { after: 'x' } })],
  ['a variable of another type', post({ query: page, variables: { after: 7 } })],
  [
    'a variable of another type, with the GraphQL media type',
    post({ query: page, variables: { after: 7 } }, { Accept: 'application/graphql-response+json' }),
  ],
  ['variables as a list', post({ query: page, variables: [] })],
  ['an unknown operation name', post({ query: page, operationName: 'Other' })],
  ['an unknown parameter', post({ query: page, more: 1 })],
  ['an unknown field', post({ query: '{ nothing }' })],
  ['a mutation that is not allowed', post({ query: creating })],
  ['invalid JSON', post(`${JSON.stringify({ query: page })},`)],
  ['an empty body', post('')],
  ['a body that is too large', post({ query: page, variables: { after: 'x'.repeat(5_000) } })],
  ['an Accept header that matches no media type', post({ query: page }, { Accept: 'image/png' })],
])('%s gets the same response when it is repeated', async (_, request) => {
  // Add the query to the cache, so that the tests do not depend on their order.
  await ask(open.address, '/graphql', post({ query: page }));
  const first = await askWithoutDate(open.address, request);
  expect([await askWithoutDate(open.address, request), await askWithoutDate(open.address, request)]).toEqual([
    first,
    first,
  ]);
});

test('an internal error is hidden and logged once per request', async () => {
  const broken = await serve();
  expect((await ask(broken.address, '/graphql', post({ query: page }))).status).toBe(200);
  await broken.db.$executeRaw`DROP TABLE "Article" CASCADE`;
  for (let times = 1; times <= 3; times += 1) {
    const { text } = await ask(broken.address, '/graphql', post({ query: page }));
    const { data, errors } = JSON.parse(text);
    expect([data, errors[0].extensions.code]).toEqual([null, 'INTERNAL_SERVER_ERROR']);
    const failures = broken.logged.filter(({ errorId }) => errorId !== undefined);
    expect(failures.length).toBe(times);
    expect(failures.at(-1)?.errorId).toBe(errors[0].extensions.errorId);
  }
});

test('each request counts once towards the rate limit, even if Yoga has to send its error', async () => {
  const { address } = await serve(undefined, { REQUESTS_PER_SECOND: '1' });
  const statuses: number[] = [];
  // Stop the clock, because a slow machine would allow more requests.
  const clock = vi.spyOn(performance, 'now').mockReturnValue(performance.now());
  for (let sent = 0; sent < 12; sent += 1) {
    const variables = { after: sent % 2 === 0 ? null : 'x' };
    statuses.push((await ask(address, '/graphql', post({ query: page, variables }))).status);
  }
  clock.mockRestore();
  // A burst can contain the requests of ten seconds.
  expect(statuses).toEqual([...Array(10).fill(200), 429, 429]);
});

test('each repetition of a query is charged to the budget of its client', async () => {
  const { address } = await serve(undefined, { COST_PER_SECOND: '1' });
  const clock = vi.spyOn(performance, 'now').mockReturnValue(performance.now());
  const left: number[] = [];
  const query = post({ query: '{ articles(first: 2) { nodes { title } } }' });
  for (let sent = 0; sent < 2; sent += 1) {
    const { headers, text } = await ask(address, '/graphql', query);
    const { available } = JSON.parse(text).extensions.cost;
    expect(headers.ratelimit).toBe(`"cost";r=${available};t=${10 - available}`);
    left.push(available);
  }
  const refused = await ask(address, '/graphql', query);
  clock.mockRestore();
  expect(left).toEqual([6, 2]);
  expect([refused.status, JSON.parse(refused.text).errors[0].extensions.code]).toEqual([429, 'THROTTLED']);
});

test('a repeated query is rejected once its response has too much data', async () => {
  const { address } = await serve(undefined, { MAX_RESPONSE_BYTES: '1024' });
  const query = post({ query: '{ people(first: 20) { nodes { name } } }' });
  for (let sent = 0; sent < 2; sent += 1) expect((await ask(address, '/graphql', query)).status).toBe(200);
  const create = 'mutation ($name: String!) { createPerson(input: { name: $name, kind: INDIVIDUAL }) { __typename } }';
  for (let made = 0; made < 8; made += 1) {
    const variables = { name: `Ida ${'x'.repeat(150)}${made}` };
    await ask(address, '/graphql', post({ query: create, variables }, { Authorization: `Bearer ${ownToken}` }));
  }
  const { status, text } = await ask(address, '/graphql', query);
  expect([status, JSON.parse(text).errors[0].extensions.code]).toEqual([400, 'RESPONSE_TOO_LARGE']);
});

test('with restricted access, anonymous clients cannot run a cached query', async () => {
  const { address } = await serve(undefined, { READ_ACCESS: 'token' });
  const own = post({ query: page }, { Authorization: `Bearer ${ownToken}` });
  for (let times = 0; times < 2; times += 1) {
    expect(JSON.parse((await ask(address, '/graphql', own)).text).errors).toBeUndefined();
    const { errors } = JSON.parse((await ask(address, '/graphql', post({ query: page }))).text);
    expect(errors[0].extensions.code).toBe('UNAUTHENTICATED');
  }
});

test('a cached query is measured with the page sizes of each request', async () => {
  const { address } = await serve(undefined, { MAX_COST: '50' });
  const query = 'query ($size: Int) { articles(first: $size) { nodes { title } } }';
  const asked = (size: number) => ask(address, '/graphql', post({ query, variables: { size } }));
  const statuses = [];
  for (const size of [10, 10, 100, 10]) statuses.push((await asked(size)).status);
  expect(statuses).toEqual([200, 200, 400, 200]);
});

import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { HttpServer } from '../src/http/http-server.ts';
import { serveRoutes } from './support/http.ts';
import { createTestServer, type TestServer } from './support/server.ts';

let server: TestServer;
let http: HttpServer;

beforeAll(async () => {
  server = await createTestServer();
  http = await serveRoutes({ graphql: server.yoga });
});

afterAll(async () => {
  await http.drain(1_000);
  await server.close();
});

/** All audits of the GraphQL-over-HTTP specification. They use a real connection. Names begin with MUST, SHOULD or MAY. */
const audits = serverAudits({ url: () => `${http.address}/graphql` });

test('there are audits of each level', () => {
  for (const kind of ['MUST', 'SHOULD', 'MAY']) {
    expect(audits.filter(({ name }) => name.startsWith(`${kind} `)).length).toBeGreaterThan(5);
  }
});

test.each(audits)('$name ($id)', async ({ fn }) => {
  const result = await fn();
  expect('reason' in result ? result.reason : result.status).toBe('ok');
});

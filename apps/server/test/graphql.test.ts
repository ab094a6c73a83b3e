import { createTestDatabase } from '@wortlaut/testing';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestServer, deadDatabase, ownToken, type TestServer } from './support/server.ts';

const endpoint = 'http://localhost/graphql';
const typename = '{ __typename }';
const importing = `mutation {
  importArticle(input: { content: "Die Brücke sei sicher, sagte die Ministerin.", format: TEXT }) { __typename }
}`;

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer();
});
afterAll(() => server.close());

function post(body: string, headers: Record<string, string> = { 'Content-Type': 'application/json' }) {
  return server.yoga.fetch(endpoint, { method: 'POST', headers, body });
}

function ask(query: string) {
  const headers = { Accept: 'application/graphql-response+json', 'Content-Type': 'application/json' };
  return post(JSON.stringify({ query }), headers);
}

async function firstError(response: Response): Promise<{ message: string; extensions: Record<string, unknown> }> {
  const { errors } = await response.json();
  return errors[0];
}

describe('the request body', () => {
  test('can be JSON, in any spelling of its media type', async () => {
    for (const type of ['application/json', 'application/json; charset=utf-8', 'Application/JSON']) {
      const response = await post(JSON.stringify({ query: typename }), { 'Content-Type': type });
      expect(await response.json()).toMatchObject({ data: { __typename: 'Query' } });
    }
  });

  test.each([
    ['application/x-www-form-urlencoded', `query=${encodeURIComponent(importing)}`],
    [
      'multipart/form-data; boundary=x',
      `--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n${JSON.stringify({ query: importing })}\r\n--x--\r\n`,
    ],
    ['text/plain', JSON.stringify({ query: importing })],
    ['application/graphql', importing],
    ['application/graphql+json', JSON.stringify({ query: importing })],
    ['text/plain;application/json', JSON.stringify({ query: importing })],
    ['text/plain, application/json', JSON.stringify({ query: importing })],
  ])('is rejected as %s without being executed', async (type, body) => {
    const response = await post(body, { 'Content-Type': type });
    expect(response.status).toBe(415);
    const error = await firstError(response);
    expect(error.extensions).toEqual({ code: 'UNSUPPORTED_MEDIA_TYPE' });
    expect(error.message).toBe(`Content-Type is "${type}". It must be application/json.`);
    expect(await server.db.article.count()).toBe(0);
  });

  test('is rejected without a media type', async () => {
    const response = await server.yoga.fetch(endpoint, { method: 'POST', body: Buffer.from('{}') });
    expect(response.status).toBe(415);
  });

  test('is accepted up to the limit. One more byte is rejected, and the message names the limit', async () => {
    const fill = (size: number) => JSON.stringify({ query: typename }).padEnd(size);
    expect((await post(fill(4096))).status).toBe(200);
    const response = await post(fill(4097));
    expect(response.status).toBe(413);
    expect(await firstError(response)).toEqual({
      message: 'The request body is larger than 4096 bytes. Send less, or raise MAX_BODY_BYTES on the server.',
      extensions: { code: 'BODY_TOO_LARGE' },
    });
  });

  test('is rejected if it is not JSON, not an object, or a batch', async () => {
    const refusals = await Promise.all(
      ['{"query":', '"query"', 'null', JSON.stringify([{ query: typename }])].map(async (body) => {
        const response = await post(body);
        return `${response.status} ${(await firstError(response)).message}`;
      }),
    );
    expect(refusals).toEqual([
      expect.stringMatching(/^400 The body is not valid JSON: /),
      '400 The body must be a JSON object such as {"query": "…", "variables": {…}}.',
      '400 The body must be a JSON object such as {"query": "…", "variables": {…}}.',
      '400 The body must not be an array: batching is not supported. Send one operation per request.',
    ]);
  });
});

describe('another site', () => {
  test('receives no CORS headers, and its preflight request is rejected', async () => {
    const origin = { Origin: 'https://elsewhere.example', 'Access-Control-Request-Method': 'POST' };
    const answers = [
      await server.yoga.fetch(endpoint, { method: 'OPTIONS', headers: origin }),
      await post(JSON.stringify({ query: typename }), { ...origin, 'Content-Type': 'application/json' }),
    ];
    expect(answers.map((answer) => answer.status)).toEqual([405, 200]);
    for (const answer of answers) {
      expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });
});

describe('GET', () => {
  const get = (query: string) => server.yoga.fetch(`${endpoint}?query=${encodeURIComponent(query)}`);

  test('runs a query', async () => {
    expect(await (await get(typename)).json()).toMatchObject({ data: { __typename: 'Query' } });
  });

  test('does not run mutations', async () => {
    const response = await get(importing);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    expect(await server.db.article.count()).toBe(0);
  });
});

describe('an error', () => {
  test('that the client can fix is sent unchanged', async () => {
    const cursor = await firstError(await ask('{ articles(first: 1, after: "x") { totalCount } }'));
    expect(cursor.extensions).toEqual({ code: 'BAD_CURSOR' });
    const unknown = await ask('{ nothing }');
    expect(unknown.status).toBe(400);
    expect((await firstError(unknown)).message).toBe('Cannot query field "nothing" on type "Query".');
    const syntax = await firstError(await ask('{'));
    expect(syntax.message).toBe('Syntax Error: Expected Name, found <EOF>.');
    expect(server.logged).toEqual([]);
  });

  test('about an ID of another type or an invalid variable has a code', async () => {
    const article = Buffer.from('Article:0197a000-0000-7000-8000-000000000001').toString('base64');
    const wrongType = await firstError(await ask(`{ person(id: "${article}") { name } }`));
    expect(wrongType.extensions).toEqual({ code: 'BAD_ID' });
    expect(wrongType.message).toBe(`"${article}" is not the ID of an object of type Person.`);
    const query = 'query ($n: Int!) { people(first: $n) { nodes { name } } }';
    const wrongVariable = await firstError(await post(JSON.stringify({ query, variables: { n: 'x' } })));
    expect(wrongVariable.extensions).toMatchObject({ code: 'BAD_VARIABLE' });
  });

  test('inside the server is hidden behind an error ID that the log also contains', async () => {
    const broken = await createTestServer();
    await broken.db.$executeRaw`DROP TABLE "Article" CASCADE`;
    const body = JSON.stringify({ query: '{ articles(first: 1) { totalCount } }' });
    const headers = { 'Content-Type': 'application/json' };
    const response = await broken.yoga.fetch(endpoint, { method: 'POST', headers, body });
    await broken.close();
    const error = await firstError(response);
    const [entry] = broken.logged;
    expect(broken.logged).toHaveLength(1);
    expect(entry).toMatchObject({ msg: 'Request failed', path: 'articles', err: { stack: expect.anything() } });
    expect(error).toMatchObject({
      message: `Internal server error. The server log has the details under the error ID ${entry?.errorId}.`,
      extensions: { code: 'INTERNAL_SERVER_ERROR', errorId: entry?.errorId },
    });
    expect(JSON.stringify(error)).not.toMatch(/127\.0\.0\.1|secret|prisma|Article"/i);
  });

  test('of a database that cannot be reached is UNAVAILABLE with the status 503, and is logged once', async () => {
    const broken = await createTestServer(4096, deadDatabase);
    const headers = { 'Content-Type': 'application/json' };
    const bodies = ['{ articles(first: 1) { totalCount } }', '{ people(first: 1) { totalCount } }'];
    for (const query of [...bodies, ...bodies]) {
      const response = await broken.yoga.fetch(endpoint, { method: 'POST', headers, body: JSON.stringify({ query }) });
      expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
      expect(await firstError(response)).toMatchObject({
        message: 'The database is unavailable. Send the request again in a few seconds.',
        extensions: { code: 'UNAVAILABLE' },
      });
    }
    await broken.close();
    expect(broken.logged.map(({ msg }) => msg)).toEqual([
      'The database is unavailable. Requests are answered with the status 503',
    ]);
  });

  test('of a database that no longer accepts connections is UNAVAILABLE until it accepts them again', async () => {
    const database = await createTestDatabase();
    const server = await createTestServer(4096, database.url);
    const admin = new Client({ connectionString: new URL('/postgres', database.url).href });
    await admin.connect();
    const name = new URL(database.url).pathname.slice(1);
    const read = async () => {
      const headers = { 'Content-Type': 'application/json' };
      const body = JSON.stringify({ query: '{ articles(first: 1) { totalCount } }' });
      return (await server.yoga.fetch(endpoint, { method: 'POST', headers, body })).status;
    };
    expect(await read()).toBe(200);
    await admin.query(`ALTER DATABASE "${name}" ALLOW_CONNECTIONS false`);
    await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
    for (const _ of [1, 2, 3]) expect(await read()).toBe(503);
    await admin.query(`ALTER DATABASE "${name}" ALLOW_CONNECTIONS true`);
    await expect.poll(read).toBe(200);
    expect(server.logged).toHaveLength(1);
    await admin.end();
    await server.close();
    await database.drop();
  });

  test('of a change to a read-only database is UNAVAILABLE, and reading still works', async () => {
    const database = await createTestDatabase();
    const url = new URL(database.url);
    url.searchParams.set('options', '-c default_transaction_read_only=on');
    const server = await createTestServer(4096, url.href);
    const ask = async (query: string) => {
      const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${ownToken}` };
      return server.yoga.fetch(endpoint, { method: 'POST', headers, body: JSON.stringify({ query }) });
    };
    expect((await ask('{ people(first: 1) { totalCount } }')).status).toBe(200);
    const refused = await ask(
      'mutation { createPerson(input: { name: "Ida Quast", kind: INDIVIDUAL }) { __typename } }',
    );
    expect(refused.status).toBe(503);
    expect(await firstError(refused)).toMatchObject({
      message: 'The database is read-only, so nothing can be changed. It may be a standby.',
      extensions: { code: 'UNAVAILABLE' },
    });
    await server.close();
    await database.drop();
  });
});

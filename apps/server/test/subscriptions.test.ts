import { listen } from '@wortlaut/database';
import { closeSession, createToken, LIVE_CHANNELS, openSession, revokeToken } from '@wortlaut/graph';
import { createTestDatabase, type TestDatabase } from '@wortlaut/testing';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createTestServer, type TestServer } from './support/server.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const ending: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ending.splice(0).reverse()) await end();
});

/** Creates a server that receives the notifications of its database. */
async function serverWith(env: Record<string, string> = {}): Promise<TestServer> {
  const server = await createTestServer(4096, database.url, env);
  ending.push(() => server.close());
  let started: () => void = () => undefined;
  const listening = new Promise<void>((resolve) => {
    started = resolve;
  });
  const { receive, resync } = server.live;
  const log = () => undefined;
  const onListening = () => {
    resync();
    started();
  };
  const listener = listen(database.url, { channels: LIVE_CHANNELS, onNotification: receive, onListening, log });
  ending.push(() => listener.close());
  await listening;
  return server;
}

/** Opens a subscription. Events are appended to `text` until it has `ended`. `leave` closes the connection. */
async function open({ yoga, live }: TestServer, headers: Record<string, string> = {}) {
  const gone = new AbortController();
  const response = await yoga.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', host: 'localhost', ...headers },
    body: '{"query":"subscription { statementChanged { kind } }"}',
    signal: gone.signal,
  });
  const received = { text: '' };
  const ended = (async () => {
    for await (const chunk of response.body ?? []) received.text += Buffer.from(chunk).toString('utf8');
  })().catch(() => undefined);
  ending.push(async () => {
    live.end();
    await ended;
  });
  const leave = async () => {
    gone.abort();
    await response.body?.cancel().catch(() => undefined);
  };
  return { status: response.status, received, ended, leave };
}

const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });

test('an invalid variable has the same code in a subscription as in a query', async () => {
  const { yoga } = await serverWith();
  const code = async (operation: string, accept: string) => {
    const response = await yoga.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify({ query: operation, variables: { id: { no: 'ID' } } }),
    });
    return /"code":"(\w+)"/.exec(await response.text())?.[1];
  };
  const query = 'query ($id: ID!) { person(id: $id) { name } }';
  const subscription = 'subscription ($id: ID!) { importJobChanged(id: $id) { state } }';
  expect(await code(query, 'application/json')).toBe('BAD_VARIABLE');
  expect(await code(subscription, 'text/event-stream')).toBe('BAD_VARIABLE');
});

describe('the number of open subscriptions', () => {
  test('is limited per client, and a closed subscription makes room for another', async () => {
    const server = await serverWith({ MAX_CLIENT_SUBSCRIPTIONS: '2' });
    const first = await open(server);
    await open(server);
    const refused = await open(server);
    await refused.ended;
    expect(refused.received.text).toContain(
      'This client has too many open subscriptions. The limit is 2. Close some, or raise MAX_CLIENT_SUBSCRIPTIONS on the server.',
    );
    expect(refused.received.text).toContain('"extensions":{"code":"TOO_MANY_SUBSCRIPTIONS","limit":2}');
    const { secret } = await createToken(server.db, 'Hafenbote', 'READER');
    expect((await open(server, bearer(secret))).status).toBe(200);
    await first.leave();
    const again = async () => {
      const { received, ended } = await open(server);
      server.live.resync();
      await Promise.race([ended, expect.poll(() => received.text).toContain('RESYNC')]);
      return received.text;
    };
    await expect.poll(again).toContain('RESYNC');
  });

  test('is limited across all clients', async () => {
    const server = await serverWith({ MAX_SUBSCRIPTIONS: '1' });
    const { secret } = await createToken(server.db, 'Hafenbote', 'READER');
    await open(server);
    const refused = await open(server, bearer(secret));
    await refused.ended;
    expect(refused.received.text).toContain('The server has too many open subscriptions. The limit is 1.');
  });

  test.each(['application/json', 'multipart/mixed;subscriptionSpec=1.0'])(
    'does not count subscriptions that were refused because the client accepts only %s',
    async (accept) => {
      const server = await serverWith({ MAX_SUBSCRIPTIONS: '1' });
      for (const _ of [1, 2, 3]) {
        const refused = await open(server, { accept });
        await refused.ended;
        expect(refused.status).toBe(406);
      }
      const next = await open(server);
      server.live.resync();
      await expect.poll(() => next.received.text).toContain('RESYNC');
    },
  );

  test('does not count subscriptions that failed to start', async () => {
    const server = await serverWith({ MAX_SUBSCRIPTIONS: '1' });
    const query = `subscription { importJobChanged(id: "${btoa('ImportJob:0194d5a2-0000-7000-8000-000000000000')}") { state } }`;
    const headers = { 'content-type': 'application/json', accept: 'text/event-stream' };
    const body = JSON.stringify({ query });
    const failed = await server.yoga.fetch('http://localhost/graphql', { method: 'POST', headers, body });
    expect(await failed.text()).toContain('NOT_FOUND');
    const next = await open(server);
    server.live.resync();
    await expect.poll(() => next.received.text).toContain('RESYNC');
  });
});

describe('an open subscription', () => {
  test('ends with a reason on every server when its token is revoked, while others continue', async () => {
    const [here, there] = [await serverWith(), await serverWith({ READ_ACCESS: 'token' })];
    const revoked = await createToken(here.db, 'Hafenbote', 'READER');
    const good = await createToken(here.db, 'Deichblatt', 'READER');
    const ended = await open(there, bearer(revoked.secret));
    const others = [await open(there, bearer(good.secret)), await open(here)];
    await revokeToken(here.db, revoked.id);
    await ended.ended;
    expect(ended.received.text).toContain('the token was revoked, or the session has expired');
    expect(ended.received.text).toContain('"code":"UNAUTHENTICATED"');
    expect(ended.received.text).toContain('event: complete');
    for (const server of [here, there]) server.live.resync();
    for (const { received } of others) await expect.poll(() => received.text).toContain('RESYNC');
  });

  test('ends when its browser signs out', async () => {
    const server = await serverWith();
    const secret = await openSession(server.db, { name: 'owner', role: 'ADMIN' });
    const cookie = { cookie: `wortlaut_4000=${secret}`, 'sec-fetch-site': 'same-origin' };
    const subscription = await open(server, cookie);
    await closeSession(server.db, [secret]);
    await subscription.ended;
    expect(subscription.received.text).toContain('UNAUTHENTICATED');
  });

  test('requires a token or a session if read access is restricted', async () => {
    const server = await serverWith({ READ_ACCESS: 'token' });
    const refused = await open(server);
    await refused.ended;
    expect(refused.received.text).toContain('"code":"UNAUTHENTICATED"');
    expect(refused.received.text).toContain('statementChanged');
  });
});

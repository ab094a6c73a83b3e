import { createHash } from 'node:crypto';
import {
  createSignInLink,
  createToken,
  findSessionActor,
  openSession,
  redeemSignInLink,
  revokeToken,
} from '@wortlaut/graph';
import type { Role } from '@wortlaut/vocabulary';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSignIn, createSignOut } from '../src/access/sign-in.ts';
import { createSignInKey } from '../src/access/sign-in-key.ts';
import type { HttpServer } from '../src/http/http-server.ts';
import { ask, serveRoutes } from './support/http.ts';
import { createTestServer, ownToken, type TestServer } from './support/server.ts';

let open: TestServer;
let closed: TestServer;
beforeAll(async () => {
  [open, closed] = await Promise.all([createTestServer(), createTestServer(4096, undefined, { READ_ACCESS: 'token' })]);
});
afterAll(() => Promise.all([open.close(), closed.close()]));

interface Reply {
  readonly status: number;
  readonly data: Record<string, Record<string, unknown> | null> | null | undefined;
  readonly code: unknown;
}

async function send(server: TestServer, query: string, headers: Record<string, string> = {}): Promise<Reply> {
  const response = await server.yoga.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Host: 'localhost', ...headers },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = await response.json();
  return { status: response.status, data, code: errors?.[0]?.extensions.code };
}

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

async function bearerOf(server: TestServer, role: Role): Promise<Record<string, string>> {
  return bearer((await createToken(server.db, `Ida Quast (${role})`, role)).secret);
}

const reading = '{ articles(first: 1) { nodes { id } } }';
const writing =
  'mutation { createPerson(input: { name: "Jost Wellenbrink", kind: INDIVIDUAL }) { __typename ... on PersonPayload { revision { actor } } } }';
const administering = '{ tokens(first: 5) { nodes { name role lastUsedAt } } }';
const making = 'mutation { createToken(input: { name: "x", role: ADMIN }) { __typename } }';

/** Summarizes a response: `ok`, the code of an error, or the type of a mutation's typed error. */
function outcome({ data, code }: Reply): unknown {
  const [result] = Object.values(data ?? {});
  if (code !== undefined) return code;
  return result?.__typename === 'ForbiddenError' ? 'ForbiddenError' : 'ok';
}

describe('permissions', () => {
  const nobody = 'UNAUTHENTICATED';
  test.each([
    ['nobody', 'ok', nobody, nobody, nobody, nobody],
    ['READER', 'ok', 'ok', 'ForbiddenError', 'FORBIDDEN', 'ForbiddenError'],
    ['EDITOR', 'ok', 'ok', 'ok', 'FORBIDDEN', 'ForbiddenError'],
    ['ADMIN', 'ok', 'ok', 'ok', 'ok', 'ok'],
  ] as const)(
    '%s: reads with open access: %s; with restricted access: %s; writes: %s; lists tokens: %s; creates one: %s',
    async (role, ...expected) => {
      const headers = role === 'nobody' ? {} : await bearerOf(open, role);
      const closedHeaders = role === 'nobody' ? {} : await bearerOf(closed, role);
      const found = [
        await send(open, reading, headers),
        await send(closed, reading, closedHeaders),
        await send(open, writing, headers),
        await send(open, administering, headers),
        await send(open, making, headers),
      ];
      expect(found.map(outcome)).toEqual(expected);
    },
  );

  test('rejected mutations change nothing', async () => {
    const before = await open.db.person.count();
    await send(open, writing);
    await send(open, writing, await bearerOf(open, 'READER'));
    expect(await open.db.person.count()).toBe(before);
  });

  test('only admins can read a token by its ID', async () => {
    const { id } = await createToken(open.db, 'Hafenbote', 'READER');
    const node = `{ node(id: "${Buffer.from(`Token:${id}`).toString('base64')}") { ... on Token { name } } }`;
    expect((await send(open, node)).code).toBe('UNAUTHENTICATED');
    expect((await send(open, node, await bearerOf(open, 'EDITOR'))).code).toBe('FORBIDDEN');
    expect((await send(open, node, bearer(ownToken))).data?.node).toEqual({ name: 'Hafenbote' });
  });

  test('anyone can query the viewer, even if read access is restricted', async () => {
    const viewer = '{ viewer { name role } }';
    expect((await send(closed, viewer)).data).toEqual({ viewer: null });
    const { data } = await send(closed, viewer, await bearerOf(closed, 'READER'));
    expect(data).toEqual({ viewer: { name: 'Ida Quast (READER)', role: 'READER' } });
  });
});

describe('a token', () => {
  test('is stored as a hash, records its last use, and appears by name in revisions', async () => {
    const { id, secret } = await createToken(open.db, 'Hafenbote', 'EDITOR');
    const { data } = await send(open, writing, bearer(secret));
    expect(data?.createPerson).toMatchObject({ revision: { actor: 'Hafenbote' } });
    const stored = await open.db.token.findUniqueOrThrow({ where: { id } });
    expect(stored.lastUsedAt).not.toBeNull();
    expect(stored.hash).toBe(createHash('sha256').update(secret).digest('hex'));
    expect(JSON.stringify(stored)).not.toContain(secret);
    expect(await open.db.revision.findFirst({ where: { tokenId: id } })).toMatchObject({ actor: 'Hafenbote' });
  });

  test('is rejected, even for reading, if it is unknown or was revoked', async () => {
    const { id, secret } = await createToken(open.db, 'Hafenbote', 'EDITOR');
    expect((await send(open, reading, bearer(secret))).code).toBeUndefined();
    const globalId = Buffer.from(`Token:${id}`).toString('base64');
    const revoking = `mutation { revokeToken(input: { id: "${globalId}" }) { ... on RevokeTokenPayload { token { revokedAt } } } }`;
    const revoked = await send(open, revoking, bearer(ownToken));
    expect(revoked.data?.revokeToken).toEqual({ token: { revokedAt: expect.any(String) } });
    for (const worthless of [secret, 'wl_invented']) {
      expect(await send(open, reading, bearer(worthless))).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    }
    expect((await send(open, reading, { Authorization: 'Basic eDp5' })).code).toBe('UNAUTHENTICATED');
  });

  test('that expires is rejected after its last day', async () => {
    const creating = (
      days: number,
    ) => `mutation { createToken(input: { name: "Praktikum", role: READER, expiresInDays: ${days} }) {
      __typename ... on CreateTokenPayload { secret token { expiresAt } } ... on InvalidInputError { path } } }`;
    const { data } = await send(open, creating(7), bearer(ownToken));
    const { secret } = data?.createToken ?? {};
    const { expiresAt } = await open.db.token.findFirstOrThrow({ where: { name: 'Praktikum' } });
    const days = (Number(expiresAt) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(6.9);
    expect(days).toBeLessThanOrEqual(7);
    expect((await send(open, reading, bearer(String(secret)))).code).toBeUndefined();
    await open.db.token.updateMany({ where: { name: 'Praktikum' }, data: { expiresAt: new Date() } });
    expect((await send(open, reading, bearer(String(secret)))).code).toBe('UNAUTHENTICATED');
    for (const wrong of [0, -1, 3_651])
      expect((await send(open, creating(wrong), bearer(ownToken))).data?.createToken).toEqual({
        __typename: 'InvalidInputError',
        path: ['input', 'expiresInDays'],
      });
  });

  test('ends the sign-in links and sessions that were made with it when it is revoked or expires', async () => {
    const made = async () => {
      const { id } = await createToken(open.db, 'Redaktion', 'ADMIN');
      const admin = { name: 'Redaktion', role: 'ADMIN', tokenId: id } as const;
      const { key: used } = await createSignInLink(open.db, 'Ida Quast', 'ADMIN', admin);
      const secret = await openSession(open.db, (await redeemSignInLink(open.db, used)) ?? admin);
      const inSession = await findSessionActor(open.db, [secret]);
      expect(inSession).toMatchObject({ name: 'Ida Quast', role: 'ADMIN' });
      // A link made in this session depends on the same token.
      const { key: unused } = await createSignInLink(open.db, 'Jost Brink', 'EDITOR', inSession);
      return { id, secret, unused };
    };
    const [revoked, expired, valid] = [await made(), await made(), await made()];
    await revokeToken(open.db, revoked.id);
    await open.db.token.update({ where: { id: expired.id }, data: { expiresAt: new Date() } });
    for (const { secret, unused } of [revoked, expired]) {
      expect(await findSessionActor(open.db, [secret])).toBeNull();
      expect(await redeemSignInLink(open.db, unused)).toBeNull();
    }
    expect(await findSessionActor(open.db, [valid.secret])).not.toBeNull();
    expect(await redeemSignInLink(open.db, valid.unused)).not.toBeNull();
  });
});

describe('a session', () => {
  const session = async (headers: Record<string, string>) => {
    const secret = await openSession(open.db, { name: 'owner', role: 'ADMIN' });
    return send(open, '{ viewer { name } }', { Cookie: `other=1; wortlaut_4000=${secret}`, ...headers });
  };

  test('works for requests from pages of this server', async () => {
    expect((await session({ 'Sec-Fetch-Site': 'same-origin' })).data).toEqual({ viewer: { name: 'owner' } });
    expect((await session({ Origin: 'http://localhost' })).data).toEqual({ viewer: { name: 'owner' } });
  });

  test.each([
    ['another site', { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://elsewhere.example' }],
    ['another port of this machine', { 'Sec-Fetch-Site': 'same-site', Origin: 'http://localhost:3000' }],
    ['another port, by its origin alone', { Origin: 'http://localhost:3000' }],
    ['a page without an origin', { Origin: 'null' }],
    ['an unknown sender', {}],
  ])('is rejected in a request from %s', async (_sender, headers) => {
    expect(await session(headers)).toMatchObject({ status: 403, code: 'FORBIDDEN' });
  });

  test('expires, and the browser is then anonymous', async () => {
    const secret = await openSession(open.db, { name: 'owner', role: 'ADMIN' });
    await open.db.session.updateMany({ data: { expiresAt: new Date(0) } });
    const headers = { Cookie: `wortlaut_4000=${secret}`, 'Sec-Fetch-Site': 'same-origin' };
    expect(await send(open, '{ viewer { name } }', headers)).toMatchObject({ status: 200, data: { viewer: null } });
  });
});

describe('a sign-in link', () => {
  let http: HttpServer;
  const key = createSignInKey();
  beforeAll(async () => {
    const routes = { graphql: open.yoga, signIn: createSignIn(open.db, key), signOut: createSignOut(open.db) };
    http = await serveRoutes(routes);
  });
  afterAll(() => http.drain(1_000));

  const viewer = async (headers: Record<string, string>) => {
    const answer = await ask(http.address, '/graphql', {
      method: 'POST',
      headers: { ...headers, Host: new URL(http.address).host, 'Content-Type': 'application/json' },
      body: '{"query":"{ viewer { name role } }"}',
    });
    return JSON.parse(answer.text).data.viewer;
  };

  /** Presses the button on the page of a sign-in link. */
  const press = (key: string, headers: Record<string, string> = {}) => {
    const { host } = new URL(http.address);
    const form = { Host: host, Origin: `http://${host}`, 'Content-Type': 'application/x-www-form-urlencoded' };
    const body = new URLSearchParams({ key }).toString();
    return ask(http.address, '/sign-in', { method: 'POST', headers: { ...form, ...headers }, body });
  };

  test('shows a page with a button, in the language of the browser, and is not used up by it', async () => {
    const host = { Host: new URL(http.address).host };
    const link = `/sign-in?key=${encodeURIComponent('wl_"><script>alert(1)</script>')}`;
    for (const [language, button] of [
      ['de-AT,en;q=0.5', 'Anmelden'],
      ['fr', 'Sign in'],
    ] as const) {
      const page = await ask(http.address, link, { headers: { ...host, 'Accept-Language': language } });
      expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
      expect(page.text).toContain(`<button autofocus>${button}</button>`);
      expect(page.text).toContain('value="wl_&quot;>&lt;script>alert(1)&lt;/script>"');
      expect(page.headers['set-cookie']).toBeUndefined();
    }
  });

  test('cannot sign in a browser through a page of another site', async () => {
    const refused = await press(key.key, { Origin: 'https://attacker.example' });
    expect([refused.status, refused.headers['set-cookie']]).toEqual([403, undefined]);
  });

  test('opens a session whose cookie is Secure behind a proxy with TLS', async () => {
    const { data } = await send(
      open,
      'mutation { createSignInLink(input: { name: "Ida Quast", role: READER }) { ... on CreateSignInLinkPayload { path } } }',
      bearer(ownToken),
    );
    const own = String(data?.createSignInLink?.path).split('=')[1] ?? '';
    const { headers } = await press(own, { 'X-Forwarded-Proto': 'https' });
    expect(headers['set-cookie']?.[0]).toMatch(/; HttpOnly; SameSite=Strict; Secure$/);
  });

  test('printed at startup signs in one browser, with an HttpOnly and SameSite cookie, until it signs out', async () => {
    const host = { Host: new URL(http.address).host };
    expect((await press('wl_wrong')).status).toBe(403);
    expect((await press('x'.repeat(2_000))).status).toBe(403);
    expect((await ask(http.address, `/sign-in?key=${key.key}`, { method: 'HEAD', headers: host })).status).toBe(405);
    const signedIn = await press(key.key);
    expect([signedIn.status, signedIn.headers.location]).toEqual([303, '/']);
    const { port } = new URL(http.address);
    const [cookie = ''] = signedIn.headers['set-cookie'] ?? [];
    expect(cookie).toMatch(
      new RegExp(`^wortlaut_${port}=wl_[\\w-]{43}; Path=/; Max-Age=2592000; HttpOnly; SameSite=Strict$`),
    );
    expect((await press(key.key)).status).toBe(403);
    const browser = { Cookie: cookie.split(';')[0] ?? '', 'Sec-Fetch-Site': 'same-origin' };
    expect(await viewer(browser)).toEqual({ name: 'owner', role: 'ADMIN' });
    const stored = await open.db.session.findMany();
    expect(JSON.stringify(stored)).not.toContain(cookie.split(/[=;]/)[1]);

    const elsewhere = { ...host, ...browser, 'Sec-Fetch-Site': 'cross-site' };
    expect((await ask(http.address, '/sign-out', { method: 'POST', headers: elsewhere })).status).toBe(403);
    expect(await viewer(browser)).not.toBeNull();
    const out = await ask(http.address, '/sign-out', { method: 'POST', headers: { ...host, ...browser } });
    expect([out.status, out.headers['set-cookie']?.[0]]).toEqual([
      200,
      `wortlaut_${port}=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict`,
    ]);
    expect(await viewer(browser)).toBeNull();
  });

  test('created by an admin works once, for any role, and expires', async () => {
    const mutation = (role: Role) =>
      `mutation { createSignInLink(input: { name: "Ida Quast", role: ${role} }) { __typename ... on CreateSignInLinkPayload { path expiresAt } } }`;
    const path = async () => {
      const { data } = await send(open, mutation('EDITOR'), bearer(ownToken));
      return String(data?.createSignInLink?.path);
    };
    const keyIn = (each: string) => each.split('=')[1] ?? '';
    const link = await path();
    const stored = await open.db.signInLink.findMany();
    expect(JSON.stringify(stored)).not.toContain(link.split('=')[1]);
    const opened = await Promise.all([link, link].map((each) => press(keyIn(each))));
    expect(opened.map(({ status }) => status).sort()).toEqual([303, 403]);
    const [cookie = ''] = opened.flatMap(({ headers }) => headers['set-cookie'] ?? []);
    const browser = { Cookie: cookie.split(';')[0] ?? '', 'Sec-Fetch-Site': 'same-origin' };
    expect(await viewer(browser)).toEqual({ name: 'Ida Quast', role: 'EDITOR' });

    const old = await path();
    await open.db.signInLink.updateMany({ data: { expiresAt: new Date(0) } });
    expect((await press(keyIn(old))).status).toBe(403);
    const refused = await send(open, mutation('ADMIN'), browser);
    expect(outcome(refused)).toBe('ForbiddenError');
    expect((await send(open, mutation('READER').replace('Ida Quast', ' '), bearer(ownToken))).data).toMatchObject({
      createSignInLink: { __typename: 'InvalidInputError' },
    });
  });
});

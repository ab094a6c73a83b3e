import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { findToken } from '../src/find-token.ts';
import { createFolder, runCommand } from './support/terminal.ts';
import { startTestServer, type TestServer } from './support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());
afterEach(() => vi.unstubAllEnvs());

function token(...args: string[]) {
  return runCommand(['token', ...args, '--server', server.url, '--token', server.token]);
}

const article = { stdin: [Buffer.from('„Die Brücke bleibt“, sagte Bürgermeisterin Ida Quast.')] };

test('a token can be created, used, listed and revoked', async () => {
  const created = await token('create', '--name', 'Hafenbote', '--role', 'editor');
  expect(created).toMatchObject({
    exitCode: 0,
    stderr: 'Created a token for "Hafenbote" (editor). Save it now, because it cannot be shown again.\n',
  });
  expect(created.stdout).toMatch(/^wl_[\w-]{43}\n$/);
  const secret = created.stdout.trim();

  const importing = ['import', '-', '--server', server.url, '--token', secret];
  expect((await runCommand(importing, article)).stdout).toContain('1 article: 1 new');
  const listed = await token('list');
  expect(listed.stdout).toMatch(/^\S+ {2}editor {2}created [\d-]+ [\d:]+ {2}used [\d-]+ [\d:]+ {2}Hafenbote\n/);
  expect(listed.stdout).not.toContain(secret);

  const [id = ''] = listed.stdout.split(' ');
  expect((await token('revoke', id)).stdout).toBe('Revoked the token for "Hafenbote".\n');
  const refused = await runCommand(importing, article);
  expect(refused.exitCode).toBe(1);
  expect(refused.stderr).toContain('This token does not exist, has expired or was revoked.');
});

test('a sign-in link can be created, and only the link goes to stdout', async () => {
  const created = await runCommand([
    'sign-in',
    '--name',
    'Ida Quast',
    '--role',
    'editor',
    '--server',
    server.url,
    '--token',
    server.token,
  ]);
  expect(created.exitCode).toBe(0);
  expect(created.stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/sign-in\?key=wl_[\w-]{43}\n$/);
  expect(created.stderr).toMatch(
    /^Sign-in link for "Ida Quast" \(editor\)\. It works once and expires at [\d-]+ [\d:]+ UTC\.\n$/,
  );
  const reader = (await token('create', '--name', 'Lesesaal', '--role', 'reader')).stdout.trim();
  const refused = await runCommand(['sign-in', '--server', server.url, '--token', reader]);
  expect([refused.exitCode, refused.stderr]).toEqual([1, expect.stringContaining('"createSignInLink"')]);
});

test('an action that the role does not allow fails with a one-line message', async () => {
  const reader = (await token('create', '--name', 'Lesesaal', '--role', 'reader')).stdout.trim();
  const importing = await runCommand(['import', '-', '--server', server.url, '--token', reader], article);
  expect([importing.exitCode, importing.stderr]).toEqual([
    1,
    expect.stringMatching(/does not allow imports: .*"importArticle"/),
  ]);
  const making = ['token', 'create', '--name', 'x', '--role', 'admin', '--server', server.url];
  expect(await runCommand([...making, '--token', reader])).toMatchObject({
    exitCode: 1,
    stdout: '',
    stderr: expect.stringMatching(/^wortlaut: .*"createToken".*\n$/),
  });
  expect((await token('create', '--name', ' ', '--role', 'editor')).stderr).toContain('1 to 100 characters');
  expect((await token('create', '--name', 'x', '--role', 'owner')).stderr).toContain('reader, editor, admin');
});

test('a token can expire, and the list shows when', async () => {
  expect((await token('create', '--name', 'Praktikum', '--role', 'reader', '--days', '7')).exitCode).toBe(0);
  const day = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  const lines = (await token('list')).stdout.split('\n');
  expect(lines.find((line) => line.endsWith('Praktikum'))).toContain(`never used, expires ${day}`);
  expect((await token('create', '--name', 'x', '--role', 'reader', '--days', '0')).stderr).toContain(
    'It must be a whole number from 1 to 3650.',
  );
});

test('for a server on this machine, the token in its DATA_DIR is used by default', async () => {
  vi.stubEnv('DATA_DIR', server.dataDir);
  expect((await runCommand(['token', 'list', '--server', server.url])).exitCode).toBe(0);
  vi.stubEnv('DATA_DIR', `${server.dataDir}/elsewhere`);
  const refused = await runCommand(['import', '-', '--server', server.url], article);
  expect(refused.stderr).toContain('For any other server, pass a token with --token or WORTLAUT_TOKEN.');
});

test('the token of a local server is not sent to any other server', async () => {
  await using folder = await createFolder({ token: 'wl_secret\nhttp://localhost:4000\n' });
  const env = { DATA_DIR: folder.path };
  const found = (address: string) => findToken({ server: `${address}/graphql` }, env)();
  for (const own of ['http://127.0.0.1:4000', 'http://localhost:4000', 'http://[::1]:4000']) {
    expect(found(own)).toBe('wl_secret');
  }
  for (const other of [
    'http://news.example:4000',
    'http://127.0.0.1:4001',
    'https://localhost:4000',
    'http://127.0.0.1.news.example',
    'http://10.0.0.5:4000',
  ]) {
    expect(found(other)).toBeUndefined();
  }
  expect(findToken({ server: 'https://news.example/graphql', token: 'wl_given' }, env)()).toBe('wl_given');
});

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

test('a token is made, shown once, used, listed and revoked', async () => {
  const made = await token('create', '--name', 'Hafenbote', '--role', 'editor');
  expect(made).toMatchObject({
    exitCode: 0,
    stderr: 'A token for "Hafenbote" (editor). Keep it: it is shown this once.\n',
  });
  expect(made.stdout).toMatch(/^wl_[\w-]{43}\n$/);
  const secret = made.stdout.trim();

  const importing = ['import', '-', '--server', server.url, '--token', secret];
  expect((await runCommand(importing, article)).stdout).toContain('1 article: 1 new');
  const listed = await token('list');
  expect(listed.stdout).toMatch(/^\S+ {2}editor {2}made [\d-]+ [\d:]+ {2}used [\d-]+ [\d:]+ {2}Hafenbote\n$/);
  expect(listed.stdout).not.toContain(secret);

  const [id = ''] = listed.stdout.split(' ');
  expect((await token('revoke', id)).stdout).toBe('The token for "Hafenbote" is worthless now.\n');
  const refused = await runCommand(importing, article);
  expect(refused.exitCode).toBe(1);
  expect(refused.stderr).toContain('This token is not known, or was revoked.');
});

test('a link that signs a browser in is made, the link alone on stdout', async () => {
  const made = await runCommand([
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
  expect(made.exitCode).toBe(0);
  expect(made.stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/sign-in\?key=wl_[\w-]{43}\n$/);
  expect(made.stderr).toMatch(/^Good once, until [\d-]+ [\d:]+ UTC: "Ida Quast" \(editor\) signs in\.\n$/);
  const reader = (await token('create', '--name', 'Lesesaal', '--role', 'reader')).stdout.trim();
  const refused = await runCommand(['sign-in', '--server', server.url, '--token', reader]);
  expect([refused.exitCode, refused.stderr]).toEqual([1, expect.stringContaining('may not use "createSignInLink"')]);
});

test('what may not be is told in one line', async () => {
  const reader = (await token('create', '--name', 'Lesesaal', '--role', 'reader')).stdout.trim();
  const importing = await runCommand(['import', '-', '--server', server.url, '--token', reader], article);
  expect([importing.exitCode, importing.stderr]).toEqual([
    1,
    expect.stringContaining('takes no articles from you: "Lesesaal" may not use "importArticle"'),
  ]);
  const making = ['token', 'create', '--name', 'x', '--role', 'admin', '--server', server.url];
  expect(await runCommand([...making, '--token', reader])).toMatchObject({
    exitCode: 1,
    stdout: '',
    stderr: expect.stringMatching(
      /^wortlaut: "Lesesaal" may not use "createToken": the role READER does not allow it\.\n$/,
    ),
  });
  expect((await token('create', '--name', ' ', '--role', 'editor')).stderr).toContain('1 to 100 characters');
  expect((await token('create', '--name', 'x', '--role', 'owner')).stderr).toContain('reader, editor, admin');
});

test('the user of a server on this machine needs no token: the one in DATA_DIR is found, and after a restart the next', async () => {
  await using folder = await createFolder({ token: `${server.token}\n${new URL(server.url).origin}\n` });
  vi.stubEnv('DATA_DIR', folder.path);
  expect((await runCommand(['token', 'list', '--server', server.url])).exitCode).toBe(0);
  vi.stubEnv('DATA_DIR', `${folder.path}/elsewhere`);
  const refused = await runCommand(['import', '-', '--server', server.url], article);
  expect(refused.stderr).toContain('with its DATA_DIR; for any other, give a token with --token or WORTLAUT_TOKEN.');
});

test('the token of a server is sent to no other one', async () => {
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

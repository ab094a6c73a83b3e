import { mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { readPostmaster } from '../src/embedded/postmaster-file.ts';
import { acknowledged, ask, processesIn, type ServerProcess, startServer, temporaryFolder, until } from './process.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let dataDir: string;
let cluster: string;
let servers: ServerProcess[] = [];

beforeAll(async () => {
  folder = await temporaryFolder();
  dataDir = join(folder.path, 'data');
  cluster = join(dataDir, 'postgres');
});

afterEach(async () => {
  for (const server of servers)
    if (server.child.exitCode === null && server.child.signalCode === null) server.kill('SIGTERM');
  await Promise.all(servers.map((server) => server.ended));
  servers = [];
  await until(async () => (await processesIn(cluster)).length === 0);
});
afterAll(() => folder.remove());

async function start(options?: Parameters<typeof startServer>[1]) {
  const server = startServer(dataDir, options);
  servers.push(server);
  const { url, pid } = await server.next('ready');
  await server.next('written');
  return { ...server, url, pid };
}

/** Creates a PATH without setpriv. It simulates a system on which PostgreSQL does not stop with the server. */
async function pathWithoutSetpriv(): Promise<string> {
  const bin = join(folder.path, 'bin');
  await mkdir(bin, { recursive: true });
  for (const name of ['id', 'chown']) await symlink(`/usr/bin/${name}`, join(bin, name)).catch(() => undefined);
  return bin;
}

const count = 'SELECT count(*)::int FROM written';

test('if two servers start at the same time in an empty folder, one fails with an error that names the other', async () => {
  const pair = [startServer(dataDir), startServer(dataDir)] as const;
  servers.push(...pair);
  const outcomes = await Promise.all(pair.map((server) => server.next('ready', 'refused')));
  expect(outcomes.map((outcome) => outcome.event).sort()).toEqual(['ready', 'refused']);
  const winner = pair.find((server) => server.events.some(({ event }) => event === 'ready'));
  const refusal = outcomes.find((outcome) => outcome.event === 'refused');
  expect(refusal?.event === 'refused' && refusal.message).toContain(
    `${dataDir} is in use by the server with process ID ${winner?.child.pid}`,
  );
  const third = startServer(dataDir);
  servers.push(third);
  expect((await third.next('refused')).message).toBe(
    `${dataDir} is in use by the server with process ID ${winner?.child.pid} at http://127.0.0.1:4000. Stop that server first, or set DATA_DIR to another folder.`,
  );
});

test('SIGTERM: PostgreSQL stops after pending writes are complete', async () => {
  const server = await start();
  server.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  expect(server.events.at(-1)).toEqual({ event: 'stopped' });
  expect(await processesIn(cluster)).toEqual([]);
  expect(await readdir(cluster)).not.toContain('postmaster.pid');
});

test('Ctrl-C, which signals the entire process group, does not stop PostgreSQL before the last write', async () => {
  const before = await start();
  const drained = Number(await ask(before.url, 'SELECT count(*)::int FROM drained'));
  before.kill('SIGINT', 'group');
  expect(await before.ended).toBe(0);
  const after = await start();
  expect(await ask(after.url, 'SELECT count(*)::int FROM drained')).toBe(drained + 1);
});

test.runIf(process.platform === 'linux')(
  'SIGKILL: PostgreSQL stops with the server, and every acknowledged row is kept',
  async () => {
    const before = await start();
    const had = Number(await ask(before.url, count));
    const known = acknowledged(before);
    await until(() => acknowledged(before) > known + 20);
    before.kill('SIGKILL');
    await before.ended;
    await until(async () => (await processesIn(cluster)).length === 0);
    const after = await start();
    expect(Number(await ask(after.url, count))).toBeGreaterThanOrEqual(had + acknowledged(before) - known - 1);
  },
);

test('SIGKILL: a new server can start immediately', async () => {
  const before = await start();
  before.kill('SIGKILL');
  const after = await start();
  expect(Number(await ask(after.url, count))).toBeGreaterThan(acknowledged(before));
});

test('stops a PostgreSQL instance that a killed server left running', async () => {
  const before = await start({ path: await pathWithoutSetpriv() });
  before.kill('SIGKILL');
  await before.ended;
  const after = await start();
  expect(after.pid).not.toBe(before.pid);
  expect(after.events[0]).toEqual({
    event: 'log',
    line: `PostgreSQL is running, but no Wortlaut server is using it (process ID ${before.pid}); restarting it`,
  });
  expect(Number(await ask(after.url, count))).toBeGreaterThan(acknowledged(before));
  after.kill('SIGTERM');
  await after.ended;
  expect(await processesIn(cluster)).toEqual([]);
});

test('SIGKILL to PostgreSQL: restarts it once on the same port, but not twice in a row', async () => {
  const server = await start();
  process.kill(server.pid, 'SIGKILL');
  await until(() => server.events.some((event) => event.event === 'log' && event.line.includes('running again')));
  await server.next('written');
  const had = acknowledged(server);
  expect(Number(await ask(server.url, count))).toBeGreaterThan(had);
  const second = await readPostmaster(cluster);
  expect(second?.pid).not.toBe(server.pid);
  if (second) process.kill(second.pid, 'SIGKILL');
  expect((await server.next('lost')).reason).toBe('PostgreSQL stopped again shortly after a restart');
  expect(await server.ended).toBe(1);
});

test('SIGKILL to both processes: the next start recovers', async () => {
  const before = await start();
  const had = Number(await ask(before.url, count));
  process.kill(before.pid, 'SIGKILL');
  before.kill('SIGKILL');
  const after = await start();
  expect(Number(await ask(after.url, count))).toBeGreaterThanOrEqual(had);
});

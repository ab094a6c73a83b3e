import { chmod, chown, mkdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lookUp } from '../src/embedded/account.ts';
import { findBinaries, usableBinaries } from '../src/embedded/binaries.ts';
import { run } from '../src/embedded/child.ts';
import { startEmbedded } from '../src/embedded/start.ts';
import { copyFolder, isRoot, startServer, temporaryFolder } from './process.ts';

/** An ordinary user that exists on every system. It is never used to run PostgreSQL for root. */
const user = (await lookUp('daemon')) ?? { uid: 1, gid: 1, name: 'daemon' };

/** Whether this user can read this checkout and run its code. A checkout under /root is not readable. */
const here = fileURLToPath(new URL('.', import.meta.url));
const readable = isRoot && (await run('/bin/sh', ['-c', 'cd "$1"', 'sh', here], user)).status === 0;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let dataDir: string;
let systemDir: string;
let lines: string[];
const log = (line: string) => lines.push(line);

beforeEach(async () => {
  lines = [];
  folder = await temporaryFolder();
  dataDir = join(folder.path, 'data');
  systemDir = join(folder.path, 'system');
  await mkdir(dataDir, { mode: 0o711 });
});

afterEach(() => folder.remove());

/** Starts and stops a server as the current user. @returns the user ID that PostgreSQL runs as */
async function startedAs(path: string): Promise<number> {
  // If the PostgreSQL user cannot read the checkout, the log has one more line, about the copy of the programs.
  const aboutData = (line: string) => void (line.startsWith('copied the PostgreSQL programs') || log(line));
  const server = await startEmbedded({ dataDir: path, systemDir, log: aboutData, throwaway: true });
  const { uid } = await stat(`/proc/${server.pid}`);
  await server.stop();
  return uid;
}

describe.runIf(isRoot)('as root', () => {
  test('PostgreSQL runs as an unprivileged user, who also becomes the owner of a database copied by root', async () => {
    expect(await startedAs(dataDir)).not.toBe(0);
    const copy = join(folder.path, 'copy');
    await run('cp', ['-r', dataDir, copy]);
    expect((await stat(join(copy, 'postgres'))).uid).toBe(0);
    expect(await startedAs(copy)).not.toBe(0);
    expect(lines).toEqual([]);
  });

  test('if the user cannot enter the folder, the database is stored elsewhere and the log says where', async () => {
    await chmod(folder.path, 0o700);
    systemDir = join(folder.path, '..', `${folder.path}-system`);
    expect(await startedAs(dataDir)).not.toBe(0);
    const home = (await readFile(join(dataDir, 'location'), 'utf8')).trim();
    expect(await stat(home)).toMatchObject({ uid: (await stat(join(home, 'postgres'))).uid });
    expect((await stat(home)).mode & 0o777).toBe(0o700);
    expect(lines).toEqual([expect.stringContaining(`the database of ${dataDir} is in ${home}, because the user`)]);
    await startedAs(dataDir);
    expect(lines).toHaveLength(1);
    await rm(dataDir, { recursive: true });
    await startedAs(dataDir);
    expect(lines[1]).toContain(`${home} contains the database of a deleted folder ${dataDir}`);
    await rm(systemDir, { recursive: true });
    await expect(startedAs(dataDir)).rejects.toThrow(
      `Restore it. To start with an empty database instead, delete the folder ${dataDir}.`,
    );
  });

  test('programs that the user cannot read are copied once', async () => {
    const found = await findBinaries();
    const hidden = join(folder.path, 'hidden');
    await mkdir(hidden, { mode: 0o700 });
    await copyFolder(found.folder, join(hidden, 'native'));
    const unreadable = { ...found, folder: join(hidden, 'native') };
    const copied = await usableBinaries(unreadable, user, systemDir, log);
    expect(copied.folder.startsWith(systemDir)).toBe(true);
    expect(await usableBinaries(unreadable, user, systemDir, log)).toEqual(copied);
    expect(lines).toHaveLength(1);
  });
});

/** Starts and stops a server as the ordinary user. */
async function startedByUser(): Promise<void> {
  const server = startServer(dataDir, { account: user, systemDir });
  await server.next('ready');
  server.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  expect(server.events.filter(({ event }) => event === 'log')).toEqual([]);
}

describe.runIf(readable)('an ordinary user', () => {
  test("shares a database in the user's folder with root", async () => {
    await chown(dataDir, user.uid, user.gid);
    expect(await startedAs(dataDir)).toBe(user.uid);
    await startedByUser();
    expect(await startedAs(dataDir)).toBe(user.uid);
  });

  test('creates a database, but cannot use a database that belongs to root', async () => {
    await chown(dataDir, user.uid, user.gid);
    await startedByUser();
    await run('chown', ['-R', '0:0', dataDir]);
    const server = startServer(dataDir, { account: user, systemDir });
    expect((await server.next('refused')).message).toBe(
      `Cannot use ${join(dataDir, 'postgres')}: it belongs to root. Start Wortlaut as that user or as root, or set DATA_DIR to another folder.`,
    );
    expect(await server.ended).toBe(1);
  });
});

import { chmod, chown, mkdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lookUp } from '../src/embedded/account.ts';
import { findBinaries, usableBinaries } from '../src/embedded/binaries.ts';
import { run } from '../src/embedded/child.ts';
import { startEmbedded } from '../src/embedded/start.ts';
import { copyFolder, isRoot, startServer, temporaryFolder } from './process.ts';

/** An ordinary user, who is on every system and is none of those that PostgreSQL is run as by root. */
const user = (await lookUp('daemon')) ?? { uid: 1, gid: 1, name: 'daemon' };

/** Whether that user can read this checkout, to run its code; under /root, none can. */
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

/** Starts it as ourselves, asks whom PostgreSQL runs as, and stops it. */
async function startedAs(path: string): Promise<number> {
  // In a checkout that PostgreSQL's user cannot read, one line more tells of the copy of the programs.
  const aboutData = (line: string) => void (line.startsWith('copied the programs') || log(line));
  const server = await startEmbedded({ dataDir: path, systemDir, log: aboutData, throwaway: true });
  const { uid } = await stat(`/proc/${server.pid}`);
  await server.stop();
  return uid;
}

describe.runIf(isRoot)('as root', () => {
  test('PostgreSQL runs as an unprivileged user; a database that root copied is given to it', async () => {
    expect(await startedAs(dataDir)).not.toBe(0);
    const copy = join(folder.path, 'copy');
    await run('cp', ['-r', dataDir, copy]);
    expect((await stat(join(copy, 'postgres'))).uid).toBe(0);
    expect(await startedAs(copy)).not.toBe(0);
    expect(lines).toEqual([]);
  });

  test('where that user cannot enter the folder, the database is kept outside, and the log says where', async () => {
    await chmod(folder.path, 0o700);
    systemDir = join(folder.path, '..', `${folder.path}-system`);
    expect(await startedAs(dataDir)).not.toBe(0);
    const home = (await readFile(join(dataDir, 'location'), 'utf8')).trim();
    expect(await stat(home)).toMatchObject({ uid: (await stat(join(home, 'postgres'))).uid });
    expect((await stat(home)).mode & 0o777).toBe(0o700);
    expect(lines).toEqual([expect.stringContaining(`the database of ${dataDir} is kept in ${home}, since the user`)]);
    await startedAs(dataDir);
    expect(lines).toHaveLength(1);
    await rm(dataDir, { recursive: true });
    await startedAs(dataDir);
    expect(lines[1]).toContain(`${home} holds the database of an earlier ${dataDir}`);
    await rm(systemDir, { recursive: true });
    await expect(startedAs(dataDir)).rejects.toThrow(`Put it back, or remove ${dataDir} to start empty.`);
  });

  test('programs that it cannot read are copied once', async () => {
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

/** Starts it as the ordinary user and stops it. */
async function startedByUser(): Promise<void> {
  const server = startServer(dataDir, { account: user, systemDir });
  await server.next('ready');
  server.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  expect(server.events.filter(({ event }) => event === 'log')).toEqual([]);
}

describe.runIf(readable)('an ordinary user', () => {
  test("goes on with a database that root has opened in the user's folder, and the other way round", async () => {
    await chown(dataDir, user.uid, user.gid);
    expect(await startedAs(dataDir)).toBe(user.uid);
    await startedByUser();
    expect(await startedAs(dataDir)).toBe(user.uid);
  });

  test("makes a database, and is refused one of root's in one line", async () => {
    await chown(dataDir, user.uid, user.gid);
    await startedByUser();
    await run('chown', ['-R', '0:0', dataDir]);
    const server = startServer(dataDir, { account: user, systemDir });
    expect((await server.next('refused')).message).toBe(
      `${join(dataDir, 'postgres')} cannot be used: it belongs to root. Start as that user or as root, or set DATA_DIR to another folder.`,
    );
    expect(await server.ended).toBe(1);
  });
});

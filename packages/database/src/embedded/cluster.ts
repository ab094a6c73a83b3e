import { randomBytes } from 'node:crypto';
import { lchown, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseError, errorCode } from '../errors.ts';
import { type Binaries, program } from './binaries.ts';
import { isAlive, type Outcome, run } from './child.ts';
import type { Storage } from './storage.ts';
import { unusable } from './unusable.ts';

/** The database role that owns all objects in an embedded cluster. */
export const role = 'wortlaut';

/**
 * UTF-8 locales in which "ü" counts as a letter, in order of preference.
 *
 * @remarks Some C libraries do not have `C.UTF-8`. The builtin provider is always available, but pg_trgm takes its
 * character classes from LC_CTYPE. Without LC_CTYPE, pg_trgm splits words at "ü".
 */
const locales: readonly (readonly string[])[] = [
  ['--locale=C.UTF-8'],
  ...['UTF-8', 'en_US.UTF-8', 'C'].map((type) => [
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    `--lc-ctype=${type}`,
  ]),
];

/**
 * Creates the cluster if it does not exist.
 *
 * @remarks initdb creates the cluster in a temporary folder, which is renamed when it is complete. A killed initdb
 * therefore leaves no incomplete cluster. If two servers start at the same time, both use the cluster that was renamed
 * first.
 * @throws {@link DatabaseError} `EMBEDDED_FAILED`, or `DATA_DIR_UNUSABLE` if the cluster has a different major version
 */
export async function ensureCluster(storage: Storage, binaries: Binaries, throwaway: boolean): Promise<void> {
  const major = await clusterMajor(storage);
  if (major === undefined) return createCluster(storage, binaries, throwaway ? ['--no-sync'] : []);
  if (major === binaries.major) return;
  throw unusable(
    storage.cluster,
    `it was created by PostgreSQL ${major}, but this version of Wortlaut uses PostgreSQL ${binaries.major}`,
    'Export your articles with the version of Wortlaut that created it, or set DATA_DIR to another folder.',
  );
}

async function clusterMajor(storage: Storage): Promise<number | undefined> {
  try {
    return Number.parseInt(await readFile(join(storage.cluster, 'PG_VERSION'), 'utf8'), 10);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function createCluster(storage: Storage, binaries: Binaries, extra: readonly string[]): Promise<void> {
  const stage = join(storage.home, `postgres.new-${process.pid}-${randomBytes(4).toString('hex')}`);
  const passwordFile = join(stage, 'password');
  try {
    await mkdir(stage, { mode: 0o700 });
    await writeFile(passwordFile, storage.password, { mode: 0o600 });
    if (storage.account) {
      await lchown(passwordFile, storage.account.uid, storage.account.gid);
      await lchown(stage, storage.account.uid, storage.account.gid);
    }
    await initialize([`--pgdata=${join(stage, 'data')}`, `--pwfile=${passwordFile}`, ...extra], storage, binaries);
    await rename(join(stage, 'data'), storage.cluster).catch((error: unknown) => {
      // Another server created the cluster first.
      if (!['ENOTEMPTY', 'EEXIST'].includes(errorCode(error) ?? '')) throw error;
    });
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

async function initialize(files: readonly string[], storage: Storage, binaries: Binaries): Promise<void> {
  let outcome: Outcome | undefined;
  for (const locale of locales) {
    outcome = await run(
      program(binaries, 'initdb'),
      [...files, `--username=${role}`, '--auth=scram-sha-256', '--encoding=UTF8', ...locale],
      storage.account,
    );
    if (outcome.status === 0) return;
    if (!/locale/.test(outcome.stderr)) break;
  }
  const nameless = /could not look up effective user/.test(outcome?.stderr ?? '');
  throw new DatabaseError(
    'EMBEDDED_FAILED',
    `initdb cannot create a database in ${storage.home}: ${outcome?.stderr.trim() || outcome?.failure?.message}${
      nameless ? '. Start Wortlaut as a user with a name or as root, or set DATABASE_URL.' : ''
    }`,
  );
}

/** Removes the folders left by a killed initdb. */
export async function removeUnfinished(storage: Storage): Promise<void> {
  for (const name of await readdir(storage.home)) {
    const creator = /^postgres\.new-(\d+)-/.exec(name)?.[1];
    if (creator !== undefined && !isAlive(Number(creator))) {
      await rm(join(storage.home, name), { recursive: true, force: true });
    }
  }
}

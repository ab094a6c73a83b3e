import { randomBytes } from 'node:crypto';
import { mkdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode, errorText } from '../errors.ts';
import type { Log } from '../log.ts';
import { isRoot, lookUp, ownerOf, serviceAccount } from './account.ts';
import { type Account, run } from './child.ts';
import { createHome, findHome } from './home.ts';
import { unusable } from './unusable.ts';
import { writeOnce } from './write-once.ts';

/** The folders and files of one embedded PostgreSQL. */
export interface Storage {
  /** DATA_DIR, with links resolved. */
  readonly dataDir: string;
  /** The folder that holds the cluster: DATA_DIR, or one in the system folder where its user cannot reach DATA_DIR. */
  readonly home: string;
  /** PostgreSQL's own data folder. */
  readonly cluster: string;
  /** What PostgreSQL has to say. */
  readonly logFile: string;
  readonly password: string;
  /** Whom PostgreSQL runs as; undefined for the user of this process. */
  readonly account: Account | undefined;
}

/**
 * Prepares DATA_DIR: makes it, settles who PostgreSQL runs as and where its data is, and makes the password.
 *
 * @param systemDir - the folder for what DATA_DIR cannot hold, see {@link Storage.home}
 * @throws {@link DatabaseError} `DATA_DIR_UNUSABLE`
 */
export async function prepareStorage(path: string, systemDir: string, log: Log): Promise<Storage> {
  const dataDir = await makeDataDir(path);
  const account = isRoot() ? await accountFor(dataDir) : undefined;
  const home = await homeFor(dataDir, account, systemDir, log);
  const cluster = join(home, 'postgres');
  await own(cluster, account);
  const password = await readOrMakePassword(dataDir, cluster, account);
  return { dataDir, home, cluster, logFile: join(home, 'postgres.log'), password, account };
}

async function makeDataDir(path: string): Promise<string> {
  try {
    // Root's folder must let the user of PostgreSQL pass through to its data; that itself stays closed.
    await mkdir(path, { recursive: true, mode: isRoot() ? 0o711 : 0o700 });
    const dataDir = await realpath(path);
    if (!(await stat(dataDir)).isDirectory()) throw new Error('it is not a folder');
    return dataDir;
  } catch (error) {
    throw unusable(path, errorText(error), 'Set DATA_DIR to a folder that you can write to.', error);
  }
}

/**
 * A folder that an ordinary user made stays usable by that user: PostgreSQL then runs as its owner.
 *
 * @remarks A new cluster needs an owner with a name, since initdb looks it up; a folder that a container got from outside
 * may have one without.
 */
async function accountFor(dataDir: string): Promise<Account> {
  const home = (await findHome(dataDir)) ?? dataDir;
  const cluster = await stat(join(home, 'postgres')).catch(() => undefined);
  if (cluster && cluster.uid !== 0) return ownerOf(cluster);
  const folder = await stat(dataDir);
  const owner = folder.uid === 0 ? undefined : await lookUp(String(folder.uid));
  if (owner) return { ...owner, gid: folder.gid };
  const account = await serviceAccount();
  if (account) return account;
  throw unusable(
    dataDir,
    'PostgreSQL refuses to run as root, and there is no user postgres, wortlaut or nobody',
    'Create one (useradd --system wortlaut) or start as an ordinary user.',
  );
}

async function homeFor(dataDir: string, account: Account | undefined, systemDir: string, log: Log): Promise<string> {
  const known = await findHome(dataDir);
  if (known !== undefined) return known;
  if (!account || (await canEnter(dataDir, account))) return dataDir;
  if (await stat(join(dataDir, 'postgres')).catch(() => undefined)) {
    throw unusable(
      dataDir,
      `it holds a database that the user ${account.name} cannot reach, as whom PostgreSQL runs since it refuses root`,
      'Move the folder out of the closed one, or start as the user who made it.',
    );
  }
  return createHome(dataDir, account, systemDir, log);
}

async function canEnter(folder: string, account: Account): Promise<boolean> {
  return (await run('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], account)).status === 0;
}

/** Gives a cluster that root copied to the user it runs as; as an ordinary user, refuses what belongs to another. */
async function own(cluster: string, account: Account | undefined): Promise<void> {
  const folder = await stat(cluster).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw unusable(cluster, errorText(error), 'Start as the user who made it.', error);
  });
  const uid = account?.uid ?? process.getuid?.();
  if (!folder || folder.uid === uid) return;
  if (!account) {
    const owner = await ownerOf(folder);
    throw unusable(
      cluster,
      `it belongs to ${owner.name}`,
      'Start as that user or as root, or set DATA_DIR to another folder.',
    );
  }
  const outcome = await run('chown', ['-R', `${account.uid}:${account.gid}`, cluster]);
  if (outcome.status !== 0) throw unusable(cluster, outcome.stderr.trim(), `Give it to the user ${account.name}.`);
}

async function readOrMakePassword(dataDir: string, cluster: string, account: Account | undefined): Promise<string> {
  const file = join(dataDir, 'password');
  const known = await readFile(file, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw unusable(
      file,
      errorText(error),
      'Start as the user who made the folder, or set DATA_DIR to another one.',
      error,
    );
  });
  if (known !== undefined) return known;
  if (await stat(join(cluster, 'PG_VERSION')).catch(() => undefined)) {
    throw unusable(
      file,
      `it is missing, and the database in ${cluster} does not open without it`,
      'Put it back, or remove DATA_DIR to start empty.',
    );
  }
  try {
    const folder = await stat(dataDir);
    const owner = account && folder.uid !== 0 ? { uid: folder.uid, gid: folder.gid } : undefined;
    await writeOnce(file, randomBytes(24).toString('base64url'), { mode: 0o600, ...(owner && { owner }) });
    return await readFile(file, 'utf8');
  } catch (error) {
    throw unusable(file, errorText(error), 'Set DATA_DIR to a folder that you can write to.', error);
  }
}

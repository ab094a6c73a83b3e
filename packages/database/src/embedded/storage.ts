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

/** The folders and files of an embedded PostgreSQL. */
export interface Storage {
  /** DATA_DIR, with symbolic links resolved. */
  readonly dataDir: string;
  /** The parent folder of the cluster: DATA_DIR, or a system folder if the PostgreSQL user cannot enter DATA_DIR. */
  readonly home: string;
  /** The data folder of PostgreSQL. */
  readonly cluster: string;
  /** The log of PostgreSQL. */
  readonly logFile: string;
  readonly password: string;
  /** The user that runs PostgreSQL. Undefined for the user of this process. */
  readonly account: Account | undefined;
}

/**
 * Prepares DATA_DIR: creates the folder and the password, and chooses the PostgreSQL user and the location of the data.
 *
 * @param systemDir - the folder for data that cannot be stored in DATA_DIR. See {@link Storage.home}.
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
    // If the folder belongs to root, the PostgreSQL user must be able to enter it. The data itself stays private.
    await mkdir(path, { recursive: true, mode: isRoot() ? 0o711 : 0o700 });
    const dataDir = await realpath(path);
    if (!(await stat(dataDir)).isDirectory()) throw new Error('not a folder');
    return dataDir;
  } catch (error) {
    throw unusable(path, errorText(error), 'Set DATA_DIR to a writable folder.', error);
  }
}

/**
 * Chooses the user to run PostgreSQL if this process runs as root. If the folder belongs to an ordinary user, this user
 * is chosen, so that the owner can still use the folder.
 *
 * @remarks The owner of a new cluster needs a name, because initdb looks up the name. If a folder is mounted in a
 * container, its owner may not have a name.
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
    'Create one with "useradd --system wortlaut", or start Wortlaut as an ordinary user.',
  );
}

async function homeFor(dataDir: string, account: Account | undefined, systemDir: string, log: Log): Promise<string> {
  const known = await findHome(dataDir);
  if (known !== undefined) return known;
  if (!account || (await canEnter(dataDir, account))) return dataDir;
  if (await stat(join(dataDir, 'postgres')).catch(() => undefined)) {
    throw unusable(
      dataDir,
      `the user ${account.name}, who runs PostgreSQL if root starts Wortlaut, cannot reach the database in it`,
      'Move it to a folder that this user can enter, or start Wortlaut as the user who owns it.',
    );
  }
  return createHome(dataDir, account, systemDir, log);
}

async function canEnter(folder: string, account: Account): Promise<boolean> {
  return (await run('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], account)).status === 0;
}

/**
 * Checks the owner of a cluster. As root, changes the owner to the PostgreSQL user. As an ordinary user, rejects a
 * cluster that belongs to another user.
 */
async function own(cluster: string, account: Account | undefined): Promise<void> {
  const folder = await stat(cluster).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw unusable(cluster, errorText(error), 'Start Wortlaut as the user who owns it.', error);
  });
  const uid = account?.uid ?? process.getuid?.();
  if (!folder || folder.uid === uid) return;
  if (!account) {
    const owner = await ownerOf(folder);
    throw unusable(
      cluster,
      `it belongs to ${owner.name}`,
      'Start Wortlaut as that user or as root, or set DATA_DIR to another folder.',
    );
  }
  const outcome = await run('chown', ['-R', `${account.uid}:${account.gid}`, cluster]);
  if (outcome.status !== 0) throw unusable(cluster, outcome.stderr.trim(), `Make the user ${account.name} its owner.`);
}

async function readOrMakePassword(dataDir: string, cluster: string, account: Account | undefined): Promise<string> {
  const file = join(dataDir, 'password');
  const known = await readFile(file, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw unusable(
      file,
      errorText(error),
      'Start Wortlaut as the owner of the folder, or set DATA_DIR to another folder.',
      error,
    );
  });
  if (known !== undefined) return known;
  if (await stat(join(cluster, 'PG_VERSION')).catch(() => undefined)) {
    throw unusable(
      file,
      `the file is missing, and the database in ${cluster} needs it`,
      `Restore the file. To start with an empty database instead, delete the folder ${cluster}.`,
    );
  }
  try {
    const folder = await stat(dataDir);
    const owner = account && folder.uid !== 0 ? { uid: folder.uid, gid: folder.gid } : undefined;
    await writeOnce(file, randomBytes(24).toString('base64url'), { mode: 0o600, ...(owner && { owner }) });
    return await readFile(file, 'utf8');
  } catch (error) {
    throw unusable(file, errorText(error), 'Set DATA_DIR to a writable folder.', error);
  }
}

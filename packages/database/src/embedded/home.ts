import { createHash, randomBytes } from 'node:crypto';
import { lchown, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode, errorText } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Account } from './child.ts';
import { unusable } from './unusable.ts';
import { writeOnce } from './write-once.ts';

/**
 * Reads where a DATA_DIR keeps its database, if not in itself.
 *
 * @returns the folder named in DATA_DIR's file `location`, or undefined where there is no such file
 * @throws {@link DatabaseError} `DATA_DIR_UNUSABLE` when that folder is gone or closed to us
 */
export async function findHome(dataDir: string): Promise<string | undefined> {
  const file = join(dataDir, 'location');
  const home = await readFile(file, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw unusable(file, errorText(error), 'Start as the user who made the folder.', error);
  });
  if (home === undefined) return undefined;
  const path = home.trim();
  try {
    await readdir(path);
    return path;
  } catch (error) {
    const remedy =
      errorCode(error) === 'ENOENT'
        ? `Put it back, or remove ${dataDir} to start empty.`
        : 'It was made by root: start as root, or set DATA_DIR to another folder.';
    throw unusable(path, `the database of ${dataDir} is there, but ${errorText(error)}`, remedy, error);
  }
}

/**
 * Makes a folder outside DATA_DIR for a database whose user cannot enter DATA_DIR, and notes it in DATA_DIR.
 *
 * @remarks The name begins with a hash of DATA_DIR's path and ends at random: a checkout that was removed and cloned
 * again starts empty, and the log names what the first one left.
 */
export async function createHome(dataDir: string, account: Account, systemDir: string, log: Log): Promise<string> {
  const prefix = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  try {
    await mkdir(systemDir, { recursive: true, mode: 0o755 });
    const left = (await readdir(systemDir)).filter((name) => name.startsWith(`${prefix}-`));
    for (const name of left) {
      log(`${join(systemDir, name)} holds the database of an earlier ${dataDir}; remove it if you do not want it back`);
    }
    const home = join(systemDir, `${prefix}-${randomBytes(4).toString('hex')}`);
    await mkdir(home, { mode: 0o700 });
    await lchown(home, account.uid, account.gid);
    if (await writeOnce(join(dataDir, 'location'), `${home}\n`, { mode: 0o644 })) {
      log(`the database of ${dataDir} is kept in ${home}, since the user ${account.name} cannot enter ${dataDir}`);
      return home;
    }
    await rm(home, { recursive: true });
    return (await findHome(dataDir)) ?? home;
  } catch (error) {
    throw unusable(
      systemDir,
      errorText(error),
      `Set DATA_DIR to a folder that the user ${account.name} can enter.`,
      error,
    );
  }
}

import { createHash, randomBytes } from 'node:crypto';
import { lchown, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode, errorText } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Account } from './child.ts';
import { unusable } from './unusable.ts';
import { writeOnce } from './write-once.ts';

/**
 * Finds the folder of a database that is outside its DATA_DIR.
 *
 * @returns the folder specified in the file `location` in DATA_DIR, or undefined if that file does not exist
 * @throws {@link DatabaseError} `DATA_DIR_UNUSABLE` if the folder does not exist or cannot be read
 */
export async function findHome(dataDir: string): Promise<string | undefined> {
  const file = join(dataDir, 'location');
  const home = await readFile(file, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw unusable(file, errorText(error), 'Start Wortlaut as the owner of the folder.', error);
  });
  if (home === undefined) return undefined;
  const path = home.trim();
  try {
    await readdir(path);
    return path;
  } catch (error) {
    const remedy =
      errorCode(error) === 'ENOENT'
        ? `Restore it. To start with an empty database instead, delete the folder ${dataDir}.`
        : 'It belongs to root. Start Wortlaut as root, or set DATA_DIR to another folder.';
    throw unusable(path, errorText(error), `This is the database folder for ${dataDir}. ${remedy}`, error);
  }
}

/**
 * Creates a database folder outside DATA_DIR, for the case that the PostgreSQL user cannot enter DATA_DIR. Writes the
 * path of the new folder to the file `location` in DATA_DIR.
 *
 * @remarks The name is a hash of the path of DATA_DIR, with a random suffix. If a checkout was removed and cloned
 * again, it therefore starts with an empty database, and the log mentions the old folder.
 */
export async function createHome(dataDir: string, account: Account, systemDir: string, log: Log): Promise<string> {
  const prefix = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  try {
    await mkdir(systemDir, { recursive: true, mode: 0o755 });
    const left = (await readdir(systemDir)).filter((name) => name.startsWith(`${prefix}-`));
    for (const name of left) {
      log(
        `${join(systemDir, name)} contains the database of a deleted folder ${dataDir}; remove it if you do not need it`,
      );
    }
    const home = join(systemDir, `${prefix}-${randomBytes(4).toString('hex')}`);
    await mkdir(home, { mode: 0o700 });
    await lchown(home, account.uid, account.gid);
    if (await writeOnce(join(dataDir, 'location'), `${home}\n`, { mode: 0o644 })) {
      log(`the database of ${dataDir} is in ${home}, because the user ${account.name} cannot enter ${dataDir}`);
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

import { randomBytes } from 'node:crypto';
import { lchown, link, rm, writeFile } from 'node:fs/promises';
import { errorCode } from '../errors.ts';

/**
 * Creates a file atomically.
 *
 * @remarks If two processes do this at the same time, only one of them creates the file. No process can read an
 * incomplete file.
 * @returns false if the file already exists
 */
export async function writeOnce(
  file: string,
  text: string,
  options: { mode: number; owner?: { uid: number; gid: number } },
): Promise<boolean> {
  const unfinished = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    await writeFile(unfinished, text, { flag: 'wx', mode: options.mode });
    if (options.owner) await lchown(unfinished, options.owner.uid, options.owner.gid);
    await link(unfinished, file);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(unfinished, { force: true });
  }
}

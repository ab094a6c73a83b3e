import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The file in DATA_DIR through which command lines on this machine are let in: whoever can read it is the owner. */
export const TOKEN_FILE = 'token';

/**
 * Writes the token of this run where only the owner can read it.
 *
 * @param address - where the server listens: the token is for no other.
 * @returns takes the file away again, unless another server has put its own there since.
 */
export async function writeTokenFile(dataDir: string, token: string, address: string): Promise<() => Promise<void>> {
  await mkdir(dataDir, { recursive: true });
  const file = join(dataDir, TOKEN_FILE);
  const draft = `${file}.${process.pid}`;
  // A new file each time: the mode of one that is there would stay as it is.
  await rm(draft, { force: true });
  await writeFile(draft, `${token}\n${address}\n`, { mode: 0o600 });
  await rename(draft, file);
  return async () => {
    const found = await readFile(file, 'utf8').catch(() => '');
    if (found.startsWith(`${token}\n`)) await rm(file, { force: true });
  };
}

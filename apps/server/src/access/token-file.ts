import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The file in DATA_DIR that holds the token for commands on this machine. Only its owner can read it. */
const TOKEN_FILE = 'token';

/**
 * Writes the token of this run to a file that only its owner can read.
 *
 * @param address - the server address. Commands send the token only to this address.
 * @returns a function that deletes the file, unless another server has replaced it
 */
export async function writeTokenFile(dataDir: string, token: string, address: string): Promise<() => Promise<void>> {
  await mkdir(dataDir, { recursive: true });
  const file = join(dataDir, TOKEN_FILE);
  const draft = `${file}.${process.pid}`;
  // Writing to an existing file would keep its permissions.
  await rm(draft, { force: true });
  await writeFile(draft, `${token}\n${address}\n`, { mode: 0o600 });
  await rename(draft, file);
  return async () => {
    const found = await readFile(file, 'utf8').catch(() => '');
    if (found.startsWith(`${token}\n`)) await rm(file, { force: true });
  };
}

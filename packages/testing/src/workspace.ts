import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The absolute path of the checkout. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Finds all packages and apps with a `test` script.
 *
 * @returns their folders as absolute paths
 */
export async function testedPackages(): Promise<string[]> {
  const folders: string[] = [];
  for (const group of ['packages', 'apps']) {
    for (const name of await readdir(join(root, group))) {
      const manifest = await readFile(join(root, group, name, 'package.json'), 'utf8').catch(() => '{}');
      if (JSON.parse(manifest).scripts?.test !== undefined) folders.push(join(root, group, name));
    }
  }
  return folders;
}

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository, without a slash at its end. */
export const checkout = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');

const SKIPPED = new Set(['node_modules', 'dist', 'generated', '.git', '.turbo', '.data']);

/**
 * Lists the files of the repository.
 *
 * @returns paths relative to {@link checkout}, those that Git ignores left out. Without Git, as in a downloaded archive,
 * generated folders are left out by their names
 */
export function trackedFiles(): string[] {
  try {
    const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
      cwd: checkout,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    });
    // A file that was deleted, but not yet in a commit, is still listed.
    return listed.split('\n').filter((path) => path !== '' && existsSync(join(checkout, path)));
  } catch {
    return filesBelow('');
  }
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(checkout, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : filesBelow(path);
    return [path];
  });
}

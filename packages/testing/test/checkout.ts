import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The absolute path of the repository root, without a trailing slash. */
export const checkout = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');

const SKIPPED = new Set(['node_modules', 'dist', 'generated', '.git', '.turbo', '.data']);

/**
 * Lists the files in the repository.
 *
 * @returns paths relative to {@link checkout}, without files that Git ignores. Without Git (for example in a downloaded
 * archive), generated folders are excluded by name
 */
export function trackedFiles(): string[] {
  try {
    const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
      cwd: checkout,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    });
    // Git still lists a deleted file until the deletion is staged.
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

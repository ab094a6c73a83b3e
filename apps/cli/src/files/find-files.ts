import type { Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file that is to be read. */
export interface FoundFile {
  /** As the user wrote it, or below the folder that the user wrote; `-` is standard input. */
  readonly path: string;
  /** Its size in bytes; `null` where that is not known. */
  readonly bytes: number | null;
}

/** What the user's files and folders hold. */
export interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** How many files of folders were left out for their ending. */
  readonly skipped: number;
  /** What cannot be read at all. */
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

/** The endings of what is read in a folder; a file that the user names is read whatever its ending is. */
export const READ_ENDINGS = ['.txt', '.html', '.htm', '.json', '.ndjson', '.jsonl'] as const;

interface Search {
  readonly files: FoundFile[];
  readonly problems: { path: string; message: string }[];
  skipped: number;
  /** Real paths, so that nothing is read twice and a link to a folder above does not go round in circles. */
  readonly seen: Set<string>;
}

/**
 * Finds the files to be read, those of folders in the order of their names.
 *
 * @param paths - files and folders as the user wrote them
 * @returns the files; what is not there is a problem and stops nothing
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const search: Search = { files: [], problems: [], skipped: 0, seen: new Set() };
  for (const path of paths) await look(search, path, true);
  const { files, problems, skipped } = search;
  return { files, problems, skipped };
}

async function look(search: Search, path: string, named: boolean): Promise<void> {
  if (path === '-' && named) {
    if (!search.seen.has(path)) search.files.push({ path, bytes: null });
    search.seen.add(path);
    return;
  }
  try {
    const [stats, real] = await Promise.all([stat(path), realpath(path)]);
    if (search.seen.has(real)) return;
    search.seen.add(real);
    if (stats.isDirectory()) await lookIntoFolder(search, path);
    else if (named) addNamed(search, path, stats);
    else if (stats.isFile() && READ_ENDINGS.some((ending) => path.toLowerCase().endsWith(ending))) {
      search.files.push({ path, bytes: stats.size });
    } else search.skipped += 1;
  } catch (error) {
    search.problems.push({ path, message: fileProblem(error) });
  }
}

function addNamed(search: Search, path: string, stats: Stats): void {
  if (stats.isFile() || stats.isFIFO()) search.files.push({ path, bytes: stats.isFile() ? stats.size : null });
  else search.problems.push({ path, message: 'This is neither a file nor a folder.' });
}

async function lookIntoFolder(search: Search, path: string): Promise<void> {
  const names = await readdir(path);
  for (const name of names.sort()) {
    // Hidden folders hold a tool's own files (.git), hidden files an editor's.
    if (!name.startsWith('.')) await look(search, join(path, name), false);
  }
}

/**
 * Says in a sentence why a file cannot be read.
 *
 * @param error - what the file system threw
 * @returns what is wrong and what to do
 * @throws the error itself when the file system did not throw it
 */
export function fileProblem(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  switch (error.code) {
    case 'ENOENT':
      return 'There is no such file or folder. Check its name.';
    case 'EACCES':
    case 'EPERM':
      return 'You have no right to read it. Change its permissions.';
    case 'ELOOP':
      return 'It is a link that leads back to itself.';
    case 'EISDIR':
      return 'This is a folder; a file is wanted here.';
    default:
      return `It cannot be read (${String(error.code)}).`;
  }
}

import type { Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file to read. */
export interface FoundFile {
  /** A path that the user entered, or the path of a file inside such a folder. `-` means standard input. */
  readonly path: string;
  /** The size in bytes, or `null` if unknown. */
  readonly bytes: number | null;
}

/** The result of {@link findFiles}. */
export interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** The number of files in folders that were skipped because of their extension. */
  readonly skipped: number;
  /** Files and folders that cannot be read. */
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

/** The extensions of files to read in folders. Files that the user names are read regardless of their extension. */
export const READ_ENDINGS = ['.txt', '.html', '.htm', '.json', '.ndjson', '.jsonl'] as const;

interface Search {
  readonly files: FoundFile[];
  readonly problems: { path: string; message: string }[];
  skipped: number;
  /** The resolved paths found so far. They prevent reading a file twice and endless loops of symbolic links. */
  readonly seen: Set<string>;
}

/**
 * Finds the files to read. Files in a folder are sorted alphabetically.
 *
 * @param paths - files and folders as the user entered them
 * @returns the files. A missing path is reported as a problem and does not stop the search.
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
  else search.problems.push({ path, message: 'This is neither a file nor a folder. Check the path.' });
}

async function lookIntoFolder(search: Search, path: string): Promise<void> {
  const names = await readdir(path);
  for (const name of names.sort()) {
    // Hidden files and folders, such as .git, belong to tools and editors.
    if (!name.startsWith('.')) await look(search, join(path, name), false);
  }
}

/**
 * Describes why a file cannot be read.
 *
 * @param error - an error of the file system
 * @returns what is wrong and what to do
 * @throws the given error if it does not come from the file system
 */
export function fileProblem(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  switch (error.code) {
    case 'ENOENT':
      return 'No such file or folder. Check the path.';
    case 'EACCES':
    case 'EPERM':
      return 'Permission denied. Change the permissions of the file.';
    case 'ELOOP':
      return 'The symbolic link points to itself. Remove or correct it.';
    case 'EISDIR':
      return 'This is a folder. Specify a file.';
    default:
      return `The file cannot be read (${String(error.code)}).`;
  }
}

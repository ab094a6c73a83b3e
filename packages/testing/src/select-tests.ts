import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';

const TEST_FILE = /\.test\.tsx?$/;

/** The tests to run in one package. */
export interface Selection {
  /** The package's folder, absolute. */
  readonly folder: string;
  /** Absolute paths of test files, or of folders with a separator at the end. Empty means every test of the package. */
  readonly filters: readonly string[];
}

/** The error for a command-line path without tests. The message says which paths are valid. */
export class NoTestsError extends Error {
  override readonly name = 'NoTestsError';
}

/**
 * Finds the tests that belong to the paths on the command line.
 *
 * @param paths - test files, source files or folders; relative to `base`
 * @param packages - the absolute folders of the packages with tests
 * @param base - the folder that relative paths start from
 * @returns one selection per package, in the order of `packages`
 * @throws {@link NoTestsError} if a path does not exist or has no tests
 */
export function selectTests(paths: readonly string[], packages: readonly string[], base: string): Selection[] {
  const filters = new Map<string, string[] | 'all'>();
  for (const path of paths) {
    for (const { folder, filter } of find(path, packages, base)) {
      const known = filters.get(folder) ?? [];
      filters.set(folder, filter === null || known === 'all' ? 'all' : [...known, filter]);
    }
  }
  return packages.flatMap((folder) => {
    const found = filters.get(folder);
    return found === undefined ? [] : [{ folder, filters: found === 'all' ? [] : found }];
  });
}

/** Finds the packages and tests for one path. A `filter` of null selects all tests of the package. */
function find(path: string, packages: readonly string[], base: string): { folder: string; filter: string | null }[] {
  const target = resolve(base, path);
  if (!existsSync(target)) {
    throw new NoTestsError(`"${path}" does not exist. Specify the path of a test file, a source file or a folder.`);
  }
  const below = packages.filter((folder) => isWithin(folder, target));
  if (below.length > 0) return below.map((folder) => ({ folder, filter: null }));
  const folder = packages.find((one) => isWithin(target, one));
  if (folder === undefined) {
    throw new NoTestsError(`"${path}" is not in a package with tests. Specify a path in packages/ or apps/.`);
  }
  if (statSync(target).isDirectory()) return [{ folder, filter: testsIn(target, path, folder) }];
  if (TEST_FILE.test(target)) return [{ folder, filter: target }];
  const own = target.replace(/\.tsx?$/, '.test.ts');
  const test = [own, `${own}x`].find((file) => file !== target && existsSync(file));
  return [{ folder, filter: test ?? testsIn(dirname(target), path, folder) }];
}

function testsIn(directory: string, path: string, folder: string): string {
  if (hasTests(directory)) return directory + sep;
  const places = ['src', 'test', 'e2e'].map((name) => resolve(folder, name)).filter(hasTests);
  const names = places.map((place) => relative(dirname(dirname(folder)), place)).join(' and ');
  throw new NoTestsError(`The folder of "${path}" contains no tests. The package's tests are in ${names}.`);
}

function hasTests(directory: string): boolean {
  if (!existsSync(directory)) return false;
  return readdirSync(directory, { recursive: true, encoding: 'utf8' }).some((name) => TEST_FILE.test(name));
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

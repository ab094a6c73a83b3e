import { type Account, run } from './child.ts';

/**
 * The users that can run PostgreSQL, in order of preference: the PostgreSQL users of Debian and macOS, and the user
 * that Wortlaut creates.
 */
const candidates = ['postgres', '_postgres', 'wortlaut'];

const creators: readonly (readonly [string, ...string[]])[] = [
  ['useradd', '--system', '--no-create-home', '--home-dir', '/nonexistent', '--shell', '/usr/sbin/nologin', 'wortlaut'],
  ['adduser', '-S', '-D', '-H', 'wortlaut'],
];

/** Whether this process runs as root. PostgreSQL refuses to run as root. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * Finds or creates an unprivileged system user to run PostgreSQL. Needed if this process runs as root.
 *
 * @returns the first of `postgres`, `_postgres` and `wortlaut` that exists. If none of them exists, a new user
 * `wortlaut`, or `nobody` if no user can be created.
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
 * Looks up a user with the command `id`, which also supports directory services.
 *
 * @param name - a name or a numeric ID
 * @returns undefined if the user does not exist
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

/** Returns the account of a folder's owner, even if its user ID has no name. */
export async function ownerOf(folder: { uid: number; gid: number }): Promise<Account> {
  const known = await lookUp(String(folder.uid));
  return { uid: folder.uid, gid: folder.gid, name: known?.name ?? `user ${folder.uid}` };
}

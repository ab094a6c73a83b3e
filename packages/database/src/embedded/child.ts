import { spawn } from 'node:child_process';
import { errorCode } from '../errors.ts';

/** The system user that PostgreSQL runs under. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
  /** For messages only. */
  readonly name: string;
}

/** How a program ended. */
export interface Outcome {
  /** The exit status; null when a signal ended it or it could not be started. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Set when the program could not be started at all, e.g. `ENOENT`. */
  readonly failure?: NodeJS.ErrnoException;
}

/**
 * The options that PostgreSQL's programs are started with.
 *
 * @remarks The environment is not passed on: PGPORT, PGDATA or LD_LIBRARY_PATH of the caller would change what they do.
 * `detached` gives them a session of their own, so that Ctrl-C in the terminal reaches our process only, which then
 * stops PostgreSQL after its last write. The working directory must be one that any user may read.
 */
export function childOptions(account: Account | undefined) {
  return {
    cwd: '/',
    detached: true,
    env: { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C' },
    ...(account && { uid: account.uid, gid: account.gid }),
  };
}

/**
 * Runs a program to its end.
 *
 * @param account - the user to run it as; undefined for our own
 * @returns how it ended; it never rejects
 */
export function run(command: string, args: readonly string[], account?: Account): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...childOptions(account), stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.once('error', (failure) => resolve({ status: null, stdout, stderr, failure }));
    child.once('close', (status) => resolve({ status, stdout, stderr }));
  });
}

/** Whether a process with this id exists; a zombie does. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

import { spawn } from 'node:child_process';
import { errorCode } from '../errors.ts';

/** A system user that runs PostgreSQL. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
  /** The name of the user, which is only used in messages. */
  readonly name: string;
}

/** The result of running a program. */
export interface Outcome {
  /** The exit status. Null if a signal ended the program or it could not be started. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The error if the program could not be started, such as `ENOENT`. */
  readonly failure?: NodeJS.ErrnoException;
}

/**
 * Returns the `spawn` options for the PostgreSQL programs.
 *
 * @remarks The environment is not passed on, because variables such as PGPORT, PGDATA or LD_LIBRARY_PATH would change
 * the behavior. `detached` gives each program its own session. Ctrl-C in the terminal therefore reaches only this
 * process, which stops PostgreSQL after its last write. The working directory must be readable for every user.
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
 * Runs a program and waits until it exits.
 *
 * @param account - the user that runs the program. Undefined for the current user.
 * @returns the result. The promise never rejects.
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

/** Checks whether a process with this ID exists. Zombies count as existing. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

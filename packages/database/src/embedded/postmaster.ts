import { spawn } from 'node:child_process';
import { closeSync, constants, fchownSync, openSync } from 'node:fs';
import { readFile, rename, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { errorText } from '../errors.ts';
import { type Binaries, program } from './binaries.ts';
import { childOptions, isAlive, run } from './child.ts';
import { readPostmaster } from './postmaster-file.ts';
import { isInUse } from './processes.ts';
import { serverArguments } from './settings.ts';
import type { Storage } from './storage.ts';

/** The result of a start. `retry` means that the start failed for a temporary reason. */
export type Launch =
  | { kind: 'ready'; pid: number }
  | { kind: 'retry'; reason: string }
  | { kind: 'failed'; reason: string };

/** Finds a free port on 127.0.0.1. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/**
 * Starts PostgreSQL on a port, and waits until it accepts connections. If PostgreSQL has to recover, the wait has no
 * time limit.
 *
 * @remarks With `setpriv` (on Linux), the kernel tells PostgreSQL to shut down fast when this process ends, even after
 * SIGKILL. On other systems, PostgreSQL keeps running, and the next start stops it.
 */
export async function launch(storage: Storage, binaries: Binaries, port: number, throwaway: boolean): Promise<Launch> {
  const before = await rotateLog(storage.logFile);
  // Symbolic links are not followed, because root may be writing to another user's folder.
  const { O_APPEND, O_CREAT, O_WRONLY, O_NOFOLLOW } = constants;
  const log = openSync(storage.logFile, O_APPEND | O_CREAT | O_WRONLY | O_NOFOLLOW, 0o600);
  if (storage.account) fchownSync(log, storage.account.uid, storage.account.gid);
  const postgres = program(binaries, 'postgres');
  const prefix = await deathSignal();
  const [command = postgres, ...args] = [...prefix, postgres, ...serverArguments(storage.cluster, port, throwaway)];
  const child = spawn(command, args, { ...childOptions(storage.account), stdio: ['ignore', log, log] });
  closeSync(log);
  let ended: string | undefined;
  child.once('error', (error) => {
    ended = errorText(error);
  });
  child.once('exit', (status, signal) => {
    ended ??= `PostgreSQL exited with ${signal ?? `status ${status}`}`;
  });
  child.unref();
  while (ended === undefined) {
    const running = await readPostmaster(storage.cluster);
    if (running?.ready && running.pid === child.pid) return { kind: 'ready', pid: running.pid };
    await pause(20);
  }
  return classify(storage, await readFrom(storage.logFile, before), ended);
}

/**
 * The time limit for a fast shutdown, in milliseconds. After that, PostgreSQL stops immediately and recovers at its
 * next start.
 */
const shutdownMs = 60_000;

/**
 * Closes all connections, writes everything to disk and stops PostgreSQL (a fast shutdown).
 *
 * @remarks Works like `pg_ctl stop -m fast -w`, but stops only the specified process. If another process has since
 * started PostgreSQL in the folder, pg_ctl would stop that instance.
 * @see https://www.postgresql.org/docs/18/server-shutdown.html
 */
export async function stopPostmaster(cluster: string, pid: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (!isAlive(pid)) return;
    process.kill(pid, signal);
    // PostgreSQL removes the file before it exits. The exited process may remain as a zombie.
    for (let waited = 0, without = 0; waited < shutdownMs && without < 1000; waited += 20) {
      if (!isAlive(pid)) return;
      if ((await readPostmaster(cluster))?.pid !== pid) without += 20;
      await pause(20);
    }
    if ((await readPostmaster(cluster))?.pid !== pid) return;
  }
}

/** Waits for a number of milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * Checks the log to find out whether a start failed for a temporary reason.
 *
 * @remarks If the process in a stale `postmaster.pid` exists, PostgreSQL assumes that it is a PostgreSQL process. It
 * may be a zombie or any other process, because process IDs repeat each time a container starts. The file is stale if
 * no process uses the folder.
 */
async function classify(storage: Storage, log: string, ended: string): Promise<Launch> {
  const reason = log.match(/(?:FATAL|PANIC): .*/)?.[0] ?? log.trim().split('\n').at(-1) ?? ended;
  if (/lock file ".*" already exists/.test(log)) {
    if (await isInUse(storage.cluster)) return { kind: 'retry', reason };
    await rm(join(storage.cluster, 'postmaster.pid'), { force: true });
    return { kind: 'retry', reason };
  }
  const passes = /could not bind|could not create any TCP\/IP sockets|shared memory block .* still in use/.test(log);
  return { kind: passes ? 'retry' : 'failed', reason: reason || ended };
}

let prefix: Promise<string[]> | undefined;

function deathSignal(): Promise<string[]> {
  const command = ['setpriv', '--pdeathsig', 'INT', '--'];
  prefix ??= run('setpriv', [...command.slice(1), 'true']).then((outcome) => (outcome.status === 0 ? command : []));
  return prefix;
}

/** Keeps the PostgreSQL log under 4 MB. @returns the size of the log in bytes */
async function rotateLog(file: string): Promise<number> {
  const size = (await stat(file).catch(() => undefined))?.size ?? 0;
  if (size < 2_000_000) return size;
  await rename(file, `${file}.old`);
  return 0;
}

async function readFrom(file: string, offset: number): Promise<string> {
  return (await readFile(file)).subarray(offset).toString('utf8');
}

import { spawn } from 'node:child_process';
import { closeSync, constants, fchownSync, openSync } from 'node:fs';
import { readFile, rename, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { errorCode, errorText } from '../errors.ts';
import { type Binaries, program } from './binaries.ts';
import { childOptions, isAlive, run } from './child.ts';
import { isInUse } from './processes.ts';
import { serverArguments } from './settings.ts';
import type { Storage } from './storage.ts';

/** What `postmaster.pid` says. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

/** How a start ended; `retry` when the reason can pass. */
export type Launch =
  | { kind: 'ready'; pid: number }
  | { kind: 'retry'; reason: string }
  | { kind: 'failed'; reason: string };

/** Reads `postmaster.pid`; undefined where it is missing or not whole yet. */
export async function readPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return '';
    throw error;
  });
  // The order of the lines: src/include/utils/pidfile.h of PostgreSQL.
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return pid > 0 && port > 0 ? { pid, port, ready: lines[7]?.trim() === 'ready' } : undefined;
}

/** A port on 127.0.0.1 that is free now. */
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
 * Starts PostgreSQL on a port and waits until it takes connections, however long its recovery lasts.
 *
 * @remarks Where `setpriv` is there (Linux), the kernel sends PostgreSQL its signal for a fast shutdown when our process
 * ends, SIGKILL included, so that nothing stays behind. Elsewhere the next start finds it.
 */
export async function launch(storage: Storage, binaries: Binaries, port: number, throwaway: boolean): Promise<Launch> {
  const before = await rotateLog(storage.logFile);
  // Not through a link: as root, we may be writing into another user's folder.
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
    ended ??= `PostgreSQL ended with ${signal ?? `status ${status}`}`;
  });
  child.unref();
  while (ended === undefined) {
    const running = await readPostmaster(storage.cluster);
    if (running?.ready && running.pid === child.pid) return { kind: 'ready', pid: running.pid };
    await pause(20);
  }
  return judge(storage, await readFrom(storage.logFile, before), ended);
}

/** How long a fast shutdown may take before PostgreSQL is ended at once; its next start then recovers. */
const shutdownMs = 60_000;

/**
 * Ends every connection, writes everything to disk and ends PostgreSQL: a fast shutdown.
 *
 * @remarks This is `pg_ctl stop -m fast -w`, but for one process: pg_ctl would go on waiting for, and then end, a
 * PostgreSQL that somebody else started in the folder in the meantime.
 * @see https://www.postgresql.org/docs/18/server-shutdown.html
 */
export async function stopPostmaster(cluster: string, pid: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (!isAlive(pid)) return;
    process.kill(pid, signal);
    // The file goes first, then the process; one that nobody reaps stays as a zombie.
    for (let waited = 0, without = 0; waited < shutdownMs && without < 1000; waited += 20) {
      if (!isAlive(pid)) return;
      if ((await readPostmaster(cluster))?.pid !== pid) without += 20;
      await pause(20);
    }
    if ((await readPostmaster(cluster))?.pid !== pid) return;
  }
}

/** Waits. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * Sorts the reasons that pass from those that do not.
 *
 * @remarks PostgreSQL takes the process named in a left-over `postmaster.pid` for its own kind whenever that id is
 * alive: as a zombie, or given to another process since (in a container the ids repeat at every start). If no process
 * works in the folder, the file is stale.
 */
async function judge(storage: Storage, log: string, ended: string): Promise<Launch> {
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

/** Keeps the log of PostgreSQL under 4 MB; returns its size. */
async function rotateLog(file: string): Promise<number> {
  const size = (await stat(file).catch(() => undefined))?.size ?? 0;
  if (size < 2_000_000) return size;
  await rename(file, `${file}.old`);
  return 0;
}

async function readFrom(file: string, offset: number): Promise<string> {
  return (await readFile(file)).subarray(offset).toString('utf8');
}

import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, cp, mkdtemp, readdir, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { run } from '../src/embedded/child.ts';
import type { ServerEvent } from './server-process.ts';

export const isRoot = process.getuid?.() === 0;

/** The server process of a test. */
export interface ServerProcess {
  readonly child: ChildProcess;
  readonly events: ServerEvent[];
  /**
   * Waits for an event of the specified kinds. For `written`, waits for a new event. Fails if the process ends without
   * such an event.
   */
  next<K extends ServerEvent['event']>(...kinds: K[]): Promise<Extract<ServerEvent, { event: K }>>;
  /** Sends a signal to the process or, like a terminal, to its process group. */
  kill(signal: NodeJS.Signals, to?: 'process' | 'group'): void;
  /** Resolves with the exit status or the signal. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

const program = fileURLToPath(new URL('./server-process.ts', import.meta.url));
const loader = import.meta.resolve('tsx');

/**
 * Starts {@link file://./server-process.ts}.
 *
 * @param options - `account`: the user to run as; `path`: the PATH of the process
 */
export function startServer(
  dataDir: string,
  options: { account?: { uid: number; gid: number }; path?: string; systemDir?: string } = {},
) {
  const child = spawn(
    process.execPath,
    ['--import', loader, program, dataDir, options.systemDir ?? `${dataDir}-system`],
    {
      detached: true,
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, PATH: options.path ?? process.env.PATH, ...(options.account && { HOME: '/nonexistent' }) },
      ...(options.account && { uid: options.account.uid, gid: options.account.gid }),
    },
  );
  return follow(child);
}

function follow(child: ChildProcess): ServerProcess {
  const events: ServerEvent[] = [];
  const watchers = new Set<() => void>();
  const notify = () => {
    for (const watcher of watchers) watcher();
  };
  let over = false;
  if (child.stdout) {
    const lines = createInterface({ input: child.stdout });
    lines.on('line', (line) => {
      events.push(JSON.parse(line));
      notify();
    });
    lines.on('close', () => {
      over = true;
      notify();
    });
  }
  const next = <K extends ServerEvent['event']>(...kinds: K[]) =>
    new Promise<Extract<ServerEvent, { event: K }>>((resolve, reject) => {
      const wanted = (event: ServerEvent): event is Extract<ServerEvent, { event: K }> =>
        kinds.some((kind) => kind === event.event);
      const from = kinds.some((kind) => kind === 'written') ? events.length : 0;
      const look = () => {
        const found = events.slice(from).find(wanted);
        if (!found && !over) return;
        watchers.delete(look);
        if (found) resolve(found);
        else reject(new Error(`The process ended without ${kinds.join(' or ')}: ${JSON.stringify(events.slice(-3))}`));
      };
      watchers.add(look);
      look();
    });
  return {
    child,
    events,
    next,
    kill: (signal, to = 'process') => {
      if (child.pid !== undefined) process.kill(to === 'group' ? -child.pid : child.pid, signal);
    },
    ended: new Promise((resolve) => child.once('close', (status, signal) => resolve(signal ?? status))),
  };
}

/** Returns the number of rows that a server reported as committed. */
export function acknowledged(server: ServerProcess): number {
  return server.events.filter((event) => event.event === 'written').length;
}

/** Runs a query. @returns the first column of the first row */
export async function ask(url: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query({ text: sql, rowMode: 'array' });
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
}

/** Returns the IDs of the PostgreSQL processes of a cluster. */
export async function processesIn(cluster: string): Promise<string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const folders = await Promise.all(pids.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => '')));
  return pids.filter((_, index) => folders[index] === cluster);
}

/** Waits up to a minute for a condition to become true. */
export async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
  for (let round = 0; round < 3000; round += 1) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('The condition did not become true within a minute.');
}

/** Creates a temporary folder that every user can enter. */
export async function temporaryFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'wortlaut-database-'));
  await chmod(path, 0o711);
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Copies a folder, with hard links if the file system supports them. */
export async function copyFolder(from: string, to: string): Promise<void> {
  const linked = await run('cp', ['-al', from, to]);
  if (linked.status !== 0) await cp(from, to, { recursive: true, verbatimSymlinks: true });
}

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../..', import.meta.url));
const program = join(folder, 'dist', 'main.js');

/** The server as a process of its own, as `npm start` runs it. */
export interface ServerProcess {
  readonly child: ChildProcess;
  /** All that it has written to stderr so far. */
  errors(): string;
  /** Where it listens; fails when it ends before it does. */
  readonly address: Promise<string>;
  /** The token that it has left for the command line. */
  token(): Promise<string>;
  /** The exit status or the signal, once it and all that it started are done writing. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
  /** Sends a signal to the process, or to its whole group, as a terminal does. */
  kill(signal: NodeJS.Signals, to?: 'process' | 'group'): void;
}

/**
 * Starts the built server on a free port.
 *
 * @param env - in addition to ours
 * @param through - `npm`: as the script of a package, which is what a terminal and a service manager see
 */
export function startProcess(
  env: Record<string, string>,
  { through = 'node', nodeArguments = [] }: { through?: 'node' | 'npm'; nodeArguments?: string[] } = {},
): ServerProcess {
  if (!existsSync(program)) throw new Error(`${program} is missing: run "npm run build" first`);
  const [command, ...args] = through === 'npm' ? ['npm', 'start'] : [process.execPath, ...nodeArguments, program];
  // Each server leaves a token in its folder: none of a test takes the place of another's.
  const dataDir = env.DATA_DIR ?? mkdtempSync(join(tmpdir(), 'wortlaut-data-'));
  const child = spawn(command ?? '', args, {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOST: '', DATABASE_URL: '', PORT: '0', ...env, DATA_DIR: dataDir },
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) =>
    child.once('close', (status, signal) => resolve(signal ?? status)),
  );
  const address = new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const [, found] = /Wortlaut +(http:\S+)/.exec(output) ?? [];
      if (found !== undefined) resolve(found);
    });
    if (env.DATA_DIR === undefined) void ended.then(() => rmSync(dataDir, { recursive: true }));
    void ended.then(() => reject(new Error(`the server ended without listening: ${errors}`)));
  });
  // Whoever waits for the end of a server that is not meant to listen does not ask for it.
  address.catch(() => undefined);
  const kill = (signal: NodeJS.Signals, to: 'process' | 'group' = 'process') => {
    const over = child.exitCode !== null || child.signalCode !== null;
    if (child.pid !== undefined && !over) process.kill(to === 'group' ? -child.pid : child.pid, signal);
  };
  const token = async () => (await readFile(join(dataDir, 'token'), 'utf8')).split('\n')[0] ?? '';
  return { child, errors: () => errors, address, token, ended, kill };
}

/** What `postmaster.pid` of a DATA_DIR says; undefined where PostgreSQL does not run. */
export async function readPostgres(dataDir: string): Promise<{ pid: number; port: number } | undefined> {
  const text = await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').catch(() => '');
  const [pid, , , port] = text.split('\n').map(Number);
  return pid && port ? { pid, port } : undefined;
}

/** The processes that work in the cluster of a DATA_DIR, as far as the system tells (Linux). */
export async function processesOf(dataDir: string): Promise<string[]> {
  const names = await readdir('/proc').catch(() => []);
  const pids = names.filter((name) => /^\d+$/.test(name));
  const folders = await Promise.all(pids.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => '')));
  return pids.filter((_, index) => folders[index] === join(dataDir, 'postgres'));
}

/** Waits until a condition is true, at most a minute. */
export async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
  for (let round = 0; round < 3000; round += 1) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('The condition did not become true within a minute.');
}

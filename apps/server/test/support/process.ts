import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../..', import.meta.url));
const program = join(folder, 'dist', 'main.js');

/** A server in a separate process, as `npm start` runs it. */
export interface ServerProcess {
  readonly child: ChildProcess;
  /** Everything that it has written to stderr so far. */
  errors(): string;
  /** The address of the server. Rejects if the process exits before it listens. */
  readonly address: Promise<string>;
  /** The token that the server has written for commands on this machine. */
  token(): Promise<string>;
  /** The exit status or signal, once the process and its children have closed their output. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
  /** Sends a signal to the process, or to its whole process group, as a terminal does. */
  kill(signal: NodeJS.Signals, to?: 'process' | 'group'): void;
}

/**
 * Starts the built server on a free port.
 *
 * @param env - environment variables in addition to those of this process
 * @param through - whether to start Node.js directly, or through npm, as terminals and service managers do
 */
export function startProcess(
  env: Record<string, string>,
  { through = 'node', nodeArguments = [] }: { through?: 'node' | 'npm'; nodeArguments?: string[] } = {},
): ServerProcess {
  if (!existsSync(program)) throw new Error(`${program} is missing: run "npm run build" first`);
  const [command, ...args] = through === 'npm' ? ['npm', 'start'] : [process.execPath, ...nodeArguments, program];
  // Each server writes a token to its data folder, so tests must not share a folder.
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
    void ended.then(() => reject(new Error(`The server exited without listening: ${errors}`)));
  });
  // Tests of failing starts do not await the address.
  address.catch(() => undefined);
  const kill = (signal: NodeJS.Signals, to: 'process' | 'group' = 'process') => {
    const exited = child.exitCode !== null || child.signalCode !== null;
    if (child.pid !== undefined && !exited) process.kill(to === 'group' ? -child.pid : child.pid, signal);
  };
  const token = async () => (await readFile(join(dataDir, 'token'), 'utf8')).split('\n')[0] ?? '';
  return { child, errors: () => errors, address, token, ended, kill };
}

/** Reads `postmaster.pid` of a DATA_DIR. Returns undefined if PostgreSQL is not running. */
export async function readPostgres(dataDir: string): Promise<{ pid: number; port: number } | undefined> {
  const text = await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').catch(() => '');
  const [pid, , , port] = text.split('\n').map(Number);
  return pid && port ? { pid, port } : undefined;
}

/** Lists the IDs of processes whose working directory is the cluster in a DATA_DIR. Works only on Linux. */
export async function processesOf(dataDir: string): Promise<string[]> {
  const names = await readdir('/proc').catch(() => []);
  const pids = names.filter((name) => /^\d+$/.test(name));
  const folders = await Promise.all(pids.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => '')));
  return pids.filter((_, index) => folders[index] === join(dataDir, 'postgres'));
}

/** Waits up to a minute for a condition to become true. */
export async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
  for (let round = 0; round < 3000; round += 1) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('The condition did not become true within a minute.');
}

import { type ChildProcess, spawn } from 'node:child_process';

/** A server in a process of its own. */
export interface ServerProcess {
  /** `http://host:port` */
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * Starts a server over a database on a free port.
 *
 * @param args - for node
 */
export async function startServer(args: readonly string[], databaseUrl: string): Promise<ServerProcess> {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      HOST: '',
      PORT: '0',
      LOG_LEVEL: '',
      DATABASE_URL: databaseUrl,
      REQUESTS_PER_SECOND: '1000000',
    },
  });
  const address = await addressOf(child);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    address,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const [found] = /http:\/\/\S+/.exec(output) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error(`the server ended before it listened: ${output}`)));
  });
}

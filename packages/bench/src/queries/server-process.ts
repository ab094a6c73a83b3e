import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A server in a separate process. */
export interface ServerProcess {
  /** `http://host:port` */
  readonly address: string;
  /** The processor time of all threads so far, in milliseconds. Does not include PostgreSQL. */
  cpu(): Promise<number>;
  stop(): Promise<void>;
}

/** A script that is preloaded in the server. It answers each message with the processor time. */
const reporter = `
process.on('message', () => process.send(process.cpuUsage()));
// The threads of the server load this too, but have no channel.
process.channel?.unref();
`;

/**
 * Starts a server on a free port.
 *
 * @param args - the arguments for Node
 * @param settings - environment variables that differ from the default settings
 */
export async function startServer(
  args: readonly string[],
  databaseUrl: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const reporting = ['--import', `data:text/javascript,${encodeURIComponent(reporter)}`];
  const child = spawn(process.execPath, [...reporting, ...args], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: {
      ...process.env,
      HOST: '',
      PORT: '0',
      LOG_LEVEL: '',
      DATABASE_URL: databaseUrl,
      REQUESTS_PER_SECOND: '1000000',
      COST_PER_SECOND: '1000000000',
      ...settings,
    },
  });
  const address = await addressOf(child);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    address,
    cpu: () => cpuOf(child),
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

async function cpuOf(child: ChildProcess): Promise<number> {
  const answer = once(child, 'message');
  child.send('cpu');
  const [usage]: NodeJS.CpuUsage[] = await answer;
  const { user = 0, system = 0 } = usage ?? {};
  return (user + system) / 1000;
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const [found] = /http:\/\/\S+/.exec(output) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error(`The server stopped before it accepted connections: ${output}`)));
  });
}

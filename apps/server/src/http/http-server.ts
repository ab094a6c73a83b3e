import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Config } from '../start/config.ts';
import { bracketed } from './host.ts';
import type { createListener } from './listener.ts';

/** A server that takes requests. */
export interface HttpServer {
  /** What to open in a browser on this machine, without a slash at the end. */
  readonly address: string;
  /**
   * Takes no further connections and lets the requests under way finish.
   *
   * @param patience - in milliseconds; what then still runs is cut off
   * @returns how many were cut off
   */
  drain(patience: number): Promise<number>;
}

/** The address cannot be listened on; the message is one line that says why and what to do. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

/**
 * Listens for requests.
 *
 * @throws {@link ListenError} when the port is taken, not allowed, or the address not ours
 */
export async function listen(
  listener: ReturnType<typeof createListener>,
  { host, port }: Pick<Config, 'host' | 'port'>,
): Promise<HttpServer> {
  const running = new Set<Promise<void>>();
  const server = createServer((request, response) => {
    // Counted by the work, not by the connection: an import goes on when its client has gone.
    const work = listener(request, response);
    running.add(work);
    void work.finally(() => running.delete(work));
  });
  await bind(server, host, port);
  return { address: addressOf(server, host), drain: (patience) => drain(server, running, patience) };
}

function bind(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new ListenError(explain(error, host, port), { cause: error })));
    server.listen(port, host, resolve);
  });
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} of ${host} is taken: stop the program that uses it, or set PORT to another (0 takes any free one).`;
    case 'EACCES':
      return `Port ${port} is not allowed for this user: set PORT to one above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST is "${host}", which is no address of this machine: leave it out, or set it to 127.0.0.1 or 0.0.0.0.`;
    default:
      return `The server cannot listen on port ${port} of ${host}: ${error.message}.`;
  }
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : bracketed(host);
  return `http://${name}:${port}`;
}

async function drain(server: Server, running: ReadonlySet<Promise<void>>, patience: number): Promise<number> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection that is kept alive becomes idle once its answer is out.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const finished = Promise.all([closed, ...running]).then(() => true);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  const inTime = await Promise.race([finished, late]);
  clearInterval(sweep);
  clearTimeout(timer);
  const left = inTime ? 0 : Math.max(running.size, 1);
  server.closeAllConnections();
  return left;
}

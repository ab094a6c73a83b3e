import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Config } from '../start/config.ts';
import { bracketed } from './host.ts';
import type { createListener } from './listener.ts';

/** A listening HTTP server. */
export interface HttpServer {
  /** The URL to open in a browser on this machine, without a trailing slash. */
  readonly address: string;
  /**
   * Stops accepting connections and waits for requests in progress.
   *
   * @param patience - the time to wait in milliseconds. Requests that take longer are cut off.
   * @returns the number of requests that were cut off
   */
  drain(patience: number): Promise<number>;
}

/** Thrown if the server cannot listen on its address. The message says in one line why, and how to fix it. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

/**
 * Starts listening for requests.
 *
 * @throws {@link ListenError} if the port is in use or not allowed, or if the address does not belong to this machine
 */
export async function listen(
  listener: ReturnType<typeof createListener>,
  { host, port, limits }: Pick<Config, 'host' | 'port' | 'limits'>,
): Promise<HttpServer> {
  const running = new Set<Promise<void>>();
  const server = createServer((request, response) => {
    // Track the work, not the connection, because an import continues after its client disconnects.
    const work = listener(request, response);
    running.add(work);
    void work.finally(() => running.delete(work));
  });
  // Node.js closes further connections at once.
  server.maxConnections = limits.connections;
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
      return `Port ${port} on ${host} is already in use. Stop the other program, or set PORT to another port. PORT=0 selects any free port.`;
    case 'EACCES':
      return `The current user is not allowed to listen on port ${port}. Set PORT to a port above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST is "${host}", which is not an address of this machine. Remove it, or set it to 127.0.0.1 or 0.0.0.0.`;
    default:
      return `The server cannot listen on port ${port} on ${host}: ${error.message}.`;
  }
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : bracketed(host);
  return `http://${name}:${port}`;
}

async function drain(server: Server, running: ReadonlySet<Promise<void>>, patience: number): Promise<number> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // Keep-alive connections become idle only after their response has been sent.
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

import { type IncomingHttpHeaders, request } from 'node:http';
import { pino } from 'pino';
import { listen } from '../../src/http/http-server.ts';
import { createListener, type Routes } from '../../src/http/listener.ts';

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly text: string;
}

/** How to ask, where a plain GET will not do. */
export interface Ask {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
}

/**
 * Sends one request, with any header that there is: `fetch` would put in a Host of its own.
 *
 * @param address - `http://host:port`
 * @param path - sent as it is
 */
export function ask(address: string, path: string, { method = 'GET', headers = {}, body }: Ask = {}): Promise<Answer> {
  const { hostname, port } = new URL(address);
  const options = { host: hostname.replace(/^\[(.*)\]$/, '$1'), port, path, method, headers, agent: false };
  return new Promise((resolve, reject) => {
    const outgoing = request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const whole = Buffer.concat(chunks);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: whole, text: String(whole) });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

const unused = () => {
  throw new Error('this route is not part of the test');
};

/** Serves some of the routes, on a free port unless one is given. */
export function serveRoutes(
  routes: Partial<Routes>,
  config: { host?: string; port?: number; allowedHosts?: string[] } = {},
) {
  const { host = '127.0.0.1', port = 0, allowedHosts = [] } = config;
  const none = { graphql: unused, playground: unused, exports: unused, signIn: unused, signOut: unused, web: unused };
  const all = { ...none, readiness: unused, ...routes };
  return listen(createListener(all, { host, allowedHosts }, pino({ level: 'silent' })), { host, port });
}

import { type IncomingHttpHeaders, request } from 'node:http';
import { pino } from 'pino';
import { listen } from '../../src/http/http-server.ts';
import { createListener, type Routes } from '../../src/http/listener.ts';
import { readConfig } from '../../src/start/config.ts';

/** A response. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly text: string;
}

/** The options of a request. The default is a GET request without headers. */
export interface Ask {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
}

/**
 * Sends one request with any headers. It does not use `fetch`, which would replace the `Host` header.
 *
 * @param address - `http://host:port`
 * @param path - the path, which is sent without normalization
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
  throw new Error('This route is not part of the test');
};

/** Serves the given routes, by default on any free port. Requests to other routes fail. */
export function serveRoutes(
  routes: Partial<Routes>,
  config: { host?: string; port?: number; allowedHosts?: string[]; env?: Record<string, string> } = {},
) {
  const { host = '127.0.0.1', port = 0, allowedHosts = [], env = {} } = config;
  const none = { graphql: unused, playground: unused, exports: unused, signIn: unused, signOut: unused, web: unused };
  const all = { ...none, readiness: unused, ...routes };
  return listen(createListener(all, { host, allowedHosts }, pino({ level: 'silent' })), {
    host,
    port,
    limits: readConfig(env).limits,
  });
}

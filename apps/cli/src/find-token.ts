import { readFileSync } from 'node:fs';
import { isIPv4 } from 'node:net';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The default DATA_DIR of a server in this checkout. */
const defaultDataDir = fileURLToPath(new URL('../../../.data', import.meta.url));

/** The options for the connection to a server. */
export interface ServerOptions {
  /** The GraphQL address. */
  readonly server: string;
  readonly token?: string | undefined;
}

/**
 * Finds the token for a server: the token that the user passed, or, for a server on this machine, the token in its
 * DATA_DIR. Only the user that runs the server can read that token.
 *
 * @returns a function that reads the token on each call, because a server creates a new token each time it starts
 */
export function findToken({ server, token }: ServerOptions, env = process.env): () => string | undefined {
  if (token !== undefined && token !== '') return () => token;
  // Never send the token of a local server to another machine, or to another server.
  const { hostname, port, protocol } = new URL(server);
  if (!isLoopback(hostname) || protocol !== 'http:') return () => undefined;
  const file = join(env.DATA_DIR ? resolve(env.DATA_DIR) : defaultDataDir, 'token');
  return () => {
    try {
      const [found, address = ''] = readFileSync(file, 'utf8').split('\n');
      return URL.canParse(address) && new URL(address).port === port ? found : undefined;
    } catch {
      return undefined;
    }
  };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || (isIPv4(host) && host.startsWith('127.'));
}

/** Advice for users whose token is missing or rejected. */
export const TOKEN_HINT =
  'For a server on this machine, run the command as the user that runs the server, with the same DATA_DIR. For any other server, pass a token with --token or WORTLAUT_TOKEN.';

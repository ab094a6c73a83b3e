import { readFileSync } from 'node:fs';
import { isIPv4 } from 'node:net';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a server of this checkout keeps its data unless DATA_DIR says otherwise. */
const defaultDataDir = fileURLToPath(new URL('../../../.data', import.meta.url));

/** The options that say which server, and who asks. */
export interface ServerOptions {
  /** The GraphQL address. */
  readonly server: string;
  readonly token?: string | undefined;
}

/**
 * Finds what lets us into a server: the token that the user gave; otherwise, for a server on this machine, the one that
 * it has left in its DATA_DIR, where only its owner can read it.
 *
 * @returns gives the token, looked up anew each time: a server that is started again has another
 */
export function findToken({ server, token }: ServerOptions, env = process.env): () => string | undefined {
  if (token !== undefined && token !== '') return () => token;
  // Nothing of this machine's is sent to another one, and nothing of one server to another.
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

/** What to do where a server does not let us in. */
export const TOKEN_HINT =
  'For a server of this machine, run the command as its user and with its DATA_DIR; for any other, give a token with --token or WORTLAUT_TOKEN.';

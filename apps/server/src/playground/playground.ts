import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { sendText } from '../http/answer.ts';

/** Where the API is, and for a browser that opens it the playground. */
export const GRAPHQL_PATH = '/graphql';

/** The page's file in its folder: found there under the path of the API. */
export const PAGE_FILE = `${GRAPHQL_PATH.slice(1)}.html`;

/** The file with the page's Content-Security-Policy. */
export const POLICY_FILE = 'policy.txt';

/**
 * Makes the listener that answers with the playground.
 *
 * @param folder - what the build has written; where that is missing, a line says how to build it
 */
export function createPlayground(folder: string) {
  const files = sirv(folder, {
    // Looked up at each request: the server may be built anew while it runs.
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response) => response.setHeader('Vary', 'Accept, Accept-Encoding'),
  });
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const policy = await readFile(join(folder, POLICY_FILE), 'utf8').catch(() => undefined);
    if (policy !== undefined) response.setHeader('Content-Security-Policy', policy);
    response.setHeader('Cache-Control', 'no-cache');
    files(request, response, () => sendText(response, 503, notBuilt));
  };
}

const notBuilt = `The playground is not built yet: run "npm run build" in the checkout. The API is here all the same.`;

/**
 * Tells whether a request to the API's address is a browser that opens it.
 *
 * @remarks A client of the API asks for JSON, or for anything.
 */
export function wantsPlayground(request: IncomingMessage): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  const types = (request.headers.accept ?? '').split(',').map((type) => type.split(';')[0]?.trim().toLowerCase());
  return types.includes('text/html') && !types.some((type) => type?.endsWith('json'));
}

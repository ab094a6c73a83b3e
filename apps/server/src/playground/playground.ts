import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { sendText } from '../http/answer.ts';
import { GRAPHQL_PATH } from '../http/graphql-path.ts';

/** The file name of the page. It matches the path of the API, so that the static file server finds it. */
export const PAGE_FILE = `${GRAPHQL_PATH.slice(1)}.html`;

/** The file with the Content-Security-Policy of the page. */
export const POLICY_FILE = 'policy.txt';

/**
 * Creates the handler that serves the playground.
 *
 * @param folder - the output folder of the build. If it is missing, the response explains how to build it.
 */
export function createPlayground(folder: string) {
  const files = sirv(folder, {
    // Look up files on each request, because a new build can replace them while the server is running.
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

const notBuilt = `The playground has not been built. Run "npm run build" in the checkout, then reload this page. The API works without it.`;

/**
 * Checks whether a request to the API path comes from a browser that opens the page.
 *
 * @remarks API clients accept JSON or any type, but do not ask for HTML.
 */
export function wantsPlayground(request: IncomingMessage): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  const types = (request.headers.accept ?? '').split(',').map((type) => type.split(';')[0]?.trim().toLowerCase());
  return types.includes('text/html') && !types.some((type) => type?.endsWith('json'));
}

import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { GRAPHQL_PATH } from '../playground/playground.ts';
import { sendText } from './answer.ts';

/** All that the web client needs comes from here, and no other page may frame it. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Makes the listener that serves the built web client.
 *
 * @remarks Paths without a file ending are the client's own pages and get its `index.html`.
 *
 * @param folder - what its build has written; where that is missing, a page says how to build it
 */
export function createWeb(folder: string) {
  const files = serveFiles(folder);
  return (request: IncomingMessage, response: ServerResponse): void => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      sendText(response, 405, `There are only pages to read here. The API is at ${GRAPHQL_PATH}.`);
      return;
    }
    response.setHeader('Content-Security-Policy', policy);
    files(request, response, () => {
      if (existsSync(join(folder, 'index.html'))) sendText(response, 404, 'There is no such file.');
      else sendText(response, 503, notBuilt);
    });
  };
}

function serveFiles(folder: string) {
  return sirv(folder, {
    // Looked up at each request: the client may be built anew while the server runs, and its files get other names.
    dev: true,
    single: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      // The build puts a hash of the content into the names of these.
      const hashed = path.startsWith('/assets/');
      response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}

const notBuilt = `The web client is not built yet.
Run "npm run build" in the checkout, then reload this page.
The playground and the API are at ${GRAPHQL_PATH} meanwhile.`;

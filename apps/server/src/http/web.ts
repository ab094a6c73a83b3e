import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { sendText } from './answer.ts';
import { GRAPHQL_PATH } from './graphql-path.ts';

/** The Content-Security-Policy of the web client. It loads everything from this server and must not be framed. */
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
 * Creates the handler that serves the built web client.
 *
 * @remarks Paths without a file extension are pages of the client and receive its `index.html`.
 *
 * @param folder - the output folder of the web build. If it is missing, the response explains how to build it.
 */
export function createWeb(folder: string) {
  const files = serveFiles(folder);
  return (request: IncomingMessage, response: ServerResponse): void => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      sendText(response, 405, `This address only accepts GET requests. The API is at ${GRAPHQL_PATH}.`);
      return;
    }
    response.setHeader('Content-Security-Policy', policy);
    files(request, response, () => {
      if (existsSync(join(folder, 'index.html'))) sendText(response, 404, 'File not found.');
      else sendText(response, 503, notBuilt);
    });
  };
}

function serveFiles(folder: string) {
  return sirv(folder, {
    // Look up files on each request, because a new build can change their names while the server is running.
    dev: true,
    single: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      // The names of these files contain a hash of their content.
      const hashed = path.startsWith('/assets/');
      response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}

const notBuilt = `The web client has not been built.
Run "npm run build" in the checkout, then reload this page.
The API and the playground are available at ${GRAPHQL_PATH}.`;

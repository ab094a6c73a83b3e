import type { IncomingMessage, ServerResponse } from 'node:http';
import { SIGN_IN_PATH, SIGN_OUT_PATH } from '../access/sign-in.ts';
import { GRAPHQL_PATH, wantsPlayground } from '../playground/playground.ts';
import type { Config } from '../start/config.ts';
import type { Log } from '../start/log.ts';
import { sendJson, sendText } from './answer.ts';
import { EXPORT_PATH } from './export.ts';
import type { Readiness } from './health.ts';
import { isMeantForUs } from './host.ts';

/** Answers one request; it settles when the answer is out. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

/** What the routes lead to. */
export interface Routes {
  readonly graphql: Handler;
  readonly playground: Handler;
  readonly exports: Handler;
  readonly signIn: Handler;
  readonly signOut: Handler;
  /** Everything that is no other route. */
  readonly web: Handler;
  readonly readiness: () => Promise<Readiness>;
}

/** For every answer; a route with pages sets a policy of its own. None allows another origin. */
const headers = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/**
 * Puts the routes behind the checks that every request has to pass.
 *
 * @returns a listener for `node:http`; what it returns settles when the request is done with
 */
export function createListener(routes: Routes, config: Pick<Config, 'host' | 'allowedHosts'>, log: Log) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const started = performance.now();
    // Without what follows the path: there may be the key of a sign-in.
    const path = pathOf(request);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    try {
      await answer(routes, config, path, request, response);
    } catch (err) {
      log.error({ err, path }, 'a request failed');
      if (response.headersSent) response.destroy();
      else sendText(response, 500, 'Something went wrong inside the server. Its log says more.');
    }
    const milliseconds = Math.round(performance.now() - started);
    log.debug({ method: request.method, path, status: response.statusCode, milliseconds }, 'request');
  };
}

async function answer(
  routes: Routes,
  { host, allowedHosts }: Pick<Config, 'host' | 'allowedHosts'>,
  path: string | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { localAddress, localPort } = request.socket;
  if (!isMeantForUs({ host: request.headers.host, localAddress, localPort }, host, allowedHosts)) {
    const line = 'This server does not serve that name. Use its own address, or add the name to ALLOWED_HOSTS.';
    return sendText(response, 421, line);
  }
  if (path?.startsWith(EXPORT_PATH)) {
    await routes.exports(request, response);
    return;
  }
  switch (path) {
    case undefined:
      return sendText(response, 400, 'The address of the request is none.');
    case GRAPHQL_PATH:
      response.setHeader('Vary', 'Accept');
      await (wantsPlayground(request) ? routes.playground : routes.graphql)(request, response);
      return;
    case SIGN_IN_PATH:
      await routes.signIn(request, response);
      return;
    case SIGN_OUT_PATH:
      await routes.signOut(request, response);
      return;
    case '/health':
      return sendJson(response, 200, { status: 'ok' });
    case '/ready': {
      const readiness = await routes.readiness();
      return sendJson(response, readiness.ready ? 200 : 503, readiness);
    }
    default:
      await routes.web(request, response);
  }
}

/** The path alone, as a parser sees it: no text in the query or the fragment can pass for it. */
function pathOf(request: IncomingMessage): string | undefined {
  const { url = '' } = request;
  const address = url.startsWith('/') ? `http://localhost${url}` : url;
  return URL.canParse(address) ? new URL(address).pathname : undefined;
}

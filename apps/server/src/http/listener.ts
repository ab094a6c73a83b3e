import type { IncomingMessage, ServerResponse } from 'node:http';
import { outageOf } from '@wortlaut/database';
import { SIGN_IN_PATH, SIGN_OUT_PATH } from '../access/sign-in.ts';
import { createOutageLog, OUTAGES, RETRY_AFTER } from '../graphql/unavailable.ts';
import { wantsPlayground } from '../playground/playground.ts';
import type { Config } from '../start/config.ts';
import type { Log } from '../start/log.ts';
import { sendJson, sendText } from './answer.ts';
import { EXPORT_PATH } from './export.ts';
import { GRAPHQL_PATH } from './graphql-path.ts';
import type { Readiness } from './health.ts';
import { isMeantForUs } from './host.ts';

/** Handles one request. The promise settles when the response has been sent. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

/** The handlers of all routes. */
export interface Routes {
  readonly graphql: Handler;
  readonly playground: Handler;
  readonly exports: Handler;
  readonly signIn: Handler;
  readonly signOut: Handler;
  /** Handles all other paths. */
  readonly web: Handler;
  readonly readiness: () => Promise<Readiness>;
}

/** The headers of every response. Routes that serve pages replace the Content-Security-Policy. No route allows CORS. */
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
 * Creates the request listener: it checks each request, selects its route, and logs it.
 *
 * @returns a listener for `node:http`. Its promise settles when the request is complete.
 */
export function createListener(routes: Routes, config: Pick<Config, 'host' | 'allowedHosts'>, log: Log) {
  const logOutage = createOutageLog(log);
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const started = performance.now();
    const target = targetOf(request);
    if (target !== undefined) request.url = target.pathname + target.search;
    // Log the path only: the query string may contain a sign-in key.
    const path = target?.pathname;
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    try {
      await answer(routes, config, path, request, response);
    } catch (err) {
      const outage = outageOf(err);
      if (outage === null) log.error({ err, path }, 'Request failed');
      else logOutage(err);
      if (response.headersSent) response.destroy();
      else if (outage !== null) sendText(response.setHeader('Retry-After', RETRY_AFTER), 503, OUTAGES[outage]);
      else sendText(response, 500, 'Internal server error. The server log has the details.');
    }
    const milliseconds = Math.round(performance.now() - started);
    log.debug({ method: request.method, path, status: response.statusCode, milliseconds }, 'Request');
  };
}

async function answer(
  routes: Routes,
  { host, allowedHosts }: Pick<Config, 'host' | 'allowedHosts'>,
  path: string | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // Node.js uses the first of several Host headers, but a proxy before this server may use the last one.
  if ((request.headersDistinct.host?.length ?? 0) > 1)
    return sendText(response, 400, 'The request has more than one Host header. Send exactly one.');
  const { localAddress, localPort } = request.socket;
  if (!isMeantForUs({ host: request.headers.host, localAddress, localPort }, host, allowedHosts)) {
    const line = 'This host name is not allowed. Use the address of the server, or add the name to ALLOWED_HOSTS.';
    return sendText(response, 421, line);
  }
  if (path?.startsWith(EXPORT_PATH)) {
    await routes.exports(request, response);
    return;
  }
  switch (path) {
    case undefined:
      return sendText(response, 400, 'The URL of the request is not valid.');
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

/**
 * Returns the URL that a request asks for. Clients of a proxy send a whole URL, whose host counts instead of the `Host`
 * header (https://www.rfc-editor.org/rfc/rfc9112#section-3.2.2). The API is also available with a slash after its path.
 *
 * @returns undefined if the URL is not valid
 */
function targetOf(request: IncomingMessage): URL | undefined {
  const { url = '' } = request;
  const isWhole = /^https?:\/\//iu.test(url);
  if (!isWhole && !url.startsWith('/')) return undefined;
  const address = isWhole ? url : `http://localhost${url}`;
  if (!URL.canParse(address)) return undefined;
  const target = new URL(address);
  if (target.pathname === `${GRAPHQL_PATH}/`) target.pathname = GRAPHQL_PATH;
  if (isWhole) request.headers.host = target.host;
  return target;
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { createContext, type Services, schema } from '@wortlaut/schema';
import type { DocumentNode } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { createIdentify } from '../access/identify.ts';
import { GRAPHQL_PATH } from '../http/graphql-path.ts';
import { explainNotAcceptable } from '../http/not-acceptable.ts';
import { onlyJsonBodies } from '../http/only-json.ts';
import { createAdmission } from '../limits/admit.ts';
import { createCharging } from '../limits/charge.ts';
import { onlyKnownOperations } from '../limits/known-operations.ts';
import {
  limitOperations,
  limitQueryText,
  limitTokens,
  withoutIntrospection,
  withoutSuggestions,
} from '../limits/limit-documents.ts';
import { limitResponses } from '../limits/limit-responses.ts';
import { limitSubscriptions } from '../limits/limit-subscriptions.ts';
import { limitTime } from '../limits/limit-time.ts';
import type { Config } from '../start/config.ts';
import type { Log } from '../start/log.ts';
import { createDocumentCaches } from './document-cache.ts';
import { createFastPath } from './fast-path.ts';
import type { ServerContext } from './fast-path-cache.ts';
import { maskUnexpected } from './mask.ts';

/**
 * Creates the GraphQL request handler. It does not listen on a port.
 *
 * @remarks Some defaults of Yoga are turned off: requests from other origins (CORS), request bodies that an HTML form
 * can send, and several operations in one request. The playground and the health checks have separate routes.
 *
 * @param services - the services that resolvers use
 * @param config - the access rules and limits
 * @param ownToken - the token of this run, for commands on the same machine
 * @param further - additional operations to allow if `operations` is `known`. Operations of the web client and the
 * command line are always allowed.
 * @returns a request listener for `node:http` with a `fetch()` method that needs no port
 */
export function createServer(
  services: Services,
  config: ServerConfig,
  log: Log,
  ownToken?: string,
  further: readonly DocumentNode[] = [],
) {
  const { limits, maxBodyBytes } = config;
  const openToRead = config.readAccess === 'open';
  const admission = createAdmission(createIdentify(services.db, ownToken), limits);
  const charge = createCharging(limits);
  const documents = createDocumentCaches();
  const { documentCache } = documents;
  const fastPath = createFastPath({
    services,
    admission,
    charge,
    limits,
    maxBodyBytes,
    openToRead,
    log,
    documentCache,
  });
  const yoga = createYoga<ServerContext>({
    schema,
    context: ({ request }) => createContext(services, admission.actorOf(request), openToRead),
    graphqlEndpoint: GRAPHQL_PATH,
    // Turns off Yoga's health check, which answers all URLs that end with this path. No URL ends with a line feed.
    healthCheckEndpoint: '\n',
    landingPage: false,
    graphiql: false,
    cors: false,
    batching: false,
    parserAndValidationCache: documents,
    multipart: false,
    // The plugin onlyJsonBodies enforces the limit and names it in its error.
    maxRequestBodySize: false,
    maskedErrors: { maskError: maskUnexpected(log) },
    logging: yogaLog(log),
    plugins: [
      admission.plugin,
      explainNotAcceptable(),
      onlyJsonBodies(maxBodyBytes),
      limitQueryText(limits),
      limitTokens(limits),
      ...(config.operations === 'known' ? [onlyKnownOperations(further)] : []),
      ...(config.introspection ? [] : [withoutIntrospection()]),
      ...(config.suggestions ? [] : [withoutSuggestions()]),
      limitOperations(limits, admission.clientOf, charge),
      limitResponses(limits),
      limitTime(limits),
      limitSubscriptions(limits, admission, services.live),
      fastPath.plugin,
    ],
  });
  const listener = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!(await fastPath.answer(request, response))) await yoga(request, response);
  };
  return Object.assign(listener, { fetch: yoga.fetch });
}

/** The settings that affect API requests. */
export type ServerConfig = Pick<
  Config,
  'maxBodyBytes' | 'readAccess' | 'operations' | 'introspection' | 'suggestions' | 'limits'
>;

/**
 * Yoga also logs each masked error. {@link maskUnexpected} has already logged it with its ID, so these lines are only
 * for debugging.
 */
function yogaLog(log: Log) {
  const debug = (...parts: unknown[]) => log.debug({ parts }, 'yoga');
  return { debug, info: debug, warn: debug, error: debug };
}

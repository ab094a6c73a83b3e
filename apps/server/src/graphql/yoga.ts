import type { IncomingMessage, ServerResponse } from 'node:http';
import { createContext, type Services, schema } from '@wortlaut/schema';
import type { DocumentNode } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { createIdentify } from '../access/identify.ts';
import { onlyJsonBodies } from '../http/only-json.ts';
import { createAdmission } from '../limits/admit.ts';
import { onlyKnownOperations } from '../limits/known-operations.ts';
import { limitOperations, limitTokens, withoutIntrospection, withoutSuggestions } from '../limits/limit-documents.ts';
import { limitSubscriptions } from '../limits/limit-subscriptions.ts';
import { limitTime } from '../limits/limit-time.ts';
import { GRAPHQL_PATH } from '../playground/playground.ts';
import type { Config } from '../start/config.ts';
import type { Log } from '../start/log.ts';
import { maskUnexpected } from './mask.ts';
import { createStraight } from './straight.ts';
import type { ServerContext } from './straight-learned.ts';

/**
 * Builds the GraphQL server; it listens nowhere by itself.
 *
 * @remarks What Yoga would allow by default and this server does not: other origins (CORS), bodies that a form can send,
 * several operations in one request. The playground and the health checks are routes of their own.
 *
 * @param services - what the resolvers work with
 * @param config - who may do what, and how much
 * @param ownToken - the token of this run, for command lines on this machine
 * @param further - operations that are known besides those of our own clients
 * @returns a request listener for `node:http`, with `fetch()` for use without a port
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
  const straight = createStraight({ services, admission, limits, maxBodyBytes, openToRead, log });
  const yoga = createYoga<ServerContext>({
    schema,
    context: ({ request }) => createContext(services, admission.actorOf(request), openToRead),
    graphqlEndpoint: GRAPHQL_PATH,
    // It would match the end of the whole URL, query included; no URL ends with a line feed.
    healthCheckEndpoint: '\n',
    landingPage: false,
    graphiql: false,
    cors: false,
    batching: false,
    multipart: false,
    // The plugin has a limit that tells its size.
    maxRequestBodySize: false,
    maskedErrors: { maskError: maskUnexpected(log) },
    logging: yogaLog(log),
    plugins: [
      admission.plugin,
      onlyJsonBodies(maxBodyBytes),
      limitTokens(limits),
      ...(config.operations === 'known' ? [onlyKnownOperations(further)] : []),
      ...(config.introspection ? [] : [withoutIntrospection()]),
      ...(config.suggestions ? [] : [withoutSuggestions()]),
      limitOperations(limits),
      limitTime(limits),
      limitSubscriptions(limits, admission, services.live),
      straight.plugin,
    ],
  });
  const listener = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!(await straight.answer(request, response))) await yoga(request, response);
  };
  return Object.assign(listener, { fetch: yoga.fetch });
}

/** What of the configuration is about requests to the API. */
export type ServerConfig = Pick<
  Config,
  'maxBodyBytes' | 'readAccess' | 'operations' | 'introspection' | 'suggestions' | 'limits'
>;

/** Yoga reports what it masks as well; {@link maskUnexpected} has said that already, with its id. */
function yogaLog(log: Log) {
  const debug = (...parts: unknown[]) => log.debug({ parts }, 'yoga');
  return { debug, info: debug, warn: debug, error: debug };
}

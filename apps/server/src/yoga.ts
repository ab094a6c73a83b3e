import { createContext, type Services, schema } from '@wortlaut/schema';
import { createYoga } from 'graphql-yoga';
import type { Config } from './config.ts';
import type { Log } from './log.ts';
import { maskUnexpected } from './mask.ts';
import { onlyJsonBodies } from './only-json.ts';
import { GRAPHQL_PATH } from './playground.ts';

/**
 * Builds the GraphQL server; it listens nowhere by itself.
 *
 * @remarks What Yoga would allow by default and this server does not: other origins (CORS), bodies that a form can send,
 * several operations in one request. The playground and the health checks are routes of their own.
 *
 * @param services - what the resolvers work with
 * @param config - `maxBodyBytes` bounds the body of a request
 * @returns a request listener for `node:http`, with `fetch()` for use without a port
 */
export function createServer(services: Services, config: Pick<Config, 'maxBodyBytes'>, log: Log) {
  return createYoga({
    schema,
    context: () => createContext(services),
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
    plugins: [onlyJsonBodies(config.maxBodyBytes)],
  });
}

/** Yoga reports what it masks as well; {@link maskUnexpected} has said that already, with its id. */
function yogaLog(log: Log) {
  const debug = (...parts: unknown[]) => log.debug({ parts }, 'yoga');
  return { debug, info: debug, warn: debug, error: debug };
}

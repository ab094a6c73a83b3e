import type { IncomingMessage, ServerResponse } from 'node:http';
import { createContext, type Services, schema } from '@wortlaut/schema';
import { type ExecutionResult, GraphQLError, getOperationAST, OperationTypeNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { GRAPHQL_PATH } from '../http/graphql-path.ts';
import type { Admission, Sender } from '../limits/admit.ts';
import { budgetHeaders, type ChargeCost } from '../limits/charge.ts';
import { createOperationLimits } from '../limits/limit-documents.ts';
import { responseTooLarge } from '../limits/limit-responses.ts';
import { executeInTime } from '../limits/limit-time.ts';
import type { Limits } from '../limits/limits.ts';
import type { Log } from '../start/log.ts';
import type { DocumentCaches } from './document-cache.ts';
import { createFastPathCache, type ServerContext } from './fast-path-cache.ts';
import { fastPathSize, readBody, readParams } from './fast-path-request.ts';
import { maskUnexpected } from './mask.ts';

/** The parts of the server that the fast path shares with Yoga. */
export interface FastPathParts {
  readonly services: Services;
  readonly admission: Admission;
  readonly charge: ChargeCost;
  readonly limits: Limits;
  readonly maxBodyBytes: number;
  readonly openToRead: boolean;
  readonly log: Log;
  /** The parsed documents, which Yoga caches. */
  readonly documentCache: DocumentCaches['documentCache'];
}

/** A result, and the response headers for it. */
interface Answer {
  readonly result: ExecutionResult;
  readonly headers: Readonly<Record<string, string>>;
}

/** Answers repeated queries without Yoga. */
export interface FastPath {
  /** Records which queries Yoga has accepted, and passes computed results to Yoga if Yoga has to send them. */
  readonly plugin: Plugin<object, ServerContext>;
  /**
   * Answers a request if Yoga has already accepted the same query and the same `Accept` header.
   *
   * @returns false if Yoga must answer the request, as it does for all other requests and for errors
   */
  answer(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
}

/**
 * Creates the fast path for repeated queries. It applies the same access rules, limits and execution as Yoga, but skips
 * the work that Yoga does for each request.
 *
 * @remarks The fast path relies on decisions that Yoga has made. A document takes the fast path only after Yoga has
 * parsed, validated and executed it. The response has the media type that Yoga chose for the same `Accept` header.
 * Yoga always answers mutations, subscriptions, rejected requests and errors.
 */
export function createFastPath({
  services,
  admission,
  charge,
  limits,
  maxBodyBytes,
  openToRead,
  log,
  documentCache,
}: FastPathParts): FastPath {
  const cache = createFastPathCache(documentCache);
  const inspect = createOperationLimits(limits);
  const mask = maskUnexpected(log);

  const execute = async (text: string, { actor, client }: Sender): Promise<Answer | undefined> => {
    const params = readParams(text);
    const document = params && cache.documentOf(params.query);
    if (!document) return undefined;
    const { variables, operationName } = params;
    if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.QUERY) return undefined;
    const args = { schema, document, variableValues: variables, operationName };
    const { errors, cost } = inspect(args);
    if (errors.length > 0) return undefined;
    const charged = charge(client, cost);
    if (charged instanceof GraphQLError) return { result: { errors: [charged] }, headers: {} };
    const result = await executeInTime({ ...args, contextValue: createContext(services, actor, openToRead) }, limits);
    return { result: { ...result, extensions: { cost: charged } }, headers: budgetHeaders(charged) };
  };

  return {
    plugin: cache.plugin,
    async answer(request, response) {
      const mediaType = cache.mediaTypes.get(request.headers.accept ?? '');
      const size = request.url === GRAPHQL_PATH ? fastPathSize(request, maxBodyBytes) : undefined;
      if (mediaType === undefined || size === undefined) return false;
      const sender = await admission.admit(request);
      if (sender === undefined) return false;
      const text = await readBody(request, size).catch(() => undefined);
      // The client has disconnected.
      if (text === undefined) return true;
      const answered = await execute(text, sender);
      let result = answered?.result;
      if (answered !== undefined && result !== undefined && result.errors === undefined) {
        const body = JSON.stringify(result);
        const size = Buffer.byteLength(body);
        if (size <= limits.maxResponseBytes) {
          response.writeHead(200, { ...answered.headers, 'Content-Type': mediaType, 'Content-Length': size }).end(body);
          return true;
        }
        result = { errors: [responseTooLarge(limits.maxResponseBytes)] };
      }
      // The request stream has been consumed, so Yoga reads the body from this property.
      Object.assign(request, { body: text });
      if (result?.errors) cache.finished.set(request, { ...result, errors: result.errors.map(mask) });
      return false;
    },
  };
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Actor } from '@wortlaut/graph';
import { createContext, type Services, schema } from '@wortlaut/schema';
import { type ExecutionResult, getOperationAST, OperationTypeNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Admission } from '../limits/admit.ts';
import { createOperationLimits } from '../limits/limit-documents.ts';
import { executeInTime } from '../limits/limit-time.ts';
import type { Limits } from '../limits/limits.ts';
import { GRAPHQL_PATH } from '../playground/playground.ts';
import type { Log } from '../start/log.ts';
import { maskUnexpected } from './mask.ts';
import { createLearned, type ServerContext } from './straight-learned.ts';
import { readParams, readWhole, sizeOfPlain } from './straight-request.ts';

/** What a straight answer is made with. */
export interface StraightParts {
  readonly services: Services;
  readonly admission: Admission;
  readonly limits: Limits;
  readonly maxBodyBytes: number;
  readonly openToRead: boolean;
  readonly log: Log;
}

/** The short way past Yoga. */
export interface Straight {
  /** Learns from Yoga what may go straight, and tells Yoga what is done already. */
  readonly plugin: Plugin<object, ServerContext>;
  /**
   * Answers a request for a query that Yoga has let pass before, in a form that Yoga has answered before.
   *
   * @returns false where the request is for Yoga to answer: for anything else, and to tell of any error
   */
  answer(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
}

/**
 * Makes the short way for queries that are asked again and again: the same rules of access, limits and execution, but
 * none of the work that Yoga does for each request.
 *
 * @remarks What Yoga decides is never decided here: a document goes straight only after Yoga has parsed, validated and
 * begun it, and a header Accept only with the media type that Yoga answered it with. Mutations, subscriptions, refusals
 * and errors always are Yoga's to answer.
 */
export function createStraight({
  services,
  admission,
  limits,
  maxBodyBytes,
  openToRead,
  log,
}: StraightParts): Straight {
  const learned = createLearned();
  const refusalsOf = createOperationLimits(limits);
  const mask = maskUnexpected(log);

  const execute = async (text: string, actor: Actor | null): Promise<ExecutionResult | undefined> => {
    const params = readParams(text);
    const document = params && learned.documents.get(params.query);
    if (!document) return undefined;
    const { variables, operationName } = params;
    if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.QUERY) return undefined;
    const args = { schema, document, variableValues: variables, operationName };
    if (refusalsOf(args).length > 0) return undefined;
    return executeInTime({ ...args, contextValue: createContext(services, actor, openToRead) }, limits);
  };

  return {
    plugin: learned.plugin,
    async answer(request, response) {
      const mediaType = learned.mediaTypes.get(request.headers.accept ?? '');
      const size = request.url === GRAPHQL_PATH ? sizeOfPlain(request, maxBodyBytes) : undefined;
      if (mediaType === undefined || size === undefined) return false;
      const sender = await admission.admit(request);
      if (sender === undefined) return false;
      const text = await readWhole(request, size).catch(() => undefined);
      // Whoever breaks off waits for no answer.
      if (text === undefined) return true;
      const result = await execute(text, sender.actor);
      if (result !== undefined && result.errors === undefined) {
        const body = JSON.stringify(result);
        response.writeHead(200, { 'Content-Type': mediaType, 'Content-Length': Buffer.byteLength(body) }).end(body);
        return true;
      }
      // The stream is read: Yoga takes the body from here.
      Object.assign(request, { body: text });
      if (result?.errors) learned.finished.set(request, { ...result, errors: result.errors.map(mask) });
      return false;
    },
  };
}

import { setTimeout as delay } from 'node:timers/promises';
import { createClient, SendArticle } from '@wortlaut/client';
import { ERRORS, type ErrorCode, type FileErrorCode } from '@wortlaut/vocabulary';
import type { ArticleItem } from '../files/read-items.ts';
import { findToken, type ServerOptions, TOKEN_HINT } from '../find-token.ts';
import type { Known } from '../known-options.ts';

/** A note about an imported article, such as a warning that the publication date is uncertain. */
export interface ImportNote {
  /** A code in `FILE_NOTES`. A newer server may send additional codes. */
  readonly code: string;
  readonly message: string;
}

/** The server's response for one article. */
export type Answer =
  | {
      readonly kind: 'IMPORTED';
      /** Whether the graph already contained an article with the same text. */
      readonly already: boolean;
      readonly added: { readonly statements: number; readonly people: number; readonly events: number };
      readonly notes: readonly ImportNote[];
    }
  /** The server refused the article. The code is one of `FILE_ERRORS`. A newer server may send additional codes. */
  | { readonly kind: 'REFUSED'; readonly code: string; readonly message: string }
  /** An internal server error. Another attempt may succeed. */
  | { readonly kind: 'FAILED'; readonly message: string }
  /** The server is unavailable, starting, stopping or overloaded. */
  | { readonly kind: 'AWAY'; readonly message: string }
  /** The server does not accept articles from this client: the address, version or token is wrong. */
  | { readonly kind: 'STRANGER'; readonly message: string };

/** Sends one article. */
export type Send = (item: ArticleItem) => Promise<Answer>;

/** The HTTP status codes of a server, or a proxy in front of it, that is starting, stopping or overloaded. */
const AWAY_STATUSES: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/**
 * Creates the function that sends articles to a server. It connects when the first article is sent.
 *
 * @param known - metadata for articles that do not contain it themselves
 * @returns a function that sends one article and never throws
 */
export function connect(options: ServerOptions, known: Known): Send {
  const url = options.server;
  const token = findToken(options);
  const client = createClient({ url, token });
  return async ({ content, format }) => {
    const send = () => client.mutation(SendArticle, { input: { content, format, ...known } }).toPromise();
    const sentToken = token();
    let { data, error } = await send();
    if (codeOf(error) === ('UNAUTHENTICATED' satisfies ErrorCode)) {
      // A server that has just restarted may not have written its new token yet.
      await delay(RESTART_MS);
      if (token() !== sentToken) ({ data, error } = await send());
    }
    const result = data?.importArticle;
    if (result?.__typename === 'ImportArticlePayload') {
      return { kind: 'IMPORTED', already: result.alreadyImported, added: result.added, notes: result.notes };
    }
    if (result?.__typename === 'InvalidInputError') {
      return { kind: 'REFUSED', code: result.code, message: result.message };
    }
    if (result?.__typename === 'ForbiddenError') {
      return { kind: 'STRANGER', message: `The server at ${url} does not allow imports: ${result.message}` };
    }
    return describeFailure(error, url);
  };
}

/** The time to wait for a restarted server to write its token file, in milliseconds. It usually takes much less. */
const RESTART_MS = 500;

function codeOf(error: ClientError): unknown {
  return error?.graphQLErrors[0]?.extensions.code;
}

type ClientError = Awaited<ReturnType<ReturnType<typeof createClient>['mutation']>>['error'];

/** Converts a failed request to an {@link Answer}. */
export function describeFailure(error: ClientError, url: string): Exclude<Answer, { kind: 'IMPORTED' }> {
  const [graphQLError] = error?.graphQLErrors ?? [];
  if (graphQLError !== undefined) return describeError(graphQLError.extensions.code, graphQLError.message, url);
  const response: unknown = error?.response;
  const status = response instanceof Response ? response.status : null;
  if (status === null || AWAY_STATUSES.has(status)) {
    return { kind: 'AWAY', message: `No Wortlaut server at ${url} (${reason(error?.networkError, status)}).` };
  }
  const hint = 'Pass the GraphQL address of a Wortlaut server with --server.';
  return {
    kind: 'STRANGER',
    message: `The server at ${url} is not a Wortlaut server (HTTP status ${status}). ${hint}`,
  };
}

/**
 * Converts a GraphQL error to an {@link Answer}. The error can be temporary, concern only this article, or concern all
 * articles.
 */
function describeError(code: unknown, message: string, url: string): Exclude<Answer, { kind: 'IMPORTED' }> {
  switch (isErrorCode(code) ? code : undefined) {
    case 'INTERNAL_SERVER_ERROR':
      return { kind: 'FAILED', message };
    case 'BODY_TOO_LARGE':
      return { kind: 'REFUSED', code: 'TOO_LARGE' satisfies FileErrorCode, message };
    case 'UNAUTHENTICATED':
      return { kind: 'STRANGER', message: `The server at ${url} does not allow imports: ${message} ${TOKEN_HINT}` };
    case 'TOO_MANY_REQUESTS':
    case 'THROTTLED':
    case 'TOO_SLOW':
    case 'UNAVAILABLE':
      return { kind: 'AWAY', message };
    case 'GRAPHQL_VALIDATION_FAILED':
    case 'BAD_VARIABLE': {
      const hint = 'Use the command line of the same version as the server.';
      return { kind: 'STRANGER', message: `The server at ${url} has a different version: ${message} ${hint}` };
    }
    default:
      return { kind: 'STRANGER', message: `The server at ${url} rejected the import: ${message}` };
  }
}

function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(ERRORS, code);
}

/** Describes a network error. Node.js puts the details in `cause`: one error, or one for each address that it tried. */
function reason(error: unknown, status: number | null): string {
  if (status !== null) return `HTTP status ${status}`;
  const cause = error instanceof Error ? error.cause : undefined;
  const inner: unknown = cause instanceof AggregateError ? cause.errors[0] : cause;
  const code = inner instanceof Error && 'code' in inner ? inner.code : undefined;
  switch (code) {
    case 'ECONNREFUSED':
      return 'connection refused';
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'unknown host';
    case 'ECONNRESET':
    case 'UND_ERR_SOCKET':
      return 'connection lost';
    default:
      return inner instanceof Error && inner.message !== '' ? inner.message : 'request failed';
  }
}

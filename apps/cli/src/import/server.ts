import { setTimeout as delay } from 'node:timers/promises';
import { createClient, ImportArticle } from '@wortlaut/client';
import type { ArticleItem } from '../files/read-items.ts';
import { findToken, type ServerOptions, TOKEN_HINT } from '../find-token.ts';
import type { Known } from '../known-options.ts';

/** Something about an article that stopped nothing. */
export interface ImportNote {
  readonly code: string;
  readonly message: string;
}

/** What a server said to one article, or that it said nothing. */
export type Answer =
  | {
      readonly kind: 'IMPORTED';
      /** Whether the same text was in the graph before. */
      readonly already: boolean;
      readonly added: { readonly statements: number; readonly people: number; readonly events: number };
      readonly notes: readonly ImportNote[];
    }
  | { readonly kind: 'REFUSED'; readonly code: string; readonly message: string }
  /** It failed by itself: the same article may be taken at the next try. */
  | { readonly kind: 'FAILED'; readonly message: string }
  /** It is not there, or about to go or to come. */
  | { readonly kind: 'AWAY'; readonly message: string }
  /** What answers is no Wortlaut server of this version: no article will be taken. */
  | { readonly kind: 'STRANGER'; readonly message: string };

/** Sends one article. */
export type Send = (item: ArticleItem) => Promise<Answer>;

/** What a server, or a proxy before it, answers while it starts, stops or is overloaded. */
const AWAY_STATUSES: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/**
 * Connects to a server; nothing is sent before the first article.
 *
 * @param options - its GraphQL address, and a token if the user gave one
 * @param known - what the user knows of all articles
 * @returns what sends one article; it never throws
 */
export function connect(options: ServerOptions, known: Known): Send {
  const url = options.server;
  const token = findToken(options);
  const client = createClient({ url, token });
  return async ({ content, format }) => {
    const send = () => client.mutation(ImportArticle, { input: { content, format, ...known } }).toPromise();
    const shown = token();
    let { data, error } = await send();
    if (codeOf(error) === 'UNAUTHENTICATED') {
      // A server that was started just now has left a new token, or is about to.
      await delay(RESTART_MS);
      if (token() !== shown) ({ data, error } = await send());
    }
    const result = data?.importArticle;
    if (result?.__typename === 'ImportArticlePayload') {
      return { kind: 'IMPORTED', already: result.alreadyImported, added: result.added, notes: result.notes };
    }
    if (result?.__typename === 'InvalidInputError') {
      return { kind: 'REFUSED', code: result.code, message: result.message };
    }
    if (result?.__typename === 'ForbiddenError') {
      return { kind: 'STRANGER', message: `The server at ${url} takes no articles from you: ${result.message}` };
    }
    return failure(error, url);
  };
}

/** From when a server listens until its token lies in its folder, in milliseconds, amply. */
const RESTART_MS = 500;

function codeOf(error: ClientError): unknown {
  return error?.graphQLErrors[0]?.extensions.code;
}

type ClientError = Awaited<ReturnType<ReturnType<typeof createClient>['mutation']>>['error'];

/** What it means that a request got no result. */
export function failure(error: ClientError, url: string): Exclude<Answer, { kind: 'IMPORTED' }> {
  const [graphQLError] = error?.graphQLErrors ?? [];
  if (graphQLError !== undefined) return told(graphQLError.extensions.code, graphQLError.message, url);
  const response: unknown = error?.response;
  const status = response instanceof Response ? response.status : null;
  if (status === null || AWAY_STATUSES.has(status)) {
    return { kind: 'AWAY', message: `No Wortlaut server answers at ${url} (${reason(error?.networkError, status)}).` };
  }
  const hint = 'Name its GraphQL address with --server.';
  return { kind: 'STRANGER', message: `What answers at ${url} is no Wortlaut server (HTTP status ${status}). ${hint}` };
}

/** What a GraphQL error means for the article, and for all others. */
function told(code: unknown, message: string, url: string): Exclude<Answer, { kind: 'IMPORTED' }> {
  switch (code) {
    case 'INTERNAL_SERVER_ERROR':
      return { kind: 'FAILED', message };
    case 'BODY_TOO_LARGE':
      return { kind: 'REFUSED', code: 'TOO_LARGE', message };
    case 'UNAUTHENTICATED':
      return { kind: 'STRANGER', message: `The server at ${url} takes no articles from you: ${message} ${TOKEN_HINT}` };
    case 'TOO_MANY_REQUESTS':
    case 'TOO_SLOW':
      return { kind: 'AWAY', message };
    case 'GRAPHQL_VALIDATION_FAILED':
    case 'BAD_USER_INPUT': {
      const hint = 'Use the command line of the same release as the server.';
      return { kind: 'STRANGER', message: `The server at ${url} is of another version: ${message} ${hint}` };
    }
    default:
      return { kind: 'STRANGER', message: `The server at ${url} takes no articles: ${message}` };
  }
}

/** Node puts what is of interest into the cause, or into the first of several for each address that it tried. */
function reason(error: unknown, status: number | null): string {
  if (status !== null) return `HTTP status ${status}`;
  const cause = error instanceof Error ? error.cause : undefined;
  const inner: unknown = cause instanceof AggregateError ? cause.errors[0] : cause;
  const code = inner instanceof Error && 'code' in inner ? inner.code : undefined;
  switch (code) {
    case 'ECONNREFUSED':
      return 'nothing listens there';
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'the name of the machine is not known';
    case 'ECONNRESET':
    case 'UND_ERR_SOCKET':
      return 'the connection broke';
    default:
      return inner instanceof Error && inner.message !== '' ? inner.message : 'the request failed';
  }
}

import { Client, type Exchange, fetchExchange } from '@urql/core';

/** What a client needs to know. */
export interface ClientOptions {
  /** Where the API is: an absolute URL, or in a browser a path such as `/graphql`. */
  url: string;
  /** What sends a request. @defaultValue the global `fetch` */
  fetch?: typeof fetch;
  /** Gives the token to send with a request, looked up for each; undefined sends none. */
  token?: () => string | undefined;
  /** What an operation passes through, the last one sending it. @defaultValue sending alone, with no cache */
  exchanges?: Exchange[];
}

/**
 * Makes a GraphQL client that speaks to a Wortlaut server.
 *
 * @returns an urql client; it opens no connection before the first operation
 * @remarks Everything is sent by POST: the server takes JSON bodies. Subscriptions come as server-sent events.
 */
export function createClient(options: ClientOptions): Client {
  const { token } = options;
  return new Client({
    url: options.url,
    exchanges: options.exchanges ?? [fetchExchange],
    preferGetMethod: false,
    ...(token && { fetchOptions: () => ({ headers: authorization(token()) }) }),
    fetchSubscriptions: true,
    ...(options.fetch === undefined ? {} : { fetch: options.fetch }),
  });
}

function authorization(token: string | undefined): Record<string, string> {
  return token === undefined ? {} : { Authorization: `Bearer ${token}` };
}

import { Client, type Exchange, fetchExchange } from '@urql/core';

/** The options of {@link createClient}. */
export interface ClientOptions {
  /** The URL of the API. In a browser, it can be a path such as `/graphql`. */
  url: string;
  /** The function that sends requests. @defaultValue the global `fetch` */
  fetch?: typeof fetch;
  /** Returns the token to send, or undefined to send none. It is called for each request. */
  token?: () => string | undefined;
  /** The urql exchanges. The last one must send the request. @defaultValue only `fetchExchange`, without a cache */
  exchanges?: Exchange[];
}

/**
 * Creates a GraphQL client for a Wortlaut server.
 *
 * @returns an urql client. It connects only when the first operation is executed.
 * @remarks All requests are sent as JSON by POST. Subscriptions use server-sent events.
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

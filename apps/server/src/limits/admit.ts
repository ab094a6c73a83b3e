import type { IncomingMessage } from 'node:http';
import type { Actor } from '@wortlaut/graph';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { requestError } from '../graphql/request-error.ts';
import { createClientBudget } from './client-budget.ts';
import type { Limits } from './limits.ts';

/** The context that Yoga receives with an HTTP request. */
interface ServerContext {
  readonly req?: IncomingMessage;
}

/** The sender of a request. `client` is the key for its rate limit. */
export interface Sender {
  readonly actor: Actor | null;
  readonly client: string;
}

/** Read access to request headers. */
type HeaderReader = Pick<Headers, 'get'>;

/** Identifies the sender of each request and enforces its rate limit. */
export interface Admission {
  readonly plugin: Plugin<object, ServerContext>;
  /**
   * Admits a request before Yoga sees it. Yoga then uses the same result.
   *
   * @returns the sender, or undefined if the request is rejected. Yoga then sends the error.
   */
  admit(request: IncomingMessage): Promise<Sender | undefined>;
  /** Returns the actor of an admitted request, or null for an anonymous one. */
  actorOf(request: Request): Actor | null;
  /** Returns the key for limits per client: the token, the name of the session, or the IP address. */
  clientOf(request: Request): string;
  /** Checks whether the credentials are still valid for the same actor. Returns true if the check itself fails. */
  isStillValid(request: Request): Promise<boolean>;
}

/**
 * Creates the plugin that identifies the sender of each request and enforces the rate limit, before the body is read.
 *
 * @param identify - identifies the sender. If it throws, the request counts towards the limit of its IP address.
 */
export function createAdmission(
  identify: (headers: HeaderReader) => Promise<Actor | null>,
  { requestsPerSecond }: Pick<Limits, 'requestsPerSecond'>,
): Admission {
  const senders = new WeakMap<Request, Sender>();
  const early = new WeakMap<IncomingMessage, Promise<Sender>>();
  const spend = createClientBudget(requestsPerSecond);
  const charge = (client: string) => {
    const { allowed, wait } = spend(client);
    if (!allowed) throw tooMany(requestsPerSecond, wait);
  };
  const admit = async (headers: HeaderReader, remoteAddress: string | undefined): Promise<Sender> => {
    const address = `address ${remoteAddress ?? 'none'}`;
    const actor = await identify(headers).catch((error: unknown) => {
      charge(address);
      throw error;
    });
    const client = actor === null ? address : nameOf(actor);
    charge(client);
    return { actor, client };
  };
  return {
    actorOf: (request) => senders.get(request)?.actor ?? null,
    clientOf: (request) => senders.get(request)?.client ?? '',
    isStillValid: async (request) => {
      const before = senders.get(request)?.actor ?? null;
      if (before === null) return true;
      try {
        const now = await identify(request.headers);
        return now !== null && nameOf(now) === nameOf(before) && now.role === before.role;
      } catch (error) {
        return !(error instanceof GraphQLError);
      }
    },
    admit: (request) => {
      const sender = admit(headersOf(request), request.socket.remoteAddress);
      early.set(request, sender);
      return sender.catch(() => undefined);
    },
    plugin: {
      async onRequestParse({ request, serverContext: { req } }) {
        const sender = (req && early.get(req)) ?? admit(request.headers, req?.socket.remoteAddress);
        senders.set(request, await sender);
      },
    },
  };
}

/** Wraps the headers of a Node.js request in the interface of `Headers`. */
function headersOf({ headers }: IncomingMessage): HeaderReader {
  return {
    get: (name) => {
      const value = headers[name.toLowerCase()];
      return value === undefined ? null : String(value);
    },
  };
}

function nameOf(actor: Actor): string {
  return `actor ${actor.tokenId ?? actor.name}`;
}

function tooMany(limit: number, wait: number): GraphQLError {
  const message = `Too many requests: the limit is ${limit} per second. Wait ${wait} s, or raise REQUESTS_PER_SECOND on the server.`;
  return requestError('TOO_MANY_REQUESTS', 429, message, {
    headers: { 'Retry-After': String(wait) },
    extensions: { limit },
  });
}

import type { IncomingMessage } from 'node:http';
import type { Actor } from '@wortlaut/graph';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { createClientBudget } from './client-budget.ts';
import type { Limits } from './limits.ts';

/** What Yoga is given with a request that came over HTTP. */
interface ServerContext {
  readonly req?: IncomingMessage;
}

/** Who sends a request, and whom it is counted for. */
interface Sender {
  readonly actor: Actor | null;
  readonly client: string;
}

/** What of a request's headers is read. */
type HeaderReader = Pick<Headers, 'get'>;

/** Who sends each request. */
export interface Admission {
  readonly plugin: Plugin<object, ServerContext>;
  /**
   * Lets a request in before Yoga sees it, which then asks no second time.
   *
   * @returns its sender; undefined where it is refused, as Yoga will say
   */
  admit(request: IncomingMessage): Promise<Sender | undefined>;
  /** The sender of a request that the plugin has let in. */
  actorOf(request: Request): Actor | null;
  /** Names who has sent it, for what is counted a client: a token, a session's name, otherwise an IP address. */
  clientOf(request: Request): string;
  /** Whether the sender would still be let in as the same one; true where that cannot be found out at the moment. */
  isStillIn(request: Request): Promise<boolean>;
}

/**
 * Makes the plugin that finds out who sends a request, and refuses it where its sender sends too many: before its body
 * is read.
 *
 * @param identify - throws where a token is no good: such a request counts as one of its IP address.
 */
export function createAdmission(
  identify: (headers: HeaderReader) => Promise<Actor | null>,
  { requestsPerSecond }: Pick<Limits, 'requestsPerSecond'>,
): Admission {
  const senders = new WeakMap<Request, Sender>();
  const early = new WeakMap<IncomingMessage, Promise<Sender>>();
  const spend = createClientBudget(requestsPerSecond);
  const charge = (client: string) => {
    const answer = spend(client);
    if (!answer.allowed) throw tooMany(requestsPerSecond, answer.wait);
  };
  const letIn = async (headers: HeaderReader, remoteAddress: string | undefined): Promise<Sender> => {
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
    isStillIn: async (request) => {
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
      const sender = letIn(headersOf(request), request.socket.remoteAddress);
      early.set(request, sender);
      return sender.catch(() => undefined);
    },
    plugin: {
      async onRequestParse({ request, serverContext: { req } }) {
        const sender = (req && early.get(req)) ?? letIn(request.headers, req?.socket.remoteAddress);
        senders.set(request, await sender);
      },
    },
  };
}

/** The headers by name, as `Headers` gives them, for a message of Node's. */
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
  const message = `You send more than ${limit} requests a second. Wait ${wait} s, or raise REQUESTS_PER_SECOND of the server.`;
  const http = { status: 429, headers: { 'Retry-After': String(wait) } };
  return new GraphQLError(message, { extensions: { code: 'TOO_MANY_REQUESTS', limit, http } });
}

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

/** Who sends each request. */
export interface Admission {
  readonly plugin: Plugin<object, ServerContext>;
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
  identify: (headers: Headers) => Promise<Actor | null>,
  { requestsPerSecond }: Pick<Limits, 'requestsPerSecond'>,
): Admission {
  const actors = new WeakMap<Request, Actor | null>();
  const clients = new WeakMap<Request, string>();
  const spend = createClientBudget(requestsPerSecond);
  const charge = (client: string) => {
    const answer = spend(client);
    if (!answer.allowed) throw tooMany(requestsPerSecond, answer.wait);
  };
  return {
    actorOf: (request) => actors.get(request) ?? null,
    clientOf: (request) => clients.get(request) ?? '',
    isStillIn: async (request) => {
      const before = actors.get(request) ?? null;
      if (before === null) return true;
      try {
        const now = await identify(request.headers);
        return now !== null && nameOf(now) === nameOf(before) && now.role === before.role;
      } catch (error) {
        return !(error instanceof GraphQLError);
      }
    },
    plugin: {
      async onRequestParse({ request, serverContext }) {
        const address = `address ${serverContext.req?.socket.remoteAddress ?? 'none'}`;
        const actor = await identify(request.headers).catch((error: unknown) => {
          charge(address);
          throw error;
        });
        const client = actor === null ? address : nameOf(actor);
        charge(client);
        actors.set(request, actor);
        clients.set(request, client);
      },
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

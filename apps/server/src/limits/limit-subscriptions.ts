import type { LiveFeed } from '@wortlaut/graph';
import { type ExecutionArgs, type ExecutionResult, GraphQLError } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import type { Admission } from './admit.ts';
import { type Endable, endable } from './endable.ts';
import type { Limits } from './limits.ts';

/** A session ends by itself, which nothing tells: this often it is looked whether one has, in milliseconds. */
const LOOK_EVERY = 60_000;

interface Open {
  readonly client: string;
  readonly request: Request;
  /** Not there before the first field is subscribed to. */
  end?: Endable<ExecutionResult>['end'];
}

/**
 * Limits how many subscriptions are open, and ends those of whom is not let in any more: whose token was revoked, or
 * whose session is over.
 */
export function limitSubscriptions(
  limits: Pick<Limits, 'subscriptions' | 'subscriptionsPerClient'>,
  admission: Pick<Admission, 'clientOf' | 'isStillIn'>,
  live: Pick<LiveFeed, 'onAccess'>,
): Plugin {
  const open = new Set<Open>();
  const look = watching(live, () => {
    for (const subscription of open) void endUnlessLetIn(subscription, admission);
  });
  const remove = (subscription: Open) => {
    open.delete(subscription);
    look(open.size > 0);
  };
  return {
    onSubscribe({ args, subscribeFn, setSubscribeFn }) {
      const { request } = args.contextValue;
      const subscription: Open = { client: admission.clientOf(request), request };
      setSubscribeFn(async (asked: ExecutionArgs) => {
        const refusal = tooMany(limits, open, subscription.client);
        if (refusal !== null) return { errors: [refusal] };
        // Before anything is waited for: what comes at the same time is to see it.
        open.add(subscription);
        look(true);
        const opened = Promise.resolve<ExecutionResult | AsyncIterable<ExecutionResult>>(subscribeFn(asked));
        const result = await opened.catch((error: unknown) => {
          remove(subscription);
          throw error;
        });
        if (!isAsyncIterable(result)) {
          remove(subscription);
          return result;
        }
        const { iterator, end } = endable(result, () => remove(subscription));
        subscription.end = end;
        return iterator;
      });
    },
  };
}

/** Looks whenever access has changed, and now and then; only as long as it is told that there is something to see. */
function watching(live: Pick<LiveFeed, 'onAccess'>, look: () => void): (needed: boolean) => void {
  let stop: (() => void) | undefined;
  return (needed) => {
    if (needed === (stop !== undefined)) return;
    stop?.();
    stop = undefined;
    if (!needed) return;
    const timer = setInterval(look, LOOK_EVERY);
    timer.unref();
    const leave = live.onAccess(look);
    stop = () => {
      clearInterval(timer);
      leave();
    };
  };
}

async function endUnlessLetIn({ request, end }: Open, admission: Pick<Admission, 'isStillIn'>): Promise<void> {
  if (!(await admission.isStillIn(request))) end?.({ errors: [over()] });
}

function tooMany(
  { subscriptions, subscriptionsPerClient }: Pick<Limits, 'subscriptions' | 'subscriptionsPerClient'>,
  open: ReadonlySet<Open>,
  client: string,
): GraphQLError | null {
  const own = [...open].filter((each) => each.client === client).length;
  if (own >= subscriptionsPerClient) {
    const message = `You have ${own} subscriptions open; ${subscriptionsPerClient} are allowed. End some, or raise MAX_CLIENT_SUBSCRIPTIONS of the server.`;
    return refused(message, subscriptionsPerClient);
  }
  if (open.size < subscriptions) return null;
  const message = `${open.size} subscriptions are open; ${subscriptions} are allowed. Try again later, or raise MAX_SUBSCRIPTIONS of the server.`;
  return refused(message, subscriptions);
}

function refused(message: string, limit: number): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'TOO_MANY_SUBSCRIPTIONS', limit, http: { status: 429 } } });
}

function over(): GraphQLError {
  const message = 'The subscription has ended: the token was revoked, or the session is over. Sign in again.';
  return new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED' } });
}

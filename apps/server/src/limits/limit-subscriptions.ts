import type { LiveFeed } from '@wortlaut/graph';
import type { ErrorCode } from '@wortlaut/vocabulary';
import { type ExecutionArgs, type ExecutionResult, GraphQLError } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { requestError } from '../graphql/request-error.ts';
import type { Admission } from './admit.ts';
import { type Endable, endable } from './endable.ts';
import type { Limits } from './limits.ts';

/** The interval between checks for expired sessions, in milliseconds. No event is sent when a session expires. */
const CHECK_INTERVAL = 60_000;

interface OpenSubscription {
  readonly client: string;
  readonly request: Request;
  /** Undefined until the subscription has started. */
  events?: Endable<ExecutionResult>;
}

/**
 * Creates the plugin that limits the number of open subscriptions, and ends a subscription when its token is revoked or
 * its session expires.
 */
export function limitSubscriptions(
  limits: Pick<Limits, 'subscriptions' | 'subscriptionsPerClient'>,
  admission: Pick<Admission, 'clientOf' | 'isStillValid'>,
  live: Pick<LiveFeed, 'onAccess'>,
): Plugin {
  const open = new Set<OpenSubscription>();
  const byRequest = new WeakMap<Request, OpenSubscription>();
  const watch = createAccessWatch(live, () => {
    for (const subscription of open) void endIfInvalid(subscription, admission);
  });
  const remove = (subscription: OpenSubscription) => {
    open.delete(subscription);
    watch(open.size > 0);
  };
  return {
    onSubscribe({ args, subscribeFn, setSubscribeFn }) {
      const { request } = args.contextValue;
      const subscription: OpenSubscription = { client: admission.clientOf(request), request };
      setSubscribeFn(async (subscribeArgs: ExecutionArgs) => {
        const refusal = tooMany(limits, open, subscription.client);
        if (refusal !== null) return { errors: [refusal] };
        // Count it before the first await, so that simultaneous requests see it.
        open.add(subscription);
        watch(true);
        const opened = Promise.resolve<ExecutionResult | AsyncIterable<ExecutionResult>>(subscribeFn(subscribeArgs));
        const result = await opened.catch((error: unknown) => {
          remove(subscription);
          throw error;
        });
        if (!isAsyncIterable(result)) {
          remove(subscription);
          return result;
        }
        subscription.events = endable(result, () => remove(subscription));
        byRequest.set(request, subscription);
        const leave = () => void subscription.events?.iterator.return?.();
        if (request.signal.aborted) leave();
        else request.signal.addEventListener('abort', leave, { once: true });
        return subscription.events.iterator;
      });
    },
    onResponse({ request, response }) {
      // The client accepts no event stream, so nobody reads the events.
      if (response.status !== 200) void byRequest.get(request)?.events?.iterator.return?.();
    },
  };
}

/**
 * Creates a switch for the access check.
 *
 * @param check - called when access has changed, and at a fixed interval, while the switch is on
 */
function createAccessWatch(live: Pick<LiveFeed, 'onAccess'>, check: () => void): (needed: boolean) => void {
  let stop: (() => void) | undefined;
  return (needed) => {
    if (needed === (stop !== undefined)) return;
    stop?.();
    stop = undefined;
    if (!needed) return;
    const timer = setInterval(check, CHECK_INTERVAL);
    timer.unref();
    const unsubscribe = live.onAccess(check);
    stop = () => {
      clearInterval(timer);
      unsubscribe();
    };
  };
}

async function endIfInvalid(
  { request, events }: OpenSubscription,
  admission: Pick<Admission, 'isStillValid'>,
): Promise<void> {
  if (!(await admission.isStillValid(request))) events?.end({ errors: [expired()] });
}

function tooMany(
  { subscriptions, subscriptionsPerClient }: Pick<Limits, 'subscriptions' | 'subscriptionsPerClient'>,
  open: ReadonlySet<OpenSubscription>,
  client: string,
): GraphQLError | null {
  const own = [...open].filter((each) => each.client === client).length;
  if (own >= subscriptionsPerClient) {
    const message = `This client has too many open subscriptions. The limit is ${subscriptionsPerClient}. Close some, or raise MAX_CLIENT_SUBSCRIPTIONS on the server.`;
    return refused(message, subscriptionsPerClient);
  }
  if (open.size < subscriptions) return null;
  const message = `The server has too many open subscriptions. The limit is ${subscriptions}. Try again later, or raise MAX_SUBSCRIPTIONS on the server.`;
  return refused(message, subscriptions);
}

function refused(message: string, limit: number): GraphQLError {
  return requestError('TOO_MANY_SUBSCRIPTIONS', 429, message, { extensions: { limit } });
}

function expired(): GraphQLError {
  const message = 'The subscription has ended: the token was revoked, or the session has expired. Sign in again.';
  return new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED' satisfies ErrorCode } });
}

/** The state of a client's budget after a request. */
export interface Spent {
  /** Whether the budget was large enough. If it was not, nothing was spent. */
  readonly allowed: boolean;
  /** What is left, as a whole number from 0. */
  readonly left: number;
  /** The time until the same request is allowed, in whole seconds. 0 if it was allowed. */
  readonly wait: number;
}

/** Spends part of the budget of a client. The default amount is 1. */
export type Spend = (client: string, amount?: number) => Spent;

interface Bucket {
  left: number;
  at: number;
}

/** The size of a burst, in seconds at the sustained rate. A web page sends several requests at once when it opens. */
export const BURST_SECONDS = 10;

/** The maximum number of clients to track. Beyond it, the least recently active client is removed. */
const MAX_CLIENTS = 10_000;

/**
 * Creates a rate limiter with one token bucket per client.
 *
 * @remarks An amount that is larger than the whole budget is allowed if the budget is full, and uses all of it.
 *
 * @param perSecond - the sustained rate per client
 * @param now - returns the time in milliseconds
 */
export function createClientBudget(perSecond: number, now: () => number = () => performance.now()): Spend {
  const full = perSecond * BURST_SECONDS;
  const buckets = new Map<string, Bucket>();
  return (client, amount = 1) => {
    const at = now();
    const { left: before, at: then } = buckets.get(client) ?? { left: full, at };
    const saved = Math.min(full, before + ((at - then) / 1000) * perSecond);
    const needed = Math.min(amount, full);
    const allowed = saved >= needed;
    const left = allowed ? saved - needed : saved;
    // Delete and insert again, so that the map is ordered by last use.
    buckets.delete(client);
    buckets.set(client, { left, at });
    const [oldest] = buckets.size > MAX_CLIENTS ? buckets.keys() : [];
    if (oldest !== undefined) buckets.delete(oldest);
    return { allowed, left: Math.floor(left), wait: allowed ? 0 : Math.ceil((needed - saved) / perSecond) };
  };
}

/**
 * Counts a request from a client. If it exceeds the limit, `wait` is the time in whole seconds until the next request
 * is allowed.
 */
export type Spend = (client: string) => { readonly allowed: true } | { readonly allowed: false; readonly wait: number };

interface Bucket {
  left: number;
  at: number;
}

/** The size of a burst, in seconds at the sustained rate. A web page sends several requests at once when it opens. */
const BURST_SECONDS = 10;

/** The maximum number of clients to track. Beyond it, the least recently active client is removed. */
const MAX_CLIENTS = 10_000;

/**
 * Creates a rate limiter with one token bucket per client.
 *
 * @param perSecond - the sustained rate per client
 * @param now - returns the time in milliseconds
 */
export function createClientBudget(perSecond: number, now: () => number = () => performance.now()): Spend {
  const full = perSecond * BURST_SECONDS;
  const buckets = new Map<string, Bucket>();
  return (client) => {
    const at = now();
    const { left, at: before } = buckets.get(client) ?? { left: full, at };
    const saved = Math.min(full, left + ((at - before) / 1000) * perSecond);
    const allowed = saved >= 1;
    // Delete and insert again, so that the map is ordered by last use.
    buckets.delete(client);
    buckets.set(client, { left: allowed ? saved - 1 : saved, at });
    const [oldest] = buckets.size > MAX_CLIENTS ? buckets.keys() : [];
    if (oldest !== undefined) buckets.delete(oldest);
    return allowed ? { allowed } : { allowed, wait: Math.ceil((1 - saved) / perSecond) };
  };
}

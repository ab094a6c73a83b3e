/** Tells whether a client may send one more request; otherwise in how many whole seconds it may. */
export type Spend = (client: string) => { readonly allowed: true } | { readonly allowed: false; readonly wait: number };

interface Bucket {
  left: number;
  at: number;
}

/** A client may save up the requests of this many seconds: opening a page sends several at once. */
export const SAVED_SECONDS = 10;

/** Past this many clients, those who have been away the longest are forgotten. */
const MOST_CLIENTS = 10_000;

/**
 * Limits how many requests each client sends: a token bucket a client.
 *
 * @param perSecond - what a client may send for ever.
 * @param now - the time in milliseconds.
 */
export function createClientBudget(perSecond: number, now: () => number = () => performance.now()): Spend {
  const full = perSecond * SAVED_SECONDS;
  const buckets = new Map<string, Bucket>();
  return (client) => {
    const at = now();
    const { left, at: before } = buckets.get(client) ?? { left: full, at };
    const saved = Math.min(full, left + ((at - before) / 1000) * perSecond);
    const allowed = saved >= 1;
    // Put in anew, so that the map's order is that of the last use.
    buckets.delete(client);
    buckets.set(client, { left: allowed ? saved - 1 : saved, at });
    const [oldest] = buckets.size > MOST_CLIENTS ? buckets.keys() : [];
    if (oldest !== undefined) buckets.delete(oldest);
    return allowed ? { allowed } : { allowed, wait: Math.ceil((1 - saved) / perSecond) };
  };
}

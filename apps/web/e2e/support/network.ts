import type { Page, Request } from 'playwright-core';

/** The time without requests, in milliseconds, after which the network counts as idle. */
const quietTime = 300;

/** Checks whether a request is a subscription, which stays open. */
export function isSubscription(request: Request): boolean {
  return request.postData()?.includes('"query":"subscription') ?? false;
}

/**
 * Watches the requests of a page.
 *
 * @remarks Playwright's "networkidle" never occurs on a page with a subscription.
 *
 * @returns a function that waits until all requests except subscriptions have finished
 */
export function watchNetwork(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  let last = Date.now();
  const done = (request: Request) => {
    if (open.delete(request)) last = Date.now();
  };
  page.on('request', (request) => {
    if (!isSubscription(request)) open.add(request);
  });
  page.on('requestfinished', done);
  page.on('requestfailed', done);
  return async () => {
    while (open.size > 0 || Date.now() - last < quietTime) await new Promise((resolve) => setTimeout(resolve, 50));
  };
}

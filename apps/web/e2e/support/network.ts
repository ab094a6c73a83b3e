import type { Page, Request } from 'playwright-core';

/** As long as nothing is asked for, in milliseconds, everything has been. */
const quiet = 300;

/** Whether a request is one that stays open: a page hears of changes by it. */
export function isSubscription(request: Request): boolean {
  return request.postData()?.includes('"query":"subscription') ?? false;
}

/**
 * Watches what a page asks for.
 *
 * @remarks Playwright's own "networkidle" never comes to a page that hears of changes.
 *
 * @returns waits until everything but subscriptions has been answered
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
    while (open.size > 0 || Date.now() - last < quiet) await new Promise((resolve) => setTimeout(resolve, 50));
  };
}

/** What of a request tells which page has sent it. */
export interface Sender {
  readonly host: string | null | undefined;
  readonly origin: string | null | undefined;
  readonly site: string | null | undefined;
}

/**
 * Tells whether a page of this server, or the person at the browser, has sent a request.
 *
 * @remarks A page of another port of this machine counts as the same site, and gets its cookies sent: only the origin
 * tells. Where the browser says nothing at all, it is not believed to be ours.
 *
 * @see https://www.w3.org/TR/fetch-metadata/
 */
export function isSameOrigin({ host, origin, site }: Sender): boolean {
  if (site) return site === 'same-origin' || site === 'none';
  if (!origin || !host || !URL.canParse(origin)) return false;
  return new URL(origin).host === host.toLowerCase();
}

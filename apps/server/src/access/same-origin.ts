/** The request headers that identify the page that sent a request. */
export interface Sender {
  readonly host: string | null | undefined;
  readonly origin: string | null | undefined;
  readonly site: string | null | undefined;
}

/**
 * Checks whether a request comes from a page of this server, or from the address bar of the browser.
 *
 * @remarks Browsers treat all ports of a machine as one site and send the same cookies to each. Only the origin
 * distinguishes them. A request without any of these headers is treated as foreign.
 *
 * @see https://www.w3.org/TR/fetch-metadata/
 */
export function isSameOrigin({ host, origin, site }: Sender): boolean {
  if (site) return site === 'same-origin' || site === 'none';
  if (!origin || !host || !URL.canParse(origin)) return false;
  return new URL(origin).host === host.toLowerCase();
}

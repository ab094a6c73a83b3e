/** The host name in a request, and the local address and port of its connection. */
export interface Arrival {
  /** The `Host` header. */
  readonly host: string | undefined;
  readonly localAddress: string | undefined;
  readonly localPort: number | undefined;
}

/**
 * Checks whether the `Host` header of a request names this server.
 *
 * @remarks Protects against DNS rebinding: an attacker can point the host name of a page to this machine, and browsers
 * then treat both as the same origin. Only the `Host` header reveals the foreign name. An IP address cannot be rebound,
 * so the local address of the connection is always allowed.
 *
 * @param host - the configured address to listen on
 * @param allowedHosts - additional allowed host names in lower case. A name without a port matches any port.
 */
export function isMeantForUs(arrival: Arrival, host: string, allowedHosts: readonly string[]): boolean {
  const port = arrival.localPort ?? 0;
  const requested = normalize(arrival.host ?? '', port);
  if (requested === undefined) return false;
  const { localAddress } = arrival;
  const own = ['localhost', '127.0.0.1', '::1', host, ...(localAddress ? [localAddress.replace(/^::ffff:/, '')] : [])];
  if (own.some((name) => requested === `${bracketed(name.toLowerCase())}:${port}`)) return true;
  const name = requested.slice(0, requested.lastIndexOf(':'));
  return allowedHosts.some((allowed) => allowed === requested || allowed === name);
}

/** Normalizes to `name:port` in lower case. Returns undefined if the header is malformed. Browsers omit port 80. */
function normalize(host: string, port: number): string | undefined {
  const [, name, given] = /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::(\d{1,5}))?$/i.exec(host) ?? [];
  if (name === undefined) return undefined;
  return `${name.toLowerCase()}:${given ?? (port === 80 ? 80 : '')}`;
}

/** Encloses an IPv6 address in brackets, as in a URL. */
export function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

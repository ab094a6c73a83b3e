/** What a request says it wants to reach, and where it arrived. */
export interface Arrival {
  /** The header Host. */
  readonly host: string | undefined;
  /** The address of our end of the connection. */
  readonly localAddress: string | undefined;
  /** The port of our end of the connection. */
  readonly localPort: number | undefined;
}

/**
 * Tells whether a request is meant for this server.
 *
 * @remarks A page whose own name was made to point at this machine (DNS rebinding) is of the same origin to its browser;
 * only the name that it uses gives it away. An IP address as such cannot be made to point anywhere, so the one that the
 * connection goes to is always allowed.
 *
 * @param arrival - the request
 * @param host - the configured address to listen on
 * @param allowedHosts - further names in lower case; one without a port fits any port
 */
export function isMeantForUs(arrival: Arrival, host: string, allowedHosts: readonly string[]): boolean {
  const port = arrival.localPort ?? 0;
  const asked = normalize(arrival.host ?? '', port);
  if (asked === undefined) return false;
  const { localAddress } = arrival;
  const own = ['localhost', '127.0.0.1', '::1', host, ...(localAddress ? [localAddress.replace(/^::ffff:/, '')] : [])];
  if (own.some((name) => asked === `${bracketed(name.toLowerCase())}:${port}`)) return true;
  const name = asked.slice(0, asked.lastIndexOf(':'));
  return allowedHosts.some((allowed) => allowed === asked || allowed === name);
}

/** `name:port` in lower case; undefined where it is none. A browser leaves out port 80. */
function normalize(host: string, port: number): string | undefined {
  const [, name, given] = /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::(\d{1,5}))?$/i.exec(host) ?? [];
  if (name === undefined) return undefined;
  return `${name.toLowerCase()}:${given ?? (port === 80 ? 80 : '')}`;
}

/** The address as it stands in a URL. */
export function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

import { SESSION_DAYS } from '@wortlaut/graph';

/** Ports share their cookies: with its port in the name, a second server on this machine leaves the first one's alone. */
function nameFor(port: number | undefined): string {
  return `wortlaut_${port ?? 0}`;
}

/**
 * The header that gives a browser its session.
 *
 * @remarks No page's script can read it (HttpOnly), and no other site's request bears it (SameSite=Strict).
 *
 * @param port - of our end of the connection.
 * @param secret - null takes the session away.
 */
export function sessionCookie(port: number | undefined, secret: string | null): string {
  const age = secret === null ? 0 : SESSION_DAYS * 86_400;
  return `${nameFor(port)}=${secret ?? ''}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Strict`;
}

/** The secrets of sessions in a request's header Cookie: at most those of a few servers on this machine. */
export function sessionSecrets(header: string | null | undefined): string[] {
  return [...(header ?? '').matchAll(/(?:^|;\s*)wortlaut_\d{1,5}=(wl_[\w-]{43})(?=;|$)/g)]
    .map(([, secret = '']) => secret)
    .slice(0, 8);
}

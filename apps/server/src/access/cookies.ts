import type { IncomingMessage } from 'node:http';
import { SESSION_DAYS } from '@wortlaut/graph';

/**
 * The ports of a host share their cookies, so the name contains the port to distinguish servers on the same machine.
 */
function nameFor(port: number | undefined): string {
  return `wortlaut_${port ?? 0}`;
}

/**
 * Builds the `Set-Cookie` header for a session.
 *
 * @remarks Scripts cannot read the cookie (`HttpOnly`), and browsers do not send it with requests from other sites
 * (`SameSite=Strict`). If a proxy before the server uses TLS and says so, browsers never send it without TLS (`Secure`).
 *
 * @param request - the request to respond to
 * @param secret - the secret of the session. Null deletes the cookie.
 */
export function sessionCookie({ headers, socket }: IncomingMessage, secret: string | null): string {
  const age = secret === null ? 0 : SESSION_DAYS * 86_400;
  const secure = headers['x-forwarded-proto'] === 'https' ? '; Secure' : '';
  return `${nameFor(socket.localPort)}=${secret ?? ''}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Strict${secure}`;
}

/** Reads up to 8 session secrets from a `Cookie` header. The header may contain one for each server on this machine. */
export function sessionSecrets(header: string | null | undefined): string[] {
  return [...(header ?? '').matchAll(/(?:^|;\s*)wortlaut_\d{1,5}=(wl_[\w-]{43})(?=;|$)/g)]
    .map(([, secret = '']) => secret)
    .slice(0, 8);
}

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
 * (`SameSite=Strict`).
 *
 * @param port - the local port of the connection
 * @param secret - the secret of the session. Null deletes the cookie.
 */
export function sessionCookie(port: number | undefined, secret: string | null): string {
  const age = secret === null ? 0 : SESSION_DAYS * 86_400;
  return `${nameFor(port)}=${secret ?? ''}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Strict`;
}

/** Reads up to 8 session secrets from a `Cookie` header. The header may contain one for each server on this machine. */
export function sessionSecrets(header: string | null | undefined): string[] {
  return [...(header ?? '').matchAll(/(?:^|;\s*)wortlaut_\d{1,5}=(wl_[\w-]{43})(?=;|$)/g)]
    .map(([, secret = '']) => secret)
    .slice(0, 8);
}

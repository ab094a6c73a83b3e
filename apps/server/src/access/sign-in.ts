import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Database } from '@wortlaut/database';
import { type Actor, closeSession, openSession, redeemSignInLink } from '@wortlaut/graph';
import { sendText } from '../http/answer.ts';
import { sessionCookie, sessionSecrets } from './cookies.ts';
import { isSameOrigin } from './same-origin.ts';
import type { SignInKey } from './sign-in-key.ts';

/** The path of sign-in links: `/sign-in?key=…`. */
export const SIGN_IN_PATH = '/sign-in';

/** The path that signs out a browser. It expects a POST request without a body. */
export const SIGN_OUT_PATH = '/sign-out';

/** The actor for the sign-in link that the server prints when it starts. */
const owner: Actor = { name: 'owner', role: 'ADMIN' };

const used =
  'This sign-in link has expired or was already used. To get a new one, run "npx wortlaut sign-in" on the machine that runs the server.';

/**
 * Creates the handler for sign-in links: the link printed at startup, and links created by admins. Each link opens one
 * session.
 *
 * @param key - the key of the link printed at startup, or undefined if no link was printed
 */
export function createSignIn(db: Database, key: SignInKey | undefined) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'GET') return wrongMethod(response, 'GET');
    const given = new URL(request.url ?? '', 'http://localhost').searchParams.get('key') ?? '';
    const actor = key?.redeem(given) ? owner : await redeemSignInLink(db, given);
    if (actor === null) return sendText(response, 403, used);
    const secret = await openSession(db, actor);
    response.setHeader('Set-Cookie', sessionCookie(request.socket.localPort, secret));
    response.setHeader('Location', '/');
    sendText(response, 303, 'You are signed in.');
  };
}

/** Creates the handler that ends the session of the requesting browser. */
export function createSignOut(db: Database) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'POST') return wrongMethod(response, 'POST');
    const { host, origin, cookie } = request.headers;
    if (!isSameOrigin({ host, origin, site: headerText(request.headers['sec-fetch-site']) })) {
      return sendText(response, 403, 'Only pages of this server can sign out a browser.');
    }
    await closeSession(db, sessionSecrets(cookie));
    response.setHeader('Set-Cookie', sessionCookie(request.socket.localPort, null));
    sendText(response, 200, 'You are signed out.');
  };
}

function headerText(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function wrongMethod(response: ServerResponse, method: string): void {
  response.setHeader('Allow', method);
  sendText(response, 405, `This address only accepts ${method} requests.`);
}

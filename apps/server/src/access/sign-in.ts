import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Database } from '@wortlaut/database';
import { type Actor, closeSession, openSession, redeemSignInLink } from '@wortlaut/graph';
import { sendText } from '../http/answer.ts';
import { sessionCookie, sessionSecrets } from './cookies.ts';
import { isSameOrigin } from './same-origin.ts';
import type { SignInKey } from './sign-in-key.ts';

/** Where links that sign a browser in lead: `/sign-in?key=…`. */
export const SIGN_IN_PATH = '/sign-in';

/** Where a page of ours posts to, with no body, to sign its browser out. */
export const SIGN_OUT_PATH = '/sign-out';

/** Who opens the link that the start has printed: whoever sits at the terminal. */
const owner: Actor = { name: 'owner', role: 'ADMIN' };

const used =
  'This link has signed a browser in before, or is too old: each is good once. "wortlaut sign-in" makes a new one, and so does the start of a server with a database of its own.';

/**
 * Makes the listener that turns the key of a link into a session, once: of the link of the start, and of those that
 * admins have made since.
 *
 * @param key - undefined where the start has printed no link.
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

/** Makes the listener that ends the session of the browser that asks. */
export function createSignOut(db: Database) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'POST') return wrongMethod(response, 'POST');
    const { host, origin, cookie } = request.headers;
    if (!isSameOrigin({ host, origin, site: headerText(request.headers['sec-fetch-site']) })) {
      return sendText(response, 403, 'Only a page of this server can sign its browser out.');
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
  sendText(response, 405, `Use ${method} here.`);
}

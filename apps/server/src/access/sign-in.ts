import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Database } from '@wortlaut/database';
import { type Actor, closeSession, openSession, redeemSignInLink } from '@wortlaut/graph';
import { sendText } from '../http/answer.ts';
import { sessionCookie, sessionSecrets } from './cookies.ts';
import { isSameOrigin } from './same-origin.ts';
import type { SignInKey } from './sign-in-key.ts';
import { sendSignInPage } from './sign-in-page.ts';

/** The path of sign-in links: `/sign-in?key=…`. */
export const SIGN_IN_PATH = '/sign-in';

/** The path that signs out a browser. It expects a POST request without a body. */
export const SIGN_OUT_PATH = '/sign-out';

/** The actor for the sign-in link that the server prints when it starts. */
const owner: Actor = { name: 'owner', role: 'ADMIN' };

const used =
  'This sign-in link has expired or was already used. To get a new one, run "npx wortlaut sign-in" on the machine that runs the server.';

/** The maximum size of the form that a sign-in link shows, in bytes. */
const MAX_FORM = 1_000;

/**
 * Creates the handler for sign-in links: the link printed at startup, and links created by admins. The link shows a page
 * with a button. The button opens one session and uses the link up.
 *
 * @param key - the key of the link printed at startup, or undefined if no link was printed
 */
export function createSignIn(db: Database, key: SignInKey | undefined) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method === 'GET') {
      const shown = new URL(request.url ?? '', 'http://localhost').searchParams.get('key') ?? '';
      return sendSignInPage(response, shown, request.headers['accept-language']);
    }
    if (request.method !== 'POST') return wrongMethod(response, 'GET, POST');
    if (!isFromOwnPage(request))
      return sendText(response, 403, 'Only the page that the sign-in link opens can sign in a browser.');
    const given = new URLSearchParams(await readForm(request)).get('key') ?? '';
    const actor = key?.redeem(given) ? owner : await redeemSignInLink(db, given);
    if (actor === null) return sendText(response, 403, used);
    const secret = await openSession(db, actor);
    response.setHeader('Set-Cookie', sessionCookie(request, secret));
    response.setHeader('Location', '/');
    sendText(response, 303, 'You are signed in.');
  };
}

/** Creates the handler that ends the session of the requesting browser. */
export function createSignOut(db: Database) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'POST') return wrongMethod(response, 'POST');
    if (!isFromOwnPage(request)) {
      return sendText(response, 403, 'Only pages of this server can sign out a browser.');
    }
    await closeSession(db, sessionSecrets(request.headers.cookie));
    response.setHeader('Set-Cookie', sessionCookie(request, null));
    sendText(response, 200, 'You are signed out.');
  };
}

function isFromOwnPage({ headers }: IncomingMessage): boolean {
  const { host, origin } = headers;
  return isSameOrigin({ host, origin, site: headerText(headers['sec-fetch-site']) });
}

/** Reads the form in a request. A longer body is not the form of a sign-in link, and is read as an empty form. */
async function readForm(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += Buffer.from(chunk).length;
    if (size <= MAX_FORM) chunks.push(Buffer.from(chunk));
  }
  return size <= MAX_FORM ? Buffer.concat(chunks).toString('utf8') : '';
}

function headerText(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function wrongMethod(response: ServerResponse, method: string): void {
  response.setHeader('Allow', method);
  sendText(response, 405, `This address only accepts ${method} requests.`);
}

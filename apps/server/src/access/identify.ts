import type { Database } from '@wortlaut/database';
import { type Actor, findSessionActor, findTokenActor } from '@wortlaut/graph';
import { requestError } from '../graphql/request-error.ts';
import { sessionSecrets } from './cookies.ts';
import { isSameOrigin } from './same-origin.ts';
import { sameSecret } from './sign-in-key.ts';

/** The actor for commands that run on the same machine. */
const commandLine: Actor = { name: 'command line', role: 'ADMIN' };

/**
 * Creates the function that identifies the sender of a request by its token or its browser session.
 *
 * @param ownToken - the token of this run, which is not stored in the database
 * @returns a function that returns the sender, or null for an anonymous request. It throws a GraphQLError with the code
 * `UNAUTHENTICATED` if the token is not valid, and `FORBIDDEN` if another site sent the session cookie.
 */
export function createIdentify(db: Database, ownToken?: string) {
  return async (headers: Pick<Headers, 'get'>): Promise<Actor | null> => {
    const authorization = headers.get('authorization');
    if (authorization !== null) return bearer(db, authorization, ownToken);
    const secrets = sessionSecrets(headers.get('cookie'));
    if (secrets.length === 0) return null;
    const sender = { host: headers.get('host'), origin: headers.get('origin'), site: headers.get('sec-fetch-site') };
    if (!isSameOrigin(sender)) {
      throw requestError(
        'FORBIDDEN',
        403,
        'Only pages of this server can use a browser session. Send a token instead.',
      );
    }
    return findSessionActor(db, secrets);
  };
}

async function bearer(db: Database, authorization: string, ownToken: string | undefined): Promise<Actor> {
  const [, secret] = /^Bearer +(\S+)$/i.exec(authorization.trim()) ?? [];
  if (secret === undefined)
    throw requestError(
      'UNAUTHENTICATED',
      401,
      'The Authorization header is not valid. Send a token as "Authorization: Bearer <token>".',
    );
  if (ownToken !== undefined && sameSecret(secret, ownToken)) return commandLine;
  const actor = await findTokenActor(db, secret);
  if (actor !== null) return actor;
  const message =
    'This token does not exist, has expired or was revoked. An admin can create one with "wortlaut token create".';
  throw requestError('UNAUTHENTICATED', 401, message);
}

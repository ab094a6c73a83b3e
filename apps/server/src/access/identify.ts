import type { Database } from '@wortlaut/database';
import { type Actor, findSessionActor, findTokenActor } from '@wortlaut/graph';
import { GraphQLError } from 'graphql';
import { sessionSecrets } from './cookies.ts';
import { isSameOrigin } from './same-origin.ts';
import { sameSecret } from './sign-in-key.ts';

/** Who the command line on this machine is. */
const commandLine: Actor = { name: 'command line', role: 'ADMIN' };

/**
 * Makes the function that tells who sends a request: the bearer of a token, or a browser that has signed in.
 *
 * @param ownToken - the token of this run, which is in no database.
 * @returns the sender, or null for nobody who has signed in. It throws a GraphQLError `UNAUTHENTICATED` where a token is
 * no good, and `FORBIDDEN` where a session came with the request of another site.
 */
export function createIdentify(db: Database, ownToken?: string) {
  return async (headers: Pick<Headers, 'get'>): Promise<Actor | null> => {
    const authorization = headers.get('authorization');
    if (authorization !== null) return bearer(db, authorization, ownToken);
    const secrets = sessionSecrets(headers.get('cookie'));
    if (secrets.length === 0) return null;
    const sender = { host: headers.get('host'), origin: headers.get('origin'), site: headers.get('sec-fetch-site') };
    if (!isSameOrigin(sender)) {
      throw refused('FORBIDDEN', 403, 'A session is only good for the pages of this server. Elsewhere, send a token.');
    }
    return findSessionActor(db, secrets);
  };
}

async function bearer(db: Database, authorization: string, ownToken: string | undefined): Promise<Actor> {
  const [, secret] = /^Bearer +(\S+)$/i.exec(authorization.trim()) ?? [];
  if (secret === undefined) throw refused('UNAUTHENTICATED', 401, 'Send a token as "Authorization: Bearer …".');
  if (ownToken !== undefined && sameSecret(secret, ownToken)) return commandLine;
  const actor = await findTokenActor(db, secret);
  if (actor !== null) return actor;
  const message = 'This token is not known, or was revoked. An admin makes one with "wortlaut token create".';
  throw refused('UNAUTHENTICATED', 401, message);
}

function refused(code: string, status: number, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}

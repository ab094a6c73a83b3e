import type { Role } from '@wortlaut/vocabulary';
import type { Context } from '../context.ts';
import { callerError, ForbiddenError } from '../errors/errors.ts';

/** The permissions that a field can require. */
export interface Scopes {
  readonly read: boolean;
  readonly edit: boolean;
  readonly admin: boolean;
}

const scopesOf = {
  READER: { read: true, edit: false, admin: false },
  EDITOR: { read: true, edit: true, admin: false },
  ADMIN: { read: true, edit: true, admin: true },
} satisfies Record<Role, Scopes>;

/** Returns the caller's permissions. */
export function mayDo({ actor, openToRead }: Context): Scopes {
  return actor === null ? { read: openToRead, edit: false, admin: false } : scopesOf[actor.role];
}

/**
 * Creates the error for a caller without permission: `UNAUTHENTICATED` for anonymous callers, `FORBIDDEN` for all
 * others.
 */
export function refuse(_parent: unknown, { actor }: Context, info: { readonly fieldName: string }): Error {
  const { fieldName } = info;
  if (actor === null) {
    const message = `You must be signed in to use "${fieldName}". Send a token as "Authorization: Bearer …", or open a sign-in link. The server prints one when it starts, and an admin can create one with "wortlaut sign-in".`;
    return callerError('UNAUTHENTICATED', message);
  }
  return new ForbiddenError(
    `Your role, ${actor.role}, does not allow "${fieldName}". You are signed in as "${actor.name}".`,
  );
}

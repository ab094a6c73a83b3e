import type { Role } from '@wortlaut/vocabulary';
import type { Context } from '../context.ts';
import { callerError, ForbiddenError } from '../errors/errors.ts';

/** What a field can ask of whoever uses it. */
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

/** What whoever asks may do. */
export function mayDo({ actor, openToRead }: Context): Scopes {
  return actor === null ? { read: openToRead, edit: false, admin: false } : scopesOf[actor.role];
}

/** Why somebody may not use a field: either we do not know who it is, or it is somebody who may not. */
export function refuse(_parent: unknown, { actor }: Context, info: { readonly fieldName: string }): Error {
  const { fieldName } = info;
  if (actor === null) {
    const message = `"${fieldName}" is for those who have signed in: send a token as "Authorization: Bearer …", or open a link that signs you in: the server printed one at its start, or an admin makes one with "wortlaut sign-in".`;
    return callerError('UNAUTHENTICATED', message);
  }
  return new ForbiddenError(`"${actor.name}" may not use "${fieldName}": the role ${actor.role} does not allow it.`);
}

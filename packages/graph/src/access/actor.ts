import type { Role } from '@wortlaut/vocabulary';

/** The person or program that sent a request. */
export interface Actor {
  /** The name shown in revisions. */
  readonly name: string;
  readonly role: Role;
  /** The UUID of the token sent with the request. */
  readonly tokenId?: string;
  /** The UUID of the token with which the sign-in link of the session was created. */
  readonly sessionTokenId?: string;
}

/** Returns the name to record with a change: `anonymous` if there is no actor. */
export function actorName(actor: Actor | null): string {
  return actor?.name ?? 'anonymous';
}

/** Returns a key that identifies an actor: the ID of the token, or the name if there is no token. */
export function actorKey(actor: Actor | null): string {
  return actor?.tokenId ?? actorName(actor);
}

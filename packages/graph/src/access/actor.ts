import type { Role } from '@wortlaut/vocabulary';

/** The person or program that sends a request. */
export interface Actor {
  /** The name shown in revisions. */
  readonly name: string;
  readonly role: Role;
  /** UUID of the token that was sent. */
  readonly tokenId?: string;
}

/** Returns the name recorded with a change: `anonymous` without an actor. */
export function actorName(actor: Actor | null): string {
  return actor?.name ?? 'anonymous';
}

/** Returns a key that identifies an actor: the ID of the token or, without one, the name. */
export function actorKey(actor: Actor | null): string {
  return actor?.tokenId ?? actorName(actor);
}

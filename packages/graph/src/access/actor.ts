import type { Role } from '@wortlaut/vocabulary';

/** Who asks for a change. */
export interface Actor {
  /** The name that a revision shows. */
  readonly name: string;
  readonly role: Role;
  /** The token that was presented, a UUID. */
  readonly tokenId?: string;
}

/** The name under which a change is recorded. */
export function actorName(actor: Actor | null): string {
  return actor?.name ?? 'anonymous';
}

/** Tells those who send requests apart: by token where there is one. */
export function actorKey(actor: Actor | null): string {
  return actor?.tokenId ?? actorName(actor);
}

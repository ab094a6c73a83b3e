import type { Database } from '@wortlaut/database';
import type { Role } from '@wortlaut/vocabulary';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from './actor.ts';
import { checkActorName } from './actor-name.ts';
import { hashSecret, newSecret } from './secret.ts';

/** For how many minutes a link that signs a browser in is good. */
export const SIGN_IN_LINK_MINUTES = 60;

/** A link just made. */
export interface NewSignInLink {
  /** What the link holds, shown once: only its hash is stored. */
  readonly key: string;
  readonly expiresAt: Date;
}

/**
 * Makes what signs one browser in, once.
 *
 * @param name - 1 to 100 characters: what revisions show of whoever opens it.
 * @throws InvalidInputError where the name is none.
 */
export async function createSignInLink(db: Database, name: string, role: Role): Promise<NewSignInLink> {
  const trimmed = checkActorName(name, 'whoever signs in');
  const key = newSecret();
  const now = Date.now();
  await db.signInLink.deleteMany({ where: { expiresAt: { lt: new Date(now) } } });
  const expiresAt = new Date(now + SIGN_IN_LINK_MINUTES * 60_000);
  await db.signInLink.create({ data: { id: uuidv7(), name: trimmed, role, hash: hashSecret(key), expiresAt } });
  return { key, expiresAt };
}

/** Uses a link up: whom it signs in; null where it is none, was used before, or is too old. */
export async function redeemSignInLink(db: Database, key: string): Promise<Actor | null> {
  // Of two that come at the same time, one finds it.
  const [link] = await db.$queryRaw<Actor[]>`
    DELETE FROM "SignInLink" WHERE "hash" = ${hashSecret(key)} AND "expiresAt" > now()
    RETURNING "name", "role"::text AS "role"`;
  return link ?? null;
}

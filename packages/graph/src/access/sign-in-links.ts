import type { Database } from '@wortlaut/database';
import type { Role } from '@wortlaut/vocabulary';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from './actor.ts';
import { checkActorName } from './actor-name.ts';
import { hashSecret, newSecret } from './secret.ts';

/** The lifetime of a sign-in link in minutes. */
export const SIGN_IN_LINK_MINUTES = 60;

/** A new sign-in link. */
export interface NewSignInLink {
  /** The key in the link. It is shown only once. The database stores its hash. */
  readonly key: string;
  readonly expiresAt: Date;
}

/**
 * Creates a link that signs in one browser, and deletes expired links. The link works only once.
 *
 * @param name - the name shown in revisions, 1 to 100 characters
 * @param role - the role of the person who opens the link
 * @param creator - the admin who creates the link. If it is a token, the link and its session end with the token.
 * @throws InvalidInputError if the name is not valid
 */
export async function createSignInLink(
  db: Database,
  name: string,
  role: Role,
  creator: Actor | null,
): Promise<NewSignInLink> {
  const trimmed = checkActorName(name, 'the person');
  const key = newSecret();
  const now = Date.now();
  await db.signInLink.deleteMany({ where: { expiresAt: { lt: new Date(now) } } });
  const expiresAt = new Date(now + SIGN_IN_LINK_MINUTES * 60_000);
  const tokenId = creator?.tokenId ?? creator?.sessionTokenId ?? null;
  await db.signInLink.create({
    data: { id: uuidv7(), name: trimmed, role, hash: hashSecret(key), expiresAt, tokenId },
  });
  return { key, expiresAt };
}

/** Redeems a sign-in link. Returns null if the key is unknown, expired or already used. */
export async function redeemSignInLink(db: Database, key: string): Promise<Actor | null> {
  // One statement reads and deletes the link, so that only one of two simultaneous requests succeeds.
  const [link] = await db.$queryRaw<{ name: string; role: Role; tokenId: string | null }[]>`
    DELETE FROM "SignInLink" l WHERE l."hash" = ${hashSecret(key)} AND l."expiresAt" > now() AND NOT EXISTS (
      SELECT 1 FROM "Token" t
      WHERE t."id" = l."tokenId" AND (t."revokedAt" IS NOT NULL OR t."expiresAt" <= now()))
    RETURNING "name", "role"::text AS "role", "tokenId"::text AS "tokenId"`;
  if (link === undefined) return null;
  const { tokenId, ...actor } = link;
  return { ...actor, ...(tokenId !== null && { sessionTokenId: tokenId }) };
}

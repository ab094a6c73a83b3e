import type { Database } from '@wortlaut/database';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from './actor.ts';
import { hashSecret, newSecret } from './secret.ts';
import { isValid } from './tokens.ts';

/** The lifetime of a session in days. */
export const SESSION_DAYS = 30;

const DAY = 86_400_000;

/**
 * Creates a session, and deletes expired sessions.
 *
 * @returns the secret for the browser's cookie. Only its hash is stored.
 */
export async function openSession(db: Database, { name, role, sessionTokenId }: Actor): Promise<string> {
  const secret = newSecret();
  const now = Date.now();
  await db.session.deleteMany({ where: { expiresAt: { lt: new Date(now) } } });
  const expiresAt = new Date(now + SESSION_DAYS * DAY);
  const tokenId = sessionTokenId ?? null;
  await db.session.create({ data: { id: uuidv7(), name, role, hash: hashSecret(secret), expiresAt, tokenId } });
  return secret;
}

/**
 * Finds the actor of the session that one of the secrets belongs to. Returns null if none of the secrets belongs to a
 * session, or if the session or its token has expired.
 */
export async function findSessionActor(db: Database, secrets: readonly string[]): Promise<Actor | null> {
  const session = await db.session.findFirst({
    where: {
      hash: { in: secrets.map(hashSecret) },
      expiresAt: { gt: new Date() },
      OR: [{ tokenId: null }, { token: isValid(new Date()) }],
    },
  });
  if (session === null) return null;
  const { name, role, tokenId } = session;
  return { name, role, ...(tokenId !== null && { sessionTokenId: tokenId }) };
}

/** Ends the sessions that the secrets belong to. */
export async function closeSession(db: Database, secrets: readonly string[]): Promise<void> {
  await db.session.deleteMany({ where: { hash: { in: secrets.map(hashSecret) } } });
}

import type { Database, Prisma } from '@wortlaut/database';
import type { Role } from '@wortlaut/vocabulary';
import { v7 as uuidv7 } from 'uuid';
import { InvalidInputError, NotFoundError } from '../errors.ts';
import type { Actor } from './actor.ts';
import { checkActorName } from './actor-name.ts';
import { hashSecret, newSecret } from './secret.ts';

/** A new token. */
export interface NewToken {
  readonly id: string;
  /** The secret. It is shown only once. The database stores its hash. */
  readonly secret: string;
}

/**
 * The minimum time between two updates of a token's last use, in milliseconds. The limit avoids a write for every
 * request.
 */
const RECORD_INTERVAL = 60_000;

/** The longest lifetime of a token that expires, in days. */
const MAX_DAYS = 3_650;

const DAY = 86_400_000;

/**
 * Creates a token.
 *
 * @param name - the name shown in revisions, 1 to 100 characters
 * @param days - the lifetime of the token in days, 1 to 3,650. Null if it does not expire.
 * @throws InvalidInputError if the name or the lifetime is not valid
 */
export async function createToken(
  db: Database,
  name: string,
  role: Role,
  days: number | null = null,
): Promise<NewToken> {
  const trimmed = checkActorName(name, 'the token');
  if (days !== null && (days < 1 || days > MAX_DAYS))
    throw new InvalidInputError(['input', 'expiresInDays'], `The token can expire in 1 to ${MAX_DAYS} days.`);
  const expiresAt = days === null ? null : new Date(Date.now() + days * DAY);
  const secret = newSecret();
  const id = uuidv7();
  await db.token.create({ data: { id, name: trimmed, role, hash: hashSecret(secret), expiresAt } });
  return { id, secret };
}

/** Returns the condition for tokens that can be used at a time. */
export const isValid = (at: Date) =>
  ({ revokedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: at } }] }) satisfies Prisma.TokenWhereInput;

/**
 * Revokes a token immediately and permanently, and ends the sign-in links and sessions that were made with it. Revoking it
 * again has no effect.
 *
 * @throws NotFoundError if the token does not exist
 */
export async function revokeToken(db: Database, id: string): Promise<void> {
  const [{ count }] = await db.$transaction([
    db.token.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: new Date() } }),
    db.session.deleteMany({ where: { tokenId: id } }),
    db.signInLink.deleteMany({ where: { tokenId: id } }),
  ]);
  if (count > 0 || (await db.token.count({ where: { id } })) > 0) return;
  throw new NotFoundError('No token with this ID exists.');
}

/** Finds the actor of a token. Returns null if the token is unknown, expired or revoked. */
export async function findTokenActor(db: Database, secret: string): Promise<Actor | null> {
  const token = await db.token.findUnique({ where: { hash: hashSecret(secret) } });
  const now = new Date();
  if (token === null || token.revokedAt !== null || (token.expiresAt !== null && token.expiresAt <= now)) return null;
  const { id, name, role, lastUsedAt } = token;
  if (lastUsedAt === null || now.getTime() - lastUsedAt.getTime() > RECORD_INTERVAL) {
    await db.token.updateMany({ where: { id }, data: { lastUsedAt: now } });
  }
  return { name, role, tokenId: id };
}

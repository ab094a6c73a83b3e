import type { Database } from '@wortlaut/database';
import type { Role } from '@wortlaut/vocabulary';
import { v7 as uuidv7 } from 'uuid';
import { NotFoundError } from '../errors.ts';
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

/**
 * Creates a token.
 *
 * @param name - the name shown in revisions, 1 to 100 characters
 * @throws InvalidInputError if the name is not valid
 */
export async function createToken(db: Database, name: string, role: Role): Promise<NewToken> {
  const trimmed = checkActorName(name, 'the token');
  const secret = newSecret();
  const id = uuidv7();
  await db.token.create({ data: { id, name: trimmed, role, hash: hashSecret(secret) } });
  return { id, secret };
}

/**
 * Revokes a token immediately and permanently. Revoking it again has no effect.
 *
 * @throws NotFoundError if the token does not exist
 */
export async function revokeToken(db: Database, id: string): Promise<void> {
  const { count } = await db.token.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: new Date() } });
  if (count > 0 || (await db.token.count({ where: { id } })) > 0) return;
  throw new NotFoundError('No token with this ID exists.');
}

/** Finds the actor of a token. Returns null if the token is unknown or revoked. */
export async function findTokenActor(db: Database, secret: string): Promise<Actor | null> {
  const token = await db.token.findUnique({ where: { hash: hashSecret(secret) } });
  if (token === null || token.revokedAt !== null) return null;
  const { id, name, role, lastUsedAt } = token;
  const now = new Date();
  if (lastUsedAt === null || now.getTime() - lastUsedAt.getTime() > RECORD_INTERVAL) {
    await db.token.updateMany({ where: { id }, data: { lastUsedAt: now } });
  }
  return { name, role, tokenId: id };
}

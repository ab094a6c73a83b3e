import type { Database } from '@wortlaut/database';
import type { Role } from '@wortlaut/vocabulary';
import { v7 as uuidv7 } from 'uuid';
import { NotFoundError } from '../errors.ts';
import type { Actor } from './actor.ts';
import { checkActorName } from './actor-name.ts';
import { hashSecret, newSecret } from './secret.ts';

/** A token just made. */
export interface NewToken {
  readonly id: string;
  /** Shown once: only its hash is stored. */
  readonly secret: string;
}

/** The last use of a token is noted this often, in milliseconds: not every request has to write. */
const NOTED_EVERY = 60_000;

/**
 * Makes a token.
 *
 * @param name - 1 to 100 characters: what revisions show of whoever uses it.
 * @throws InvalidInputError where the name is none.
 */
export async function createToken(db: Database, name: string, role: Role): Promise<NewToken> {
  const trimmed = checkActorName(name, 'a token');
  const secret = newSecret();
  const id = uuidv7();
  await db.token.create({ data: { id, name: trimmed, role, hash: hashSecret(secret) } });
  return { id, secret };
}

/**
 * Makes a token worthless, at once and for ever. A second time changes nothing.
 *
 * @throws NotFoundError where there is no such token.
 */
export async function revokeToken(db: Database, id: string): Promise<void> {
  const { count } = await db.token.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: new Date() } });
  if (count > 0 || (await db.token.count({ where: { id } })) > 0) return;
  throw new NotFoundError('There is no token of this id.');
}

/** Whose token this is; null where it is none, or was revoked. */
export async function findTokenActor(db: Database, secret: string): Promise<Actor | null> {
  const token = await db.token.findUnique({ where: { hash: hashSecret(secret) } });
  if (token === null || token.revokedAt !== null) return null;
  const { id, name, role, lastUsedAt } = token;
  const now = new Date();
  if (lastUsedAt === null || now.getTime() - lastUsedAt.getTime() > NOTED_EVERY) {
    await db.token.updateMany({ where: { id }, data: { lastUsedAt: now } });
  }
  return { name, role, tokenId: id };
}

import { createHash, randomBytes } from 'node:crypto';

/** Creates a secret of 256 random bits, encoded so that it can be used in headers, cookies and URLs. */
export function newSecret(): string {
  return `wl_${randomBytes(32).toString('base64url')}`;
}

/**
 * Hashes a secret for storage. Returns the SHA-256 hash in hexadecimal. A secret of 256 random bits needs neither a
 * salt nor a slow hash.
 */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

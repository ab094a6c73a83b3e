import { createHash, randomBytes } from 'node:crypto';

/** Makes a secret of 256 random bits, as text that may stand in a header, a cookie or an address. */
export function newSecret(): string {
  return `wl_${randomBytes(32).toString('base64url')}`;
}

/** What is stored of a secret: SHA-256, in hex. A secret of 256 bits needs no salt and no slow hash. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

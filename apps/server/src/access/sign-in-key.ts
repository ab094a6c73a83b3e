import { timingSafeEqual } from 'node:crypto';
import { hashSecret, newSecret } from '@wortlaut/graph';

/** A key that signs one browser in. */
export interface SignInKey {
  readonly key: string;
  /** Whether this is the key, and nobody has used it before. */
  redeem(key: string): boolean;
}

/** Makes a key; it is in memory alone, so it ends with the server. */
export function createSignInKey(): SignInKey {
  const key = newSecret();
  let used = false;
  return {
    key,
    redeem: (given) => {
      if (used || !sameSecret(given, key)) return false;
      used = true;
      return true;
    },
  };
}

/** Compares in a time that tells nothing of where two secrets differ. */
export function sameSecret(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(hashSecret(one)), Buffer.from(hashSecret(other)));
}

import { timingSafeEqual } from 'node:crypto';
import { hashSecret, newSecret } from '@wortlaut/graph';

/** A key that signs in one browser. */
export interface SignInKey {
  readonly key: string;
  /** Marks the key as used. Returns false if the given key is wrong or was already used. */
  redeem(key: string): boolean;
}

/** Creates a key. It exists only in memory and expires when the server stops. */
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

/** Compares two secrets in constant time. */
export function sameSecret(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(hashSecret(one)), Buffer.from(hashSecret(other)));
}

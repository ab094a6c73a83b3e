/** A seeded random number generator. */
export interface Random {
  /** A number from 0 (inclusive) to 1 (exclusive). */
  next(): number;
  /** An integer from 0 (inclusive) to `limit` (exclusive). */
  below(limit: number): number;
  /** A random item of a list. */
  pick<T>(items: readonly T[]): T;
  /** True with the given probability, from 0 to 1. */
  chance(probability: number): boolean;
}

/** Creates a random number generator (mulberry32, in the public domain). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('Cannot pick from an empty list.');
      return item;
    },
    chance: (probability) => next() < probability,
  };
}

/**
 * Creates a function that draws ranks by Zipf's law: rank r is 1/r times as frequent as the first rank.
 *
 * @param count - the number of ranks
 * @returns a function that draws a rank, from 0 to `count` - 1
 */
export function createZipf(random: Random, count: number): () => number {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank += 1) {
    sum += 1 / (rank + 1);
    sums[rank] = sum;
  }
  return () => {
    const point = random.next() * sum;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < point) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/**
 * Creates a version 7 UUID.
 *
 * @param time - the time in milliseconds since 1970. Later times have greater IDs.
 */
export function createUuid(random: Random, time: number): string {
  const hex = (bits: number) =>
    random
      .below(2 ** bits)
      .toString(16)
      .padStart(bits / 4, '0');
  const stamp = time.toString(16).padStart(12, '0');
  const variant = (8 + random.below(4)).toString(16);
  return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${hex(12)}-${variant}${hex(12)}-${hex(24)}${hex(24)}`;
}

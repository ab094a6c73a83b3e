/** Random numbers that a seed determines. */
export interface Random {
  /** 0 inclusive to 1 exclusive. */
  next(): number;
  /** A whole number, 0 inclusive to `limit` exclusive. */
  below(limit: number): number;
  /** One of some things. */
  pick<T>(things: readonly T[]): T;
  /** True with a probability. */
  chance(probability: number): boolean;
}

/** Makes random numbers (mulberry32, in the public domain). */
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
    pick: (things) => {
      const thing = things[below(things.length)];
      if (thing === undefined) throw new Error('there is nothing to pick from');
      return thing;
    },
    chance: (probability) => next() < probability,
  };
}

/**
 * Draws ranks after Zipf's law: the rank r comes up about 1/r as often as the first.
 *
 * @param count - how many ranks
 * @returns a function that draws one, 0 to `count` - 1
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
 * A UUID of version 7.
 *
 * @param time - in milliseconds since 1970; ids of later times are greater
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

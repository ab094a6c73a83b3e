/** Returns the next number, from 0 (inclusive) to 1 (exclusive). */
export type Random = () => number;

/**
 * Creates a random number generator (mulberry32, period 2³²). Makes training deterministic on every machine.
 *
 * @param seed - any integer; the same seed gives the same numbers
 */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Shuffles a list in place (Fisher–Yates). */
export function shuffle<T>(items: T[], random: Random): void {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [a, b] = [items[at], items[other]];
    if (a === undefined || b === undefined) continue;
    items[at] = b;
    items[other] = a;
  }
}

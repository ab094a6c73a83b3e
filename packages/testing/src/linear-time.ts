/** Work whose time is to grow in proportion to its input. */
export interface GrowingWork<Input> {
  /** The smaller of the two sizes that are compared. The larger is four times this size. */
  readonly size: number;
  /** Makes an input of a size. Its time does not count. */
  readonly input: (size: number) => Input;
  readonly run: (input: Input) => unknown;
}

const FACTOR = 4;
/** Twice the factor and a margin for the garbage collector; quadratic work takes 16 times as long. */
const MOST = 10;
/** Shorter times, in microseconds, vary more by chance than by size. */
const SHORTEST = 5_000;
const ATTEMPTS = 4;

/**
 * Checks that four times the input takes about four times as long.
 *
 * @remarks It compares processor times, which other programs on the machine hardly affect, and repeats a comparison that
 * fails: a linear algorithm passes one of them, a quadratic one none.
 * @throws Error if the time of the larger input is more than ten times that of the smaller in every comparison
 * @example
 * ```ts
 * expectLinearTime({ size: 10_000, input: (size) => '«'.repeat(size), run: findQuotations });
 * ```
 */
export function expectLinearTime<Input>({ size, input, run }: GrowingWork<Input>): void {
  const [small, large] = [input(size), input(size * FACTOR)];
  const times: string[] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const [short, long] = [cpuTime(() => run(small)), cpuTime(() => run(large))];
    if (long <= MOST * Math.max(short, SHORTEST)) return;
    times.push(`${Math.round(short / 1000)} and ${Math.round(long / 1000)} ms`);
  }
  throw new Error(`${FACTOR} times the input takes more than ${MOST} times as long: ${times.join(', ')}.`);
}

/** In microseconds, in user mode. */
function cpuTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user;
}

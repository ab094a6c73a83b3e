/** Work whose time should be proportional to the size of its input. */
export interface GrowingWork<Input> {
  /** The smaller of the two input sizes. The larger one is four times this size. */
  readonly size: number;
  /** Creates an input of the given size. The time for this is not measured. */
  readonly input: (size: number) => Input;
  readonly run: (input: Input) => unknown;
}

const FACTOR = 4;
/** The maximum ratio of the two times. It allows for garbage collection. Quadratic work has a ratio of 16. */
const MOST = 10;
/**
 * The shortest time that is measured, in microseconds. Shorter times are inaccurate and are rounded up to this value.
 */
const SHORTEST = 5_000;
const ATTEMPTS = 4;

/**
 * Checks that four times the input takes about four times as long.
 *
 * @remarks CPU times are compared, because they hardly depend on other programs on the machine. A failed comparison is
 * repeated up to three times.
 * @throws Error if the larger input takes more than ten times as long as the smaller one in every comparison
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

/** Measures the user CPU time of some work, in microseconds. */
function cpuTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user;
}

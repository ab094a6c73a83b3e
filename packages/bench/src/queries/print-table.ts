import type { Run } from './load.ts';

/** A run with the server's processor time in milliseconds. */
export interface MeasuredRun extends Run {
  readonly cpu: number;
}

/** The measurements for one kind of query. The runs alternate between the API and the hand-written server. */
export interface Measured {
  readonly name: string;
  /** The number of SQL statements per request to the API. */
  readonly statements: number;
  readonly api: readonly MeasuredRun[];
  readonly bare: readonly MeasuredRun[];
}

/** Prints the measurements as a table. */
export function printTable(
  measured: readonly Measured[],
  { connections, rounds, seconds }: { connections: number; rounds: number; seconds: number },
): void {
  console.log(
    `${connections} connections, medians of ${rounds} alternating runs of ${seconds} s. All responses were equal.`,
  );
  console.log('"bare" is a plain Node server with one hand-written prepared statement for the same response.');
  console.log('"cpu ms" is the processor time of the server per request, without PostgreSQL.\n');
  const side = ['p50 ms', 'p99 ms', 'cpu ms'];
  const head = ['query', 'requests/s', ...side, 'SQL', 'bare/s', ...side, 'of bare'];
  const rows = measured.map(({ name, statements, api, bare }) => [
    name,
    ...figures(api),
    statements.toFixed(1),
    ...figures(bare),
    (median(api.map(speed)) / median(bare.map(speed))).toFixed(2),
  ]);
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  for (const row of all) {
    const cells = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    console.log(cells.join('  '));
  }
}

function figures(runs: readonly MeasuredRun[]): string[] {
  const times = runs.flatMap((run) => run.times).sort((a, b) => a - b);
  const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
  const cpu = median(runs.map((run) => run.cpu / run.times.length));
  return [median(runs.map(speed)).toFixed(0), at(0.5), at(0.99), cpu.toFixed(2)];
}

function speed(run: Run): number {
  return run.perSecond;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

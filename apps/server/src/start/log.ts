import { Writable } from 'node:stream';
import { destination, type Logger, pino } from 'pino';
import type { LogLevel } from './config.ts';

/** Where all parts of the server write their lines. */
export type Log = Pick<Logger, 'fatal' | 'error' | 'warn' | 'info' | 'debug'>;

/**
 * Makes the log: on stderr, as JSON lines for programs, or as plain lines where a person looks at a terminal.
 *
 * @param level - lines below it are left out
 */
export function createLog(level: LogLevel): Log {
  // Written at once: the last lines before an end are those that matter.
  const stderr = destination({ fd: 2, sync: true });
  return pino({ level, base: null }, process.stderr.isTTY ? plainLines(stderr) : stderr);
}

function plainLines(target: { write(text: string): unknown }): Writable {
  return new Writable({
    write(chunk, _encoding, done) {
      target.write(`${plainLine(JSON.parse(String(chunk)))}\n`);
      done();
    },
  });
}

/**
 * A line of the log for people.
 *
 * @param entry - one of pino's, with the time in milliseconds
 */
export function plainLine({ time, level, msg, ...details }: Record<string, unknown>): string {
  const clock = new Date(Number(time)).toTimeString().slice(0, 8);
  const label = pino.levels.labels[Number(level)] ?? 'info';
  const rest = Object.entries(details).map(([key, value]) => `${key}=${detail(value)}`);
  return [clock, label.padEnd(5), msg, ...rest].filter((part) => part !== undefined).join(' ');
}

function detail(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'stack' in value) return String(value.stack);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

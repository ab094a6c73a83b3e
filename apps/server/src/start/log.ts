import { destination, type Logger, pino } from 'pino';
import { prettyFactory } from 'pino-pretty';
import type { LogLevel } from './config.ts';

/** The server log. */
export type Log = Pick<Logger, 'fatal' | 'error' | 'warn' | 'info' | 'debug'>;

/**
 * Creates the log. It writes to stderr: readable lines on a terminal, JSON lines everywhere else.
 *
 * @remarks Lines are written synchronously, so that no line is lost when the process exits. The stream and
 * transport of pino-pretty are asynchronous.
 *
 * @param level - the minimum level of lines to write
 */
export function createLog(level: LogLevel): Log {
  const stderr = destination({ fd: 2, sync: true });
  if (!process.stderr.isTTY) return pino({ level, base: null }, stderr);
  const readable = prettyFactory({ colorize: true, translateTime: 'SYS:HH:MM:ss' });
  return pino({ level, base: null }, { write: (line: string) => void stderr.write(readable(line)) });
}

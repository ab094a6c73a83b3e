import { CommanderError } from 'commander';
import { CliError } from './cli-error.ts';
import type { Io } from './io.ts';
import { createProgram } from './program.ts';

/**
 * Runs one command.
 *
 * @param args - the words after `wortlaut`
 * @param io - what it reads and writes
 * @returns the exit code: 0 when all went well, 1 when something was refused or wrong, 130 when the user stopped it
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const result = { exitCode: 0 };
  try {
    const finish = (exitCode: number) => {
      result.exitCode = exitCode;
    };
    await createProgram(io, finish).parseAsync(args, { from: 'user' });
    return result.exitCode;
  } catch (error) {
    // Commander has written its own message by then.
    if (error instanceof CommanderError) return error.exitCode;
    if (!(error instanceof CliError)) throw error;
    io.stderr.write(`wortlaut: ${error.message}\n`);
    return 1;
  }
}

import { CommanderError } from 'commander';
import { CliError } from './cli-error.ts';
import type { Io } from './io.ts';
import { createProgram } from './program.ts';

/**
 * Runs one command.
 *
 * @param args - the arguments after `wortlaut`
 * @returns the exit code: 0 for success, 1 for an error or a refused article, 130 if the user stopped the command
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
    // Commander has already printed the message.
    if (error instanceof CommanderError) return error.exitCode;
    if (!(error instanceof CliError)) throw error;
    io.stderr.write(`wortlaut: ${error.message}\n`);
    return 1;
  }
}

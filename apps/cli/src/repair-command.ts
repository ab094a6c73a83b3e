import type { Command } from 'commander';
import type { Io } from './io.ts';

const REPAIR_HELP = `
Run this command after you update Wortlaut. Everything that editors confirmed, corrected, added or merged is kept. Each
article gets a revision, which you can undo. To continue after an interruption, run the same command again.

At the end, the command lists merges of people and events that the current rules would not make. Merges by editors are
never listed. With --split, the command splits each of them in two, and adds a suggestion to merge the two again. Each
split gets a revision, which you can undo.

Exit codes:
  0    All articles are up to date
  1    An article was skipped, or the server became unavailable
  130  Interrupted by Ctrl-C

Examples:
  $ wortlaut repair --dry-run
  $ wortlaut repair --split`;

/**
 * Adds the command `repair`.
 *
 * @param addServer - adds the options `--server` and `--token` to a command
 * @param wait - parses the value of `--wait`
 * @param finish - receives the exit code
 */
export function addRepair(
  program: Command,
  addServer: (command: Command) => Command,
  wait: (value: string) => number,
  io: Io,
  finish: (code: number) => void,
): void {
  addServer(program.command('repair'))
    .description('Extract outdated articles again, and list doubtful merges')
    .option('--dry-run', 'Show what would be done, without changing anything')
    .option('--split', 'Split the people and events that the current rules would not merge')
    .option(
      '--all',
      'Extract all articles again, including those that are up to date. Continues an interrupted run of the last 7 days',
    )
    .option('--wait <seconds>', 'Time to wait for an unavailable server, 0 to 600', wait, 15)
    .option('--json', 'Print the summary as JSON')
    .addHelpText('after', REPAIR_HELP)
    .action(async (options) => {
      const { repair } = await import('./repair/repair.ts');
      finish(await repair(options, io));
    });
}

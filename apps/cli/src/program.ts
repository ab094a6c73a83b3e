import { Command, InvalidArgumentError, Option } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { addExport } from './export-command.ts';
import type { Io } from './io.ts';
import { addKnownOptions } from './known-options.ts';
import { addSignIn, addToken } from './token-command.ts';

const DEFAULT_SERVER = 'http://127.0.0.1:4000/graphql';

const IMPORT_HELP = `
Files are read by their kind: plain text (.txt), HTML (.html, .htm: the main text and its metadata), JSON (.json: one
article) and NDJSON (.ndjson, .jsonl: one article a line), with schema.org's names or "id", "title", "date", "text".
Of a folder only these are read, in all its folders. "-" reads standard input.

What is in the graph already is skipped: after an interruption, run the same command again.
Exit code: 0, 1 when something was refused or the server went away, 130 when stopped by Ctrl-C.

Examples:
  $ wortlaut import article.txt --outlet "Nebelfurter Bote" --published 2024-05-06
  $ wortlaut import ~/news archive.ndjson
  $ curl -s https://example.org/news/1 | wortlaut import - --url https://example.org/news/1`;

const EXTRACT_HELP = `
Prints one JSON object: the article, its people, statements and events. Offsets are half-open stretches of "body" in
UTF-16 code units. Of an NDJSON file, one object a line is printed. "-" reads standard input.

Example:
  $ wortlaut extract article.txt --published 2024-05-06`;

/**
 * Builds the command line. A command's code is loaded when it is called: the extraction's word lists take 50 MB.
 *
 * @param io - what it reads and writes
 * @param finish - takes the exit code of a command that has ended
 * @returns commander's program, which throws in place of ending the process
 */
export function createProgram(io: Io, finish: (exitCode: number) => void): Command {
  const program = new Command('wortlaut')
    .description('Who said what, in which words, about which event, printed where: news articles as a graph.')
    .version(manifest.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
    })
    .showHelpAfterError('(wortlaut --help lists all commands and options)');
  addServer(addKnownOptions(program.command('import')))
    .description('send articles to a Wortlaut server, which takes them into its graph')
    .argument('<files or folders...>', 'what to import; - for standard input')
    .option('--concurrency <n>', 'how many articles are under way at once, 1 to 32', wholeNumber(1, 32), 4)
    .option('--wait <seconds>', 'how long to wait for a server that does not answer, 0 to 600', wholeNumber(0, 600), 15)
    .option('--json', 'print the summary as JSON')
    .addHelpText('after', IMPORT_HELP)
    .action(async (paths, options) => {
      const { importFiles } = await import('./import/import-files.ts');
      finish(await importFiles(paths, options, io));
    });
  addKnownOptions(program.command('extract'))
    .description('print what is found in an article as JSON, without a server')
    .argument('<file>', 'the article; - for standard input')
    .addHelpText('after', EXTRACT_HELP)
    .action(async (path, options) => {
      const { extractFile } = await import('./extract-file.ts');
      finish(await extractFile(path, options, io));
    });
  addExport(program, addServer, io, finish);
  addToken(program, addServer, io);
  addSignIn(program, addServer, io);
  return program;
}

function addServer(command: Command): Command {
  return command
    .addOption(
      new Option('--server <url>', 'the GraphQL address of the server')
        .env('WORTLAUT_SERVER')
        .default(DEFAULT_SERVER)
        .argParser(parseServer),
    )
    .addOption(
      new Option('--token <secret>', 'what lets you in; not needed for your own server on this machine').env(
        'WORTLAUT_TOKEN',
      ),
    );
}

function parseServer(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new InvalidArgumentError(`Write an http or https address, such as ${DEFAULT_SERVER}.`);
  }
  if (url.pathname === '/') url.pathname = '/graphql';
  return url.href;
}

function wholeNumber(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = /^\d{1,4}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };
}

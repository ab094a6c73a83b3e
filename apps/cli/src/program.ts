import { Command, InvalidArgumentError, Option } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { addExport } from './export-command.ts';
import type { Io } from './io.ts';
import { addKnownOptions } from './known-options.ts';
import { addRepair } from './repair-command.ts';
import { addSignIn, addToken } from './token-command.ts';
import { wholeNumber } from './whole-number.ts';

const DEFAULT_SERVER = 'http://127.0.0.1:4000/graphql';

const IMPORT_HELP = `
Supported files:
  .txt             Plain text
  .html, .htm      Web page. Imports the main text and the metadata
  .json            One article, with the property names of schema.org or "id", "title", "date" and "text"
  .ndjson, .jsonl  One such JSON object per line
In folders, all supported files are imported, including those in subfolders.

Articles that the graph already contains are skipped. To continue after an interruption, run the same command again.

Exit codes:
  0    All articles were imported
  1    An article was refused, or the server became unavailable
  130  Interrupted by Ctrl-C

Examples:
  $ wortlaut import article.txt --outlet "Nebelfurter Bote" --published 2024-05-06
  $ wortlaut import ~/news archive.ndjson
  $ curl -s https://example.org/news/1 | wortlaut import - --url https://example.org/news/1`;

const EXTRACT_HELP = `
Prints one JSON object with the article and its people, statements and events. For NDJSON, prints one object per line.
Offsets refer to "body". They count UTF-16 code units, and the end is exclusive.

Example:
  $ wortlaut extract article.txt --published 2024-05-06`;

/**
 * Builds the command line.
 *
 * @remarks The code of a command is loaded only when the command runs: the extractor's word lists take 50 MB of memory.
 *
 * @param finish - receives the exit code of a command
 * @returns a Commander program that throws instead of exiting the process
 */
export function createProgram(io: Io, finish: (exitCode: number) => void): Command {
  const program = new Command('wortlaut')
    .description('Turns news articles into a graph of people, statements and events.')
    .version(manifest.version, '-V, --version', 'Show the version')
    .helpOption('-h, --help', 'Show help')
    .helpCommand('help [command]', 'Show help for a command')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
    })
    .showHelpAfterError('Run "wortlaut --help" for a list of commands and options.');
  addServer(addKnownOptions(program.command('import')))
    .description('Import articles into the graph of a server')
    .argument('<files or folders...>', 'Files and folders to import, or - for standard input')
    .option('--concurrency <n>', 'Number of articles to send at the same time, 1 to 32', wholeNumber(1, 32), 4)
    .option('--wait <seconds>', 'Time to wait for an unavailable server, 0 to 600', wholeNumber(0, 600), 15)
    .option('--json', 'Print the summary as JSON')
    .addHelpText('after', IMPORT_HELP)
    .action(async (paths, options) => {
      const { importFiles } = await import('./import/import-files.ts');
      finish(await importFiles(paths, options, io));
    });
  addKnownOptions(program.command('extract'))
    .description('Extract an article without a server and print the result as JSON')
    .argument('<file>', 'File with one article, NDJSON file with one article per line, or - for standard input')
    .addHelpText('after', EXTRACT_HELP)
    .action(async (path, options) => {
      const { extractFile } = await import('./extract-file.ts');
      finish(await extractFile(path, options, io));
    });
  addRepair(program, addServer, wholeNumber(0, 600), io, finish);
  addExport(program, addServer, io, finish);
  addToken(program, addServer, io);
  addSignIn(program, addServer, io);
  return program;
}

function addServer(command: Command): Command {
  return command
    .addOption(
      new Option('--server <url>', 'Server address')
        .env('WORTLAUT_SERVER')
        .default(DEFAULT_SERVER)
        .argParser(parseServer),
    )
    .addOption(
      new Option('--token <secret>', 'Access token. Not needed for your own server on this machine').env(
        'WORTLAUT_TOKEN',
      ),
    );
}

function parseServer(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new InvalidArgumentError(`It must be an HTTP or HTTPS URL, such as ${DEFAULT_SERVER}.`);
  }
  if (url.pathname === '/') url.pathname = '/graphql';
  return url.href;
}

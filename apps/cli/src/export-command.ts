import { EXPORT_FORMATS, EXPORT_KINDS, EXPORT_PARAMETERS, type ExportKind } from '@wortlaut/client/export/parameters';
import { type Command, Option } from 'commander';
import type { Io } from './io.ts';

const EXPORT_HELP = `
Formats:
  csv     RFC 4180 with a header line. Text that a spreadsheet would treat as a formula gets a leading apostrophe.
  ndjson  One JSON object per line, as returned by the API. Offsets count UTF-16 code units.
  jsonld  One schema.org document. The offsets of its Web Annotation selectors count Unicode code points.

Examples:
  $ wortlaut export statements --from 2024-05-01 --outlet "Nebelfurter Bote" --output statements.csv
  $ wortlaut export people --name Quast --format ndjson
  $ wortlaut export statements --speaker UGVyc29uOj… --format jsonld`;

/**
 * Adds the command `export` with one subcommand per kind of record.
 *
 * @param addServer - adds the options `--server` and `--token` to a command
 * @param finish - receives the exit code
 */
export function addExport(
  program: Command,
  addServer: (command: Command) => Command,
  io: Io,
  finish: (code: number) => void,
): void {
  const group = program
    .command('export')
    .description('Export statements, articles, people or events as CSV, NDJSON or JSON-LD')
    .addHelpText('after', EXPORT_HELP);
  for (const kind of EXPORT_KINDS) addKind(addServer(group.command(kind)), kind, io, finish);
}

function addKind(command: Command, kind: ExportKind, io: Io, finish: (code: number) => void): void {
  const names = Object.entries(EXPORT_PARAMETERS[kind]);
  command
    .description(`Export all ${kind}, or only those that match the given filters`)
    .addOption(new Option('--format <format>', 'Output format').choices(EXPORT_FORMATS).default('csv'))
    .option('--output <file>', 'Write to a file instead of standard output')
    .option('--bom', 'Start CSV with a byte order mark, which some spreadsheets need to detect UTF-8')
    .addHelpText('after', EXPORT_HELP);
  for (const [name, description] of names) {
    command.option(`--${dashed(name)} <value>`, description, (value: string, before: string[] = []) => [
      ...before,
      value,
    ]);
  }
  command.action(async ({ server, token, format, output, bom = false, ...given }) => {
    const parameters = Object.fromEntries(names.flatMap(([name]) => (given[name] ? [[name, given[name]]] : [])));
    const { exportAll } = await import('./export.ts');
    finish(await exportAll(kind, { server, token, format, output, bom, parameters }, io));
  });
}

function dashed(name: string): string {
  return name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

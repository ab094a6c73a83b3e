import { EXPORT_FORMATS, EXPORT_KINDS, EXPORT_PARAMETERS, type ExportKind } from '@wortlaut/client/export/parameters';
import { type Command, Option } from 'commander';
import type { Io } from './io.ts';

const EXPORT_HELP = `
CSV has a header, commas and CRLF (RFC 4180); a text that a spreadsheet would take for a formula gets an apostrophe
before it. NDJSON has one JSON object a line, as the API gives it, spans in UTF-16 code units. JSON-LD is one document in
schema.org's words; its Web Annotation selectors count Unicode code points.

Examples:
  $ wortlaut export statements --from 2024-05-01 --outlet "Nebelfurter Bote" --output statements.csv
  $ wortlaut export people --name Quast --format ndjson
  $ wortlaut export statements --speaker UGVyc29uOj… --format jsonld`;

/**
 * Adds `export`, with a command of its own for each kind of record.
 *
 * @param addServer - gives a command the options that name the server and let us in.
 */
export function addExport(
  program: Command,
  addServer: (command: Command) => Command,
  io: Io,
  finish: (code: number) => void,
): void {
  const group = program
    .command('export')
    .description('write statements, articles, people or events of a server as CSV, NDJSON or JSON-LD')
    .addHelpText('after', EXPORT_HELP);
  for (const kind of EXPORT_KINDS) addKind(addServer(group.command(kind)), kind, io, finish);
}

function addKind(command: Command, kind: ExportKind, io: Io, finish: (code: number) => void): void {
  const names = Object.entries(EXPORT_PARAMETERS[kind]);
  command
    .description(`write all ${kind}, or those of a filter`)
    .addOption(new Option('--format <form>', 'how they are written').choices(EXPORT_FORMATS).default('csv'))
    .option('--output <file>', 'where to; standard output where none is given')
    .option('--bom', 'begin a CSV with a byte order mark, for spreadsheets that need one')
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

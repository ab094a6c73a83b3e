import { checkKnownFields, type KnownFields, SourceError } from '@wortlaut/source';
import type { Command } from 'commander';
import { CliError } from './cli-error.ts';

/** The options for metadata that files lack. */
export type KnownOptions = { [Name in keyof KnownFields]: string | undefined };

/** The metadata given by the user. `null` for options that were not given. */
export type Known = { readonly [Name in keyof KnownFields]-?: string | null };

/**
 * Adds the options for metadata that files lack.
 *
 * @returns the same command
 */
export function addKnownOptions(command: Command): Command {
  return command
    .option('--title <text>', 'Headline, if the file has none')
    .option('--outlet <name>', 'Outlet, if the file names none')
    .option('--published <date>', 'Publication date, if the file has none: 2021-12-30 or 2021-12-30T08:15:00+01:00')
    .option('--language <tag>', 'Language (de, en, …), if the file names none. Detected by default')
    .option('--url <url>', 'Address on the web, if the file has none')
    .option('--author <name>', 'Author, if the file names none');
}

/**
 * Validates the metadata options of a command before any file is read.
 *
 * @throws CliError that names the invalid option
 */
export function knownFields(options: KnownOptions): Known {
  const { title, outlet, published, language, url, author } = options;
  const known = {
    title: title ?? null,
    outlet: outlet ?? null,
    published: published ?? null,
    language: language ?? null,
    url: url ?? null,
    author: author ?? null,
  };
  try {
    checkKnownFields(known);
  } catch (error) {
    if (error instanceof SourceError) throw new CliError(`--${error.message}`);
    throw error;
  }
  return known;
}

import { checkKnownFields, type KnownFields, SourceError } from '@wortlaut/source';
import type { Command } from 'commander';
import { CliError } from './cli-error.ts';

/** The options that supply metadata missing from the files. */
export type KnownOptions = { [Name in keyof KnownFields]: string | undefined };

/** The metadata that the user passed. `null` for each option that the user left out. */
export type Known = { readonly [Name in keyof KnownFields]-?: string | null };

/**
 * Adds the options that supply metadata missing from the files.
 *
 * @returns the same command
 */
export function addKnownOptions(command: Command): Command {
  return command
    .option('--title <text>', 'Headline, if the file does not contain one')
    .option('--outlet <name>', 'Outlet, if the file does not name one')
    .option(
      '--published <date>',
      'Publication date, if the file does not contain one: 2021-12-30 or 2021-12-30T08:15:00+01:00',
    )
    .option(
      '--language <tag>',
      'Language (de, en, …), if the file does not specify one. Detected from the text by default',
    )
    .option('--url <url>', 'URL of the article, if the file does not contain one')
    .option('--author <name>', 'Author, if the file does not name one');
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

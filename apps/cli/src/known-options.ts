import { checkKnownFields, type KnownFields, SourceError } from '@wortlaut/source';
import type { Command } from 'commander';
import { CliError } from './cli-error.ts';

/** The options with which a user says what a file does not say. */
export type KnownOptions = { [Name in keyof KnownFields]: string | undefined };

/** What the user said of all files; `null` where nothing. */
export type Known = { readonly [Name in keyof KnownFields]-?: string | null };

/**
 * Adds the options that fill what a file does not say.
 *
 * @param command - the command that gets them
 * @returns the same command
 */
export function addKnownOptions(command: Command): Command {
  return command
    .option('--title <text>', 'the headline, where a file gives none')
    .option('--outlet <name>', 'who printed it, where a file does not say')
    .option('--published <date>', 'when, where a file does not say: 2021-12-30, or 2021-12-30T08:15:00+01:00')
    .option('--language <tag>', 'its language (de, en …), where a file does not say; otherwise detected')
    .option('--url <url>', 'where it stands on the web, where a file does not say')
    .option('--author <name>', 'who wrote it, where a file does not say');
}

/**
 * Picks those options out of all that a command got, and checks them before any file is read.
 *
 * @param options - a command's options
 * @returns the fields that were given
 * @throws CliError naming the option that is wrong
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

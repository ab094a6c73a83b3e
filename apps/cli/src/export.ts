import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { createClient } from '@wortlaut/client';
import {
  type Ask,
  ExportFilterError,
  type ExportFormat,
  type ExportKind,
  type ExportParameters,
  readExportFilter,
  writeExport,
} from '@wortlaut/client/export';
import { CliError } from './cli-error.ts';
import { findToken, type ServerOptions } from './find-token.ts';
import { failure } from './import/server.ts';
import { INTERRUPTED, type Io } from './io.ts';

/** What is to be exported from which server to where. */
export interface ExportOptions extends ServerOptions {
  readonly format: ExportFormat;
  /** A file; standard output where none is given. */
  readonly output: string | undefined;
  /** Whether a CSV begins with a byte order mark. */
  readonly bom: boolean;
  readonly parameters: ExportParameters;
}

/**
 * Writes everything of one kind that fulfils a filter, page by page.
 *
 * @remarks A file appears when it is whole: until then it bears the ending `.part`, and one that broke off is removed.
 *
 * @returns the exit code
 * @throws CliError for a wrong filter, a server that refuses or is not there, a file that cannot be written
 */
export async function exportAll(kind: ExportKind, options: ExportOptions, io: Io): Promise<number> {
  const stop = new AbortController();
  const release = io.onInterrupt(() => stop.abort());
  try {
    const pieces = writeExport({ target: targetOf(kind, options.parameters), ...options }, askOf(options));
    if (options.output !== undefined) await toFile(pieces, options.output, stop.signal);
    else for await (const piece of until(stop.signal, pieces)) io.stdout.write(piece);
  } finally {
    release();
  }
  return stop.signal.aborted ? INTERRUPTED : 0;
}

function targetOf(kind: ExportKind, parameters: ExportParameters) {
  try {
    return readExportFilter(kind, parameters);
  } catch (error) {
    if (error instanceof ExportFilterError) throw new CliError(error.message);
    throw error;
  }
}

function askOf(options: ServerOptions): Ask {
  const url = options.server;
  const client = createClient({ url, token: findToken(options) });
  return async (document, variables) => {
    const { data, error } = await client.query(document, Object(variables)).toPromise();
    if (data !== undefined && error === undefined) return data;
    const [told] = error?.graphQLErrors ?? [];
    throw new CliError(told?.message ?? failure(error, url).message);
  };
}

async function* until(signal: AbortSignal, pieces: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const piece of pieces) {
    if (signal.aborted) return;
    yield piece;
  }
}

async function toFile(pieces: AsyncIterable<string>, path: string, signal: AbortSignal): Promise<void> {
  const part = `${path}.part`;
  const file = createWriteStream(part);
  try {
    await once(file, 'open');
    for await (const piece of until(signal, pieces)) if (!file.write(piece)) await once(file, 'drain');
    file.end();
    await once(file, 'close');
    if (signal.aborted) await rm(part, { force: true });
    else await rename(part, path);
  } catch (error) {
    file.destroy();
    await rm(part, { force: true });
    if (error instanceof CliError || !(error instanceof Error && 'code' in error)) throw error;
    throw new CliError(`"${path}" cannot be written: ${error.message}. Name another file with --output.`);
  }
}

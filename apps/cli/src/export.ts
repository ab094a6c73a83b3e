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
import { describeFailure } from './import/server.ts';
import { INTERRUPTED, type Io } from './io.ts';

/** The options of `wortlaut export`. */
export interface ExportOptions extends ServerOptions {
  readonly format: ExportFormat;
  /** The output file. Undefined for standard output. */
  readonly output: string | undefined;
  /** Whether CSV starts with a byte order mark. */
  readonly bom: boolean;
  readonly parameters: ExportParameters;
}

/**
 * Exports all records of one kind that match the filters, page by page.
 *
 * @remarks An output file has the extension `.part` until it is complete. An incomplete file is deleted.
 *
 * @returns the exit code
 * @throws CliError if a filter is invalid, the server is unavailable or returns an error, or the file cannot be written
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
    const [graphQLError] = error?.graphQLErrors ?? [];
    throw new CliError(graphQLError?.message ?? describeFailure(error, url).message);
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
    throw new CliError(`Cannot write "${path}": ${error.message}. Choose another file with --output.`);
  }
}

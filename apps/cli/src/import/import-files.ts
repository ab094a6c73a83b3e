import type { FileNoteCode } from '@wortlaut/vocabulary';
import { CliError } from '../cli-error.ts';
import { type FoundFiles, findFiles, READ_ENDINGS } from '../files/find-files.ts';
import { type Item, type Place, readItems } from '../files/read-items.ts';
import type { ServerOptions } from '../find-token.ts';
import { INTERRUPTED, type Io } from '../io.ts';
import { type KnownOptions, knownFields } from '../known-options.ts';
import { placeText } from '../place-text.ts';
import { type Progress, startProgress } from './progress.ts';
import { type Done, runImport } from './run-import.ts';
import { connect, type ImportNote } from './server.ts';
import { count, stopText, summaryJson, summaryText } from './summary.ts';
import { addImported, addNote, addRefused, emptyTally, type Tally } from './tally.ts';

/** The options of `wortlaut import`. */
export interface ImportOptions extends KnownOptions, ServerOptions {
  readonly concurrency: number;
  /** The time to wait for an unavailable server, in seconds. */
  readonly wait: number;
  readonly json?: boolean;
}

/** The maximum number of notes to print per code. A repeated import can have thousands, so the rest is only counted. */
const PRINTED_NOTES = 10;

/** Ctrl-C reaches both this process and npx, which forwards it. A second signal within this time is ignored. */
const SAME_SIGNAL_MS = 1000;

/**
 * Imports files and folders into the graph of a server and prints a summary.
 *
 * @param paths - files and folders as the user entered them
 * @returns the exit code
 * @throws CliError if there are no files to import, or an option is invalid
 */
export async function importFiles(paths: readonly string[], options: ImportOptions, io: Io): Promise<number> {
  const known = knownFields(options);
  const found = await findFiles(paths);
  if (found.files.length === 0 && found.problems.length === 0) throw nothingToImport(found);
  const tally = emptyTally();
  const start = performance.now();
  let bytes = 0;
  const totalBytes = sizeOf(found);
  const progress = startProgress(io, () => ({ articles: articlesIn(tally), bytes, totalBytes }));
  const stop = new AbortController();
  const release = io.onInterrupt(stopper(stop, progress));
  const stopped = await runImport({
    items: itemsOf(found, io, (read) => {
      bytes += read;
    }),
    send: connect(options, known),
    concurrency: options.concurrency,
    patienceMs: options.wait * 1000,
    signal: stop.signal,
    onDone: (item, answer) => report(tally, progress, item, answer),
    onServer: (_, message) => progress.line(message),
  });
  release();
  progress.end();
  const result = {
    tally,
    skipped: found.skipped,
    seconds: (performance.now() - start) / 1000,
    stopped: stopped ?? (stop.signal.aborted ? 'Interrupted.' : null),
  };
  io.stdout.write(options.json === true ? summaryJson(result) : summaryText(result));
  io.stderr.write(stopText(result));
  if (stop.signal.aborted) return INTERRUPTED;
  return stopped === null && tally.refused === 0 ? 0 : 1;
}

async function* itemsOf(found: FoundFiles, io: Io, onBytes: (bytes: number) => void): AsyncGenerator<Item> {
  for (const { path, message } of found.problems) {
    yield { kind: 'REFUSED', file: path, line: null, code: 'UNREADABLE', message };
  }
  for (const { path } of found.files) yield* readItems(path, io.stdin, onBytes);
}

function report(tally: Tally, progress: Progress, item: Item, answer: Done): void {
  if (answer.kind === 'REFUSED') {
    addRefused(tally, item, answer);
    progress.line(`refused  ${placeText(item)}: ${answer.message}`);
    return;
  }
  addImported(tally, answer);
  const decoding = item.kind === 'ARTICLE' ? item.notes : [];
  const duplicate: ImportNote = {
    code: 'ALREADY_IMPORTED' satisfies FileNoteCode,
    message: 'The graph already contains an article with the same text. Nothing was changed.',
  };
  const notes = answer.already ? [duplicate] : [...decoding, ...answer.notes];
  for (const note of notes) printNote(tally, progress, item, note);
}

function printNote(tally: Tally, progress: Progress, place: Place, { code, message }: ImportNote): void {
  const count = addNote(tally, code);
  if (count <= PRINTED_NOTES) progress.line(`note     ${placeText(place)}: ${message}`);
  if (count === PRINTED_NOTES + 1) progress.line(`note     Further ${code} notes are counted but not printed.`);
}

function stopper(stop: AbortController, progress: Progress): () => void {
  let firstAt = 0;
  return () => {
    if (!stop.signal.aborted) {
      firstAt = performance.now();
      progress.line('Finishing articles in progress. Press Ctrl-C again to stop immediately.');
      stop.abort();
    } else if (performance.now() - firstAt >= SAME_SIGNAL_MS) process.exit(INTERRUPTED);
  };
}

function articlesIn({ created, already, refused }: Tally): number {
  return created + already + refused;
}

function sizeOf({ files }: FoundFiles): number | null {
  return files.reduce<number | null>((sum, { bytes }) => (sum === null || bytes === null ? null : sum + bytes), 0);
}

function nothingToImport({ skipped }: FoundFiles): CliError {
  const others = `${count(skipped, 'file')} skipped`;
  const found = skipped === 0 ? 'the folder is empty' : others;
  return new CliError(
    `Nothing to import: ${found}. In folders, only files with these extensions are read: ${READ_ENDINGS.join(', ')}.`,
  );
}

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
import { stopText, summaryJson, summaryText } from './summary.ts';
import { addImported, addNote, addRefused, emptyTally, type Tally } from './tally.ts';

/** The options of `wortlaut import`. */
export interface ImportOptions extends KnownOptions, ServerOptions {
  readonly concurrency: number;
  /** In seconds. */
  readonly wait: number;
  readonly json?: boolean;
}

/** Notes of one kind that are printed each; after them they are only counted, or a rerun would print thousands. */
const PRINTED_NOTES = 10;

/** Ctrl-C reaches us and npx, which passes it on: a second signal within this time is the first once more. */
const SAME_SIGNAL_MS = 1000;

/**
 * Imports files and folders into a server's graph and prints what came of it.
 *
 * @param paths - as the user wrote them
 * @param options - as the user wrote them, checked
 * @param io - where to print
 * @returns the exit code
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
    stopped: stopped ?? (stop.signal.aborted ? 'Stopped by the user.' : null),
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
  const same = { code: 'ALREADY_IMPORTED', message: 'The same text is in the graph already; nothing was changed.' };
  for (const note of answer.already ? [same] : [...decoding, ...answer.notes]) printNote(tally, progress, item, note);
}

function printNote(tally: Tally, progress: Progress, place: Place, { code, message }: ImportNote): void {
  const count = addNote(tally, code);
  if (count <= PRINTED_NOTES) progress.line(`note     ${placeText(place)}: ${message}`);
  if (count === PRINTED_NOTES + 1) progress.line(`note     … further notes like this one are only counted (${code})`);
}

function stopper(stop: AbortController, progress: Progress): () => void {
  let firstAt = 0;
  return () => {
    if (!stop.signal.aborted) {
      firstAt = performance.now();
      progress.line('Finishing what is under way. Press Ctrl-C again to stop at once.');
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
  const others = skipped === 1 ? '1 file has another ending' : `${skipped} files have other endings`;
  const found = skipped === 0 ? 'there is no file in it' : others;
  return new CliError(
    `There is nothing to import: ${found}. Files of a folder must end in ${READ_ENDINGS.join(', ')}.`,
  );
}

import { decode, sniffUtf16 } from './decode.ts';
import type { Note } from './note.ts';
import { parseObject } from './read-json.ts';
import { checkSize, MAX_SOURCE_BYTES, SourceError } from './source-error.ts';
import { type ByteChunks, splitLines } from './split-lines.ts';

/** One line of an NDJSON source: the JSON of an article, or an error. Blank lines are skipped. */
export type NdjsonLine =
  | { readonly line: number; readonly json: string; readonly notes: readonly Note[]; readonly error?: never }
  | { readonly line: number; readonly error: SourceError; readonly json?: never; readonly notes?: never };

/**
 * Splits NDJSON into lines. Keeps only one line in memory, regardless of the file size.
 *
 * @param source - the complete text, or the bytes of a file or a pipe in chunks
 * @param maxBytes - the maximum length of a line, in bytes
 * @returns the lines with their numbers, counted from 1. Each has its JSON as text, or an error: `BROKEN_JSON`,
 * `BINARY` or `TOO_LARGE`.
 */
export async function* splitNdjson(
  source: string | ByteChunks,
  maxBytes: number = MAX_SOURCE_BYTES,
): AsyncGenerator<NdjsonLine> {
  const chunks = typeof source === 'string' ? [Buffer.from(source)] : toUtf8(source);
  for await (const { line, bytes, length } of splitLines(chunks, maxBytes)) {
    const read = readLine(bytes, length, maxBytes, line);
    if (read !== null) yield read;
  }
}

function readLine(bytes: Uint8Array | null, length: number, maxBytes: number, line: number): NdjsonLine | null {
  try {
    checkSize(length, maxBytes);
    const { text, notes } = decode(bytes ?? new Uint8Array());
    const json = text.trim();
    if (json === '') return null;
    parseObject(json);
    return { line, json, notes };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return { line, error: new SourceError(error.code, error.message, { line }) };
  }
}

/** Converts UTF-16 to UTF-8, because a line feed has two bytes in UTF-16. Does not change other encodings. */
async function* toUtf8(chunks: ByteChunks): AsyncGenerator<Uint8Array> {
  let decoder: InstanceType<typeof TextDecoder> | null | undefined;
  for await (const chunk of chunks) {
    if (decoder === undefined) {
      const utf16 = sniffUtf16(chunk);
      decoder = utf16 === null ? null : new TextDecoder(utf16);
    }
    yield decoder === null ? chunk : Buffer.from(decoder.decode(chunk, { stream: true }));
  }
}

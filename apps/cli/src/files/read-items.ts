import {
  checkSize,
  decode,
  detectFormat,
  formatHint,
  MAX_SOURCE_BYTES,
  type Note,
  SourceError,
  type SourceFormat,
  splitNdjson,
} from '@wortlaut/source';
import { fileProblem } from './find-files.ts';
import { openBytes } from './open-bytes.ts';

/** Where an item stands. */
export interface Place {
  /** The file's path, or `standard input`. */
  readonly file: string;
  /** Its line in an NDJSON file, counted from 1. */
  readonly line: number | null;
}

/** An article's source that can be sent. */
export interface ArticleItem extends Place {
  readonly kind: 'ARTICLE';
  readonly content: string;
  readonly format: SourceFormat;
  readonly notes: readonly Note[];
}

/** Something that is refused before anything is sent. */
export interface RefusedItem extends Place {
  readonly kind: 'REFUSED';
  readonly code: string;
  readonly message: string;
}

/** One article of a file, or why there is none. */
export type Item = ArticleItem | RefusedItem;

/**
 * Reads a file as one article or, where it is NDJSON, as one a line. Holds one article at a time.
 *
 * @param path - the file; `-` for standard input
 * @param stdin - what `-` stands for
 * @param onBytes - told of each piece of the file that was read, in bytes
 * @returns the articles in order; what is wrong with one stops no other
 */
export async function* readItems(
  path: string,
  stdin: AsyncIterable<Uint8Array>,
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<Item> {
  const file = path === '-' ? 'standard input' : path;
  try {
    const { head, chunks } = await openBytes(path === '-' ? stdin : path);
    const counted = count(chunks, onBytes);
    const format = detectFormat(path, formatHint(head));
    if (format === 'NDJSON') yield* lines(file, counted);
    else yield await whole(file, format, counted);
  } catch (error) {
    if (error instanceof SourceError) yield refused({ file, line: null }, error);
    else yield { kind: 'REFUSED', file, line: null, code: 'UNREADABLE', message: fileProblem(error) };
  }
}

async function* count(chunks: AsyncIterable<Uint8Array>, onBytes: (bytes: number) => void) {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}

async function* lines(file: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Item> {
  let found = 0;
  for await (const { line, json, notes, error } of splitNdjson(chunks)) {
    found += 1;
    if (error !== undefined) yield refused({ file, line }, error);
    else yield { kind: 'ARTICLE', file, line, content: json, format: 'JSON', notes };
  }
  if (found === 0) throw new SourceError('EMPTY', 'There is nothing in it. Write one JSON object a line.');
}

async function whole(file: string, format: SourceFormat, chunks: AsyncIterable<Uint8Array>): Promise<ArticleItem> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    // The rest is read to know the size, but not kept.
    if (length <= MAX_SOURCE_BYTES) pieces.push(chunk);
  }
  checkSize(length, MAX_SOURCE_BYTES);
  const { text, notes } = decode(Buffer.concat(pieces));
  return { kind: 'ARTICLE', file, line: null, content: text, format, notes };
}

function refused(place: Place, { code, message }: SourceError): RefusedItem {
  return { kind: 'REFUSED', ...place, code, message };
}
